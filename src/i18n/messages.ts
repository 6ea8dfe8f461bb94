import type { en } from './en/en';
import type { PluralForm, TextsOf } from './textsOf';

/** Every key there is. */
export type MessageKey = keyof typeof en;
/** A language: the same keys as English. */
export type Messages = TextsOf<typeof en>;
/** A language without plurals: nothing stands under `.one`. */
export type OneFormMessages = TextsOf<typeof en, 'other'>;
/** What a caller asks for: the key without the variant that `count` chooses. */
export type TextKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.${PluralForm}` ? Stem : Key) : never;
/** Keys made from the catalogue, the schemas of options and the probes of Excel; `npm run texts` checks that each has its text. */
export type DerivedKey =
  | `analysis.${string}.${'name' | 'line'}`
  | `${'option' | 'hint' | 'choice'}.${string}`
  | `check.probe.${string}`;

declare module '../core/report/report' {
  interface Wording {
    key: TextKey | DerivedKey;
  }
}
