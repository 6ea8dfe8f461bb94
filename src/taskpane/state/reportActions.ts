import type { App } from '../../app/app';
import type { PaneStore } from './paneState';
import type { SourceFollower } from './sourceFollower';
import { runWriteTask } from './writeTask';

export interface ReportActions {
  /** Writes everything that the list in sight tells: a page per analysis that fits, behind a first page that leads to them. */
  writeFullReport(overwrite?: 'ask' | 'replace'): Promise<void>;
}

export function createReportActions(
  app: Pick<App, 'fullReport'>,
  store: PaneStore,
  list: Pick<SourceFollower, 'settle' | 'catchUp' | 'refreshWritten'>,
): ReportActions {
  const { get, set } = store;
  const writeFullReport = async (overwrite: 'ask' | 'replace' = 'ask'): Promise<void> => {
    if (!get().table || get().task) return;
    await runWriteTask(
      store,
      async (call) => {
        await list.settle(call);
        const { table } = get();
        if (!table) return;
        const { parts, left, written } = await app.fullReport({ table, overwrite }, call);
        const outcome = {
          title: { key: 'fullReport.written', params: { count: parts.length } },
          ...(left.length > 0 ? { line: { key: 'fullReport.left', params: { count: left.length } } as const } : {}),
          ...{ links: [], warnings: [] },
        } as const;
        set({ message: { kind: 'written', written, outcome } });
        await list.refreshWritten();
      },
      { what: 'full-report', again: () => writeFullReport(overwrite), overwrite },
    );
    list.catchUp();
  };
  return { writeFullReport };
}
