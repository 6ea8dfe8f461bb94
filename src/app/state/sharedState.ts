import { Problem } from '../../core/problem';
import type { WorkbookPort } from '../ports';
import { emptyState, formatState, parseState, type StoredState } from './storedState';

/** How often a save is tried again when another pane saved at the same moment. */
const mostTries = 4;

export type StatePort = Pick<WorkbookPort, 'loadState' | 'saveState' | 'setStateAside'>;

/**
 * The state of a workbook that several panes may change: every change is made to what stands in the workbook now, and
 * looked at again after saving, so that none is lost. What cannot be read is set aside before it is saved over.
 */
export interface SharedState {
  now(): StoredState;
  /** Throws `state-damaged` for a state that cannot be read, which stays as it is; the state is then empty. */
  load(): Promise<void>;
  /** Makes a change, which may be asked for again; saved when the promise resolves, else nothing is changed. */
  change(next: (stored: StoredState) => StoredState): Promise<void>;
}

export function createSharedState(workbook: StatePort, newRevision: () => string): SharedState {
  let state = emptyState;
  let queue: Promise<unknown> = Promise.resolve();

  /** What stands in the workbook; `undefined` where it cannot be read. */
  const read = async (): Promise<StoredState | undefined> => {
    try {
      const content = await workbook.loadState();
      return content === null ? emptyState : parseState(content);
    } catch (error) {
      if (error instanceof Problem && error.code === 'state-damaged') return undefined;
      throw error;
    }
  };

  const save = async (next: (stored: StoredState) => StoredState): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const stored = await read();
      if (!stored) await workbook.setStateAside();
      const changed = { ...next(stored ?? emptyState), revision: newRevision() };
      try {
        await workbook.saveState(formatState(changed));
      } catch (error) {
        // an answer that was lost, or an error behind it, is no reason to say that nothing was saved
        if ((await found()) !== changed.revision) throw error;
      }
      state = changed;
      if (((await found()) ?? changed.revision) === changed.revision) return;
    }
    // others saved over it every time: it does not stand in the workbook
    throw new Problem('host-refused');
  };

  /** The revision of the state in the workbook; `undefined` where it cannot be looked at. */
  const found = async (): Promise<string | undefined> => {
    try {
      return (await read())?.revision ?? '';
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  };

  return {
    now: () => state,
    async load() {
      const stored = await read();
      if (!stored) throw new Problem('state-damaged');
      state = stored;
    },
    change(next) {
      const turn = queue.then(() => save(next));
      queue = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
  };
}
