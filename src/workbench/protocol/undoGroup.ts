import type { WorkbookApi } from '../workbook/api';

const quiet = 1000;

/**
 * Joins the batches of one action of the add-in into one undo step. Batches that follow each other with neither user
 * input (the page calls `close`) nor a quiet second between them belong to the same action, those that only read too.
 */
export class UndoGroup {
  private end: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly workbook: WorkbookApi) {}

  /** Before a batch; one that writes starts a step, or goes on with the open one. */
  open(writes: boolean): void {
    clearTimeout(this.timer);
    if (writes) this.end ??= this.workbook.openUndoGroup('Add-in');
  }

  /** After a batch: the step ends if no other batch follows within the quiet time. */
  closeSoon(): void {
    clearTimeout(this.timer);
    // In two halves: where the page was busy for long, a batch that waits is heard between them.
    if (this.end) this.wait(() => this.wait(() => this.close()));
  }

  close(): void {
    clearTimeout(this.timer);
    this.end?.();
    this.end = undefined;
  }

  private wait(then: () => void): void {
    this.timer = setTimeout(then, quiet / 2);
    if (typeof this.timer === 'object') this.timer.unref();
  }
}
