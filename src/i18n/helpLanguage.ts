import type { HelpTexts } from './helpTexts';

/** Languages that the help is written in, each with a folder of pages; texts are files of their own, which nobody loads who does not ask. */
const written = {
  en: { name: 'English', load: async (): Promise<HelpTexts> => (await import('./en/help/help')).help },
  de: { name: 'Deutsch', load: async (): Promise<HelpTexts> => (await import('./de/help/help')).help },
  'zh-CN': { name: '简体中文', load: async (): Promise<HelpTexts> => (await import('./zh-CN/help/help')).help },
  'zh-TW': { name: '繁體中文', load: async (): Promise<HelpTexts> => (await import('./zh-TW/help')).help },
} as const;
export type HelpLanguage = keyof typeof written;

export const helpLanguages = Object.keys(written) as readonly HelpLanguage[];

/** As its speakers call it. */
export const nameOfHelpLanguage = (tag: HelpLanguage): string => written[tag].name;

/** The language of the help for readers of another: the same, or one of the same speech, or English. */
export function helpLanguage(tag: string): HelpLanguage {
  const [speech] = tag.split('-');
  return helpLanguages.find((own) => own === tag) ?? helpLanguages.find((own) => own.split('-')[0] === speech) ?? 'en';
}

/** The help for readers of a language. */
export async function loadHelp(tag: string): Promise<HelpTexts> {
  return await written[helpLanguage(tag)].load();
}
