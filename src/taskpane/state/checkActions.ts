import type { App } from '../../app/app';
import type { RunRecord } from '../../app/runLog';
import { reportText, runText } from '../check/reportText';
import type { PaneStore } from './paneState';
import { productLine } from './product';
import type { PaneSurroundings } from './surroundings';
import { runWriteTask } from './writeTask';

/** Looking at the Excel at hand. */
export interface CheckActions {
  /** Tries what the add-in relies on; the report is in the state afterwards. */
  checkExcel(): Promise<void>;
  /** Report and last runs, without contents of cells. */
  copyReport(): Promise<void>;
  /** The last runs, newest last; in memory only. */
  runs(): readonly RunRecord[];
}

export function createCheckActions(
  app: App,
  store: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  { copyText }: Pick<PaneSurroundings, 'copyText'>,
): CheckActions {
  const { get, set } = store;
  return {
    runs: () => app.runs(),
    async checkExcel() {
      if (get().task) return;
      set({ report: undefined });
      await runWriteTask(store, async (call) => {
        call.onProgress?.({ step: 'checking', done: 0 });
        set({ report: await app.workbook.check(call) });
      });
    },
    copyReport: () =>
      attempt(() => {
        const { report } = get();
        return copyText([productLine, ...(report ? [reportText(report)] : []), ...app.runs().map(runText)].join('\n'));
      }),
  };
}
