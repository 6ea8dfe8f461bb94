import { mergeChanges } from './changes';
import type { Happening, ModelChange, Origin } from './model';
import { UndoLog } from './undoLog';
import { WorkbookError } from './WorkbookError';

/** What happens to a workbook in time: changes as undoable steps, and who is told of them when a step has ended. */
export abstract class WorkbookHistory {
  readonly log = new UndoLog();
  private readonly listeners = new Set<(change: ModelChange) => void>();
  private readonly witnesses = new Set<(happening: Happening) => void>();
  private pending: ModelChange[] = [];
  private happened: Happening[] = [];
  private depth = 0;

  readOnly = false;

  /** A step was taken back or made again: puts right what is not part of steps. */
  protected abstract afterReplay(): void;

  get undoLabel(): string | undefined {
    return this.log.undoLabel;
  }

  get redoLabel(): string | undefined {
    return this.log.redoLabel;
  }

  transaction<T>(label: string, work: () => T): T {
    return this.batch(() => {
      this.log.begin(label);
      try {
        return work();
      } finally {
        this.log.end();
      }
    });
  }

  attempt<T>(label: string, work: () => T): T {
    const [before, happenedBefore] = [this.pending.length, this.happened.length];
    return this.transaction(label, () => {
      try {
        return work();
      } catch (error) {
        this.log.rollBack();
        this.pending.length = before;
        this.happened.length = happenedBefore;
        throw error;
      }
    });
  }

  openUndoGroup(label: string): () => void {
    return this.log.openGroup(label);
  }

  undo(): string | undefined {
    return this.replay(this.log.undo(), true);
  }

  redo(): string | undefined {
    return this.replay(this.log.redo(), false);
  }

  forgetHistory(): void {
    this.log.clear();
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onHappening(listener: (happening: Happening) => void): () => void {
    this.witnesses.add(listener);
    return () => this.witnesses.delete(listener);
  }

  tell(happening: Happening): void {
    this.happened.push(happening);
    if (this.depth === 0) this.deliver();
  }

  /** One change of the model: an undo step of its own, or part of the open one; files and calculations make none. */
  change(label: string, origin: Origin, work: () => void): void {
    if (this.readOnly && origin === 'host') throw new WorkbookError('AccessDenied', 'The workbook is read-only.');
    if (origin === 'file' || origin === 'calculation') this.batch(() => this.log.mute(work));
    else this.transaction(label, work);
  }

  emit(change: ModelChange): void {
    if (change.kind !== 'selection' && change.kind !== 'activation') this.log.note(change);
    this.pending.push(change);
    if (this.depth === 0) this.deliver();
  }

  private replay(step: { label: string; changes: ModelChange[] } | undefined, back: boolean): string | undefined {
    if (!step) return undefined;
    this.batch(() => {
      for (const change of mergeChanges(back ? step.changes.slice().reverse() : step.changes)) {
        const count = 'count' in change ? { count: back ? -change.count : change.count } : {};
        this.emit({ ...change, ...count, origin: 'undo' } as ModelChange);
      }
      this.afterReplay();
    });
    return step.label;
  }

  /** Holds notifications back until the outermost batch ends. */
  protected batch<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.deliver();
    }
  }

  private deliver(): void {
    const changes = mergeChanges(this.pending);
    this.pending = [];
    const happenings = this.happened;
    this.happened = [];
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
    for (const happening of happenings) for (const witness of [...this.witnesses]) witness(happening);
  }
}
