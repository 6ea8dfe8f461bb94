import type { Translate } from '../app/ports';

/** Where the command line speaks to, and in which language. */
export interface CommandIo {
  translate: Translate;
  /** For the look of numbers, BCP 47; left out: English. */
  locale?: string;
  /** What was asked for: help, lists, pages, results. */
  out(text: string): void;
  /** Lines about what is wrong or was left out. */
  error(text: string): void;
  /** All of standard input; left out where nothing can be piped in. */
  input?(): Promise<Uint8Array>;
  /** Whether something is piped in, so that a command without `--input` reads that. */
  isPiped?: boolean;
}
