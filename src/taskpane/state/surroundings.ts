import type { Translate } from '../../app/ports';

/** What the pane is given besides the use cases. */
export interface PaneSurroundings {
  translate: Translate;
  /** Brings all analyses and their places to the page. Rejects with `Problem`. */
  loadAll(): Promise<void>;
  now(): Date;
  /** Milliseconds of a steady clock. */
  clock(): number;
  /** Hands a file to the user; `false` where the host has no downloads. */
  saveFile(name: string, content: string, type?: string): boolean;
  copyText(text: string): Promise<void>;
  /** Adds =CLV() and =TIER() to the workbook and says so in the pane; left out where Excel has no LAMBDA. */
  nameFunctions?(): Promise<void>;
  /** Calls once after a while; gives back the way to stop it. */
  delay(milliseconds: number, call: () => void): () => void;
}
