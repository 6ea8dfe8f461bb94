import { de } from './de/de';
import { en } from './en/en';
import type { Messages, OneFormMessages } from './messages';
import { zhCN } from './zh-CN/zhCN';

export interface Language {
  /** BCP 47, for the `lang` attribute and for plurals: the language, with its script or region only where that matters. */
  tag: string;
  /** As its speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
  messages: Messages | OneFormMessages;
}

/** Languages in which the product speaks to people; the first is for all who speak none of them. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', direction: 'ltr', messages: en },
  { tag: 'de', name: 'Deutsch', direction: 'ltr', messages: de },
  // for all of Chinese: readers of traditional characters read these more easily than English
  { tag: 'zh-CN', name: '简体中文', direction: 'ltr', messages: zhCN },
];
