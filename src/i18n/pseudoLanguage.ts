import type { en } from './en/en';
import type { Language } from './languages';
import { pseudoLanguages } from './pseudoLanguages';
import { pseudoMessages } from './pseudoMessages';

/** The pseudo-language of a locale that asks for one. */
export function pseudoLanguage(locale: string, english: typeof en): Language {
  const known = pseudoLanguages[locale.toLowerCase()];
  return { ...known, messages: pseudoMessages(english, known.direction) };
}
