import type { App, ClassifyResult, Model } from '../../app/app';
import type { PaneStore } from './paneState';
import { canWrite } from './paneState';
import { addressOfRows } from './sourceArea';
import { runWriteTask } from './writeTask';

export interface WriteActions {
  /** Writes what is set up; asks in the pane before anything is overwritten. */
  write(overwrite?: 'ask' | 'replace'): Promise<void>;
  cancelTask(): void;
  undoWrite(): Promise<void>;
  showOutcome(result: ClassifyResult): void;
}

/** A link selects at most so many unrated rows. */
const mostRowsInLink = 30;

export function createWriteActions(
  app: App,
  store: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
): WriteActions {
  const { get, set } = store;
  let before: Model | undefined;

  const showOutcome = ({ written, report }: ClassifyResult): void => {
    const { detail, warnings } = report;
    const origin = get().table?.origin;
    const address = origin && detail.unrated.length > 0 ? addressOfRows(origin, detail.unrated, mostRowsInLink) : '';
    set({
      message: {
        kind: 'written',
        outcome: {
          written,
          rated: detail.ids.length - detail.unrated.length,
          unratedCount: detail.unrated.length,
          unrated: origin && address !== '' ? [{ sheet: origin.sheet, address }] : [],
          warnings,
        },
      },
    });
  };

  return {
    showOutcome,
    async write(overwrite = 'ask') {
      const state = get();
      const { model, table, history, writeColumns } = state;
      if (!canWrite(state) || !model || !table || !history) return;
      const options = history.present;
      await runWriteTask(store, async (call) => {
        const result = await app.classify(
          { model, table, options, writeColumns, writeSheets: options.output.summary, overwrite },
          call,
        );
        before = model;
        set({ model: result.model, models: app.models.list(), isSaved: true });
        showOutcome(result);
      });
    },
    cancelTask: () => get().task?.cancel(),
    undoWrite: () =>
      attempt(async () => {
        const wasClassified = get().message?.kind === 'written';
        if (!(await app.undo())) {
          set({ message: { kind: 'note', text: { key: 'message.notUndone' } } });
          return;
        }
        const { model } = get();
        if (wasClassified && model && before?.id === model.id) {
          const restored: Model = { ...model, source: before.source, lastWrite: before.lastWrite };
          await app.models.save(restored);
          set({ model: restored, models: app.models.list() });
        }
        set({ message: { kind: 'note', text: { key: 'message.undone' } } });
      }),
  };
}
