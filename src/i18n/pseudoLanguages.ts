import type { Spoken } from './spoken';

/**
 * Made from English, to see words that are not translated and places that are too narrow. Chosen only by the locale
 * tags that Windows gives its own pseudo-languages, which no reader's Excel has.
 */
export const pseudoLanguages: Readonly<Record<string, Spoken>> = {
  'qps-ploc': { tag: 'en', name: 'Pseudo', direction: 'ltr' },
  'qps-plocm': { tag: 'en', name: 'Pseudo, mirrored', direction: 'rtl' },
};

/** Whether a locale asks for a pseudo-language. */
export function isPseudo(locale: string): boolean {
  return Object.hasOwn(pseudoLanguages, locale.toLowerCase());
}
