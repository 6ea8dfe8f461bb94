import type { WorkbookApi } from '../workbook/api';

const QUIET = 1000;

/**
 * Joins the batches of one action of the add-in into one undo step. Batches that follow each other with neither user
 * input (the page calls `close`) nor a quiet second between them belong to the same action.
 */
export class UndoGroup {
  private end: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly workbook: WorkbookApi) {}

  /** Before a batch that writes: starts a step, or goes on with the open one. */
  open(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    this.end ??= this.workbook.openUndoGroup('Add-in');
  }

  /** After a batch: the step ends if no other batch follows within the quiet time. */
  closeSoon(): void {
    if (!this.end || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.close(), QUIET);
    if (typeof this.timer === 'object') this.timer.unref();
  }

  close(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    this.end?.();
    this.end = undefined;
  }
}
