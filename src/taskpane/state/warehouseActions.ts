import type { App } from '../../app/app';
import { loadedAnalysis } from '../analysis/loaded';
import { parseOptions } from '../../core/analyses/entry';
import { Problem } from '../../core/problem';
import type { DialectName } from '../../core/warehouse/dialects';
import { isCurrent } from './openAnalysis';
import type { PaneStore } from './paneState';
import { inSight } from './paneState';
import type { PaneSurroundings } from './surroundings';
import { runWriteTask } from './writeTask';

/** What is handed over to a warehouse, and what it found. */
export interface WarehouseActions {
  /** Puts what is in sight on the clipboard as a statement for a warehouse. */
  copySql(dialect: DialectName): Promise<void>;
  /** Puts the result of a warehouse, a file that the user picked, beside the list in sight. */
  bringHome(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void>;
}

export function createWarehouseActions(
  app: App,
  store: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  { translate, copyText }: Pick<PaneSurroundings, 'translate' | 'copyText'>,
  list: { refreshWritten(): Promise<void> },
): WarehouseActions {
  const { get, set } = store;
  return {
    copySql: (dialect) =>
      attempt(async () => {
        const { table } = get();
        const analysis = inSight(get());
        if (!analysis || !table || !isCurrent(analysis, table)) return;
        const known = loadedAnalysis(analysis.id);
        const options = parseOptions(known, analysis.history.present);
        // the pyramid is shown as it is computed in the pane, without a report
        const { detail } = analysis.report ?? (await app.compute({ analysis: analysis.id, table, options }));
        const [file] = known.sql?.(table, options, detail, { dialect, form: 'statements', translate }) ?? [];
        if (file === undefined) return;
        await copyText(file.text);
        set({ message: { kind: 'note', text: { key: 'sql.copied', params: { name: file.name } } } });
      }),
    async bringHome(file) {
      const { table, task } = get();
      if (task || !table) return;
      await runWriteTask(
        store,
        async (call) => {
          const { resultTable } = await import('../../app/home/resultTable');
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
