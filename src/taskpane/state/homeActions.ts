import type { App } from '../../app/app';
import { resultTable } from '../../app/home/resultTable';
import { Problem } from '../../core/problem';
import type { PaneStore } from './paneState';
import type { PaneSurroundings } from './surroundings';
import { runWriteTask } from './writeTask';

/** What a warehouse found. */
export interface HomeActions {
  /** Puts the result of a warehouse, a file that the user picked, beside the list in sight. */
  bringHome(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void>;
}

export function createHomeActions(
  app: App,
  store: PaneStore,
  { translate }: Pick<PaneSurroundings, 'translate'>,
  list: { refreshWritten(): Promise<void> },
): HomeActions {
  const { get, set } = store;
  return {
    async bringHome(file) {
      const { table, task } = get();
      if (task || !table) return;
      await runWriteTask(
        store,
        async (call) => {
          const result = await resultTable(new Uint8Array(await file.arrayBuffer()), file.name);
          const name = translate({ key: 'warehouse.bringHome' });
          const { report, written } = await orInTheWay(app.bringHome({ table, result, name, overwrite: 'ask' }, call));
          const params = { count: report.detail.matched, columns: report.columns.length };
          const outcome = {
            title: { key: 'warehouse.broughtHome' as const, params },
            ...{ links: [], warnings: report.warnings },
          };
          set({ message: { kind: 'written', analysis: report.analysis, written, outcome } });
          await list.refreshWritten();
        },
        { step: 'writing' },
      );
    },
  };
}

/** Filled cells in the way are no question here, which is asked of analyses: the user makes room. */
async function orInTheWay<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'cells-in-the-way') throw error;
    throw new Problem('result-in-the-way', error.place, error.params);
  }
}
