import type { CallOptions } from '../../app/ports';
import { asProblem } from './asProblem';
import type { OwnWrite, PaneStore, Task } from './paneState';

interface WriteTask {
  what?: OwnWrite;
  again?: () => Promise<void>;
  /** What it begins with; left out: computing. */
  step?: Task['step'];
  /** What the user answered of filled cells, to be answered no second time. */
  overwrite?: 'ask' | 'replace';
}

/**
 * Runs something that writes: with its progress and the way out in sight, and with what goes wrong as the pane's message.
 * Filled cells in the way, and values that the user typed into ours, become a question.
 */
export async function runWriteTask(
  { get, set }: PaneStore,
  work: (call: CallOptions) => Promise<void>,
  { what, again, overwrite = 'ask', step }: WriteTask = {},
): Promise<void> {
  const abort = new AbortController();
  /** What is under way ends with its request, and what was written is put back: that much is said at once. */
  const cancel = (): void => {
    const { task } = get();
    abort.abort();
    if (task && (task.step === 'writing' || task.step === 'charts'))
      set({ task: { step: 'undoing', done: 0, cancel } });
  };
  set({ task: { step: step ?? 'computing', done: 0, cancel }, message: undefined });
  try {
    await work({
      signal: abort.signal,
      onProgress: ({ step, done, rows }) => {
        const { task } = get();
        if (task && !abort.signal.aborted) set({ task: { ...task, step, done, rows } });
      },
    });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code === 'cancelled') set({ message: { kind: 'note', text: { key: 'message.cancelled' } } });
    else if (problem.code === 'cells-in-the-way') {
      set({ message: { kind: 'overwrite', place: problem.place, ...(what === undefined ? {} : { what }) } });
    } else if (problem.code === 'values-typed' && what === undefined) {
      const count = Number(problem.params.count);
      set({ message: { kind: 'typed', place: problem.place, count, overwrite } });
    } else set({ message: { kind: 'problem', problem, ...(again ? { again } : {}) } });
  } finally {
    set({ task: undefined });
  }
}
