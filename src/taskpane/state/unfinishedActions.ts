import type { App } from '../../app/app';
import type { CallOptions, SourceReference } from '../../app/ports';
import type { ModelActions } from './modelActions';
import type { PaneStore } from './paneState';
import type { WriteActions } from './writeActions';
import { runWriteTask } from './writeTask';

/** What can be done about a write that did not come to its end. */
export interface UnfinishedActions {
  /** Says so if an earlier session left one. */
  lookForUnfinished(): Promise<void>;
  /** Takes it back and writes its model anew. */
  finishUnfinished(): Promise<void>;
  undoUnfinished(): Promise<void>;
  /** Puts back what Excel refused to put back before. */
  cleanUp(): Promise<void>;
}

export function createUnfinishedActions(
  app: App,
  store: PaneStore,
  models: Pick<ModelActions, 'chooseModel'>,
  writes: Pick<WriteActions, 'write'>,
  attempt: (action: () => Promise<void>) => Promise<void>,
  readList: (source?: SourceReference) => Promise<void>,
): UnfinishedActions {
  const { get, set } = store;
  /** Takes something back with a way out in sight. */
  const takeBack = async (work: (call: CallOptions) => Promise<unknown>): Promise<void> => {
    if (get().task) return;
    await runWriteTask(
      store,
      async (call) => {
        await work(call);
        set({ message: undone });
      },
      { step: 'undoing' },
    );
    if (get().message === undone) await attempt(() => readList());
  };
  const undone = { kind: 'note', text: { key: 'message.undone' } } as const;
  return {
    lookForUnfinished: () =>
      attempt(async () => {
        const found = await app.workbook.unfinishedWrite();
        if (!found) return;
        const canFinish = app.models.list().some(({ id, source }) => id === found.runId && source !== undefined);
        set({ message: { kind: 'unfinished', ...found, canFinish } });
      }),
    finishUnfinished: () =>
      attempt(async () => {
        const { message } = get();
        if (message?.kind !== 'unfinished' || get().task) return;
        await app.workbook.undoUnfinished();
        await models.chooseModel(message.runId);
        await readList(get().model?.source);
        await writes.write();
      }),
    undoUnfinished: () => takeBack((call) => app.workbook.undoUnfinished(call)),
    cleanUp: () =>
      takeBack(async (call) => {
        if (!(await app.undo(call))) await app.workbook.undoUnfinished(call);
      }),
  };
}
