import type { Translate } from '../app/ports';

/** Where the command line speaks to, and in which language. */
export interface CommandIo {
  translate: Translate;
  /** What was asked for: help, lists, pages. */
  out(text: string): void;
  /** Lines about what is wrong or was left out. */
  error(text: string): void;
}
