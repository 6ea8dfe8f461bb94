import type { ModelChange } from './model';

/** Puts an earlier state back and returns the way forward again. */
export type Restore = () => Restore;

interface Step {
  label: string;
  restores: Restore[];
  changes: ModelChange[];
  /** Cells kept for this step, to bound memory. */
  weight: number;
}

const maxSteps = 100;
const maxWeight = 48_000_000;

/**
 * The undo stack. A step keeps, for each piece of state touched (a cell block, a sheet's record, the workbook's
 * record), the value it had before the step; undoing swaps it with the present one.
 */
export class UndoLog {
  private done: Step[] = [];
  private undone: Step[] = [];
  private open: Step | undefined;
  private groups = 0;
  private transactions = 0;
  private muted = 0;

  /** Identity of the open step: state that was copied for it need not be copied again. Undefined: nothing is kept. */
  get token(): object | undefined {
    return this.muted > 0 ? undefined : this.open;
  }

  /** What undo would take back: the step that is open too, which whoever undoes closes first. */
  get undoLabel(): string | undefined {
    return this.open && this.open.restores.length > 0 ? this.open.label : this.done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.undone.at(-1)?.label;
  }

  /** Adds what undoes one touched piece of state. */
  record(restore: Restore, weight = 0): void {
    if (!this.open || this.muted > 0) return;
    this.open.restores.push(restore);
    this.open.weight += weight;
  }

  /** Notes what the step changed, so that undo can tell the listeners. */
  note(change: ModelChange): void {
    if (this.open && this.muted === 0) this.open.changes.push(change);
  }

  begin(label: string): void {
    this.transactions += 1;
    this.start(label);
  }

  end(): void {
    this.transactions -= 1;
    this.finish();
  }

  openGroup(label: string): () => void {
    this.groups += 1;
    this.start(label);
    let closed = false;
    return () => {
      if (closed) return;
      closed = true;
      this.groups -= 1;
      this.finish();
    };
  }

  /** Runs work that no undo step keeps: files being read, calculated values. */
  mute<T>(work: () => T): T {
    this.muted += 1;
    try {
      return work();
    } finally {
      this.muted -= 1;
    }
  }

  /**
   * Puts back what the open step has changed and keeps nothing of it. Nothing happens inside a longer step: its earlier
   * part would go too.
   */
  rollBack(): void {
    if (!this.open || this.groups > 0 || this.transactions > 1) return;
    for (const restore of this.open.restores.reverse()) restore();
    Object.assign(this.open, { restores: [], changes: [], weight: 0 });
  }

  /** Forgets everything, after a file was opened. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): { label: string; changes: ModelChange[] } | undefined {
    return this.swap(this.done, this.undone);
  }

  redo(): { label: string; changes: ModelChange[] } | undefined {
    return this.swap(this.undone, this.done);
  }

  private start(label: string): void {
    this.open ??= { label, restores: [], changes: [], weight: 0 };
  }

  private finish(): void {
    if (this.groups > 0 || this.transactions > 0 || !this.open) return;
    const step = this.open;
    this.open = undefined;
    if (step.restores.length === 0) return;
    this.done.push(step);
    this.undone = [];
    let weight = this.done.reduce((sum, each) => sum + each.weight, 0);
    while (this.done.length > 1 && (this.done.length > maxSteps || weight > maxWeight))
      weight -= this.done.shift()?.weight ?? 0;
  }

  private swap(from: Step[], to: Step[]): { label: string; changes: ModelChange[] } | undefined {
    if (this.open) return undefined;
    const step = from.pop();
    if (!step) return undefined;
    step.restores = step.restores.reverse().map((restore) => restore());
    to.push(step);
    return { label: step.label, changes: step.changes };
  }
}
