import type { Language } from './languages';
import { isPseudo } from './pseudoLanguages';
import { spoken, spokenIn } from './spoken';
import type { LanguageTag } from './spoken';

/** A file of its own for each language: only the one that is spoken is loaded. */
const files: Readonly<Record<LanguageTag, () => Promise<Language['messages']>>> = {
  en: async () => (await import('./en/en')).en,
  de: async () => (await import('./de/de')).de,
  'zh-CN': async () => (await import('./zh-CN/zhCN')).zhCN,
  'zh-TW': async () => (await import('./zh-TW/zhTW')).zhTW,
};

export interface LoadedLanguage {
  language: Language;
  /** Name of the language that was asked for, where its file did not come: the reader is owed a word. */
  missing?: string;
}

/**
 * Loads the language of a locale, and English instead where its file does not come.
 *
 * @param load how the file of a language is loaded
 * @throws what loading threw, where English does not come either
 */
export async function loadLanguage(
  locale: string,
  load: (tag: LanguageTag) => Promise<Language['messages']> = (tag) => files[tag](),
): Promise<LoadedLanguage> {
  if (isPseudo(locale)) {
    const [{ pseudoLanguage }, { en }] = await Promise.all([import('./pseudoLanguage'), import('./en/en')]);
    return { language: pseudoLanguage(locale, en) };
  }
  const asked = spokenIn(locale);
  try {
    return { language: { ...asked, messages: await load(asked.tag) } };
  } catch (error) {
    const [english] = spoken;
    if (asked.tag === english.tag) throw error;
    return { language: { ...english, messages: await load(english.tag) }, missing: asked.name };
  }
}
