import { en } from './en/en';
import { languages } from './languages';
import type { Language } from './languages';
import { pseudoLanguage } from './pseudoLanguage';
import { isPseudo } from './pseudoLanguages';
import { spokenIn } from './spoken';

/** The language of a locale, where all of them are at hand; the first for a locale that speaks another one or does not exist. */
export function findLanguage(locale: string): Language {
  if (isPseudo(locale)) return pseudoLanguage(locale, en);
  const { tag } = spokenIn(locale);
  return languages.find((language) => language.tag === tag) ?? languages[0];
}
