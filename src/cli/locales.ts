import { spokenIn } from '../i18n/spoken';

/** Locales of languages whose tag names no country. */
const locales: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE' };

/** The locale in which a language of ours is spoken: its words and the look of its numbers. */
export function localeOf(tag: string): string {
  return locales[tag] ?? tag;
}

/** The locale that a terminal asks for, by `LANG` such as `zh_TW.UTF-8`. */
export function terminalLocale(lang = ''): string {
  const [name] = lang.split(/[.@]/);
  return localeOf(spokenIn(name.replace('_', '-')).tag);
}
