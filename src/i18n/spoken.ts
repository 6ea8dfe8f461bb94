import { existingLocale } from './existingLocale';

/** A language without its texts. */
export interface Spoken {
  /** BCP 47, for the `lang` attribute and for plurals: the language, with its script or region only where that matters. */
  tag: string;
  /** As its speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Languages in which the product speaks to people; the first is for all who speak none of them. */
export const spoken = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'zh-CN', name: '简体中文', direction: 'ltr' },
  { tag: 'zh-TW', name: '繁體中文', direction: 'ltr' },
] as const satisfies readonly Spoken[];
export type LanguageTag = (typeof spoken)[number]['tag'];

/**
 * The language for readers of a locale: the one of the same language and script, so that Hong Kong reads what Taiwan
 * reads, else of the same language, else the first.
 */
export function spokenIn(locale: string): (typeof spoken)[number] {
  const asked = new Intl.Locale(existingLocale(locale)).maximize();
  const alike = spoken.filter(({ tag }) => new Intl.Locale(tag).language === asked.language);
  return alike.find(({ tag }) => new Intl.Locale(tag).maximize().script === asked.script) ?? alike[0] ?? spoken[0];
}
