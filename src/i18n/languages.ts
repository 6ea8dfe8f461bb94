import { de } from './de/de';
import { en } from './en/en';
import type { Messages } from './messages';

export interface Language {
  /** BCP 47: the language alone, for the `lang` attribute and for plurals. */
  tag: string;
  /** As its speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
  messages: Messages;
}

/** Languages in which the product speaks to people; the first is for all who speak none of them. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', direction: 'ltr', messages: en },
  { tag: 'de', name: 'Deutsch', direction: 'ltr', messages: de },
];
