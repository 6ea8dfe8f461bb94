import { en } from './en/en';
import { existingLocale } from './existingLocale';
import { languages } from './languages';
import type { Language } from './languages';
import { pseudoMessages } from './pseudoMessages';

/**
 * Made from English, to see words that are not translated and places that are too narrow. Chosen only by the locale
 * tags that Windows gives its own pseudo-languages, which no reader's Excel has.
 */
const pseudoLanguages: Readonly<Record<string, () => Language>> = {
  'qps-ploc': () => ({ tag: 'en', name: 'Pseudo', direction: 'ltr', messages: pseudoMessages(en, 'ltr') }),
  'qps-plocm': () => ({ tag: 'en', name: 'Pseudo, mirrored', direction: 'rtl', messages: pseudoMessages(en, 'rtl') }),
};

/** The language of a locale; the first of {@link languages} for a locale that speaks another one or does not exist. */
export function findLanguage(locale: string): Language {
  const known = existingLocale(locale).toLowerCase();
  if (Object.hasOwn(pseudoLanguages, known)) return pseudoLanguages[known]();
  return languages.find(({ tag }) => tag.split('-')[0] === known.split('-')[0]) ?? languages[0];
}
