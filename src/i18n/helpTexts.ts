import type { help } from './en/help/help';
import type { TextsOf } from './textsOf';

/** The help in one language. */
export type HelpTexts = { readonly [Part in keyof typeof help]: TextsOf<(typeof help)[Part], 'other'> };
