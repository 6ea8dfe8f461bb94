import type { App } from '../../app/app';
import type { Question, Shape, Table } from '../../core/table/table';
import { fits } from '../forms/namedColumns';
import type { EditActions } from './editActions';
import type { LogInSight } from './openAnalysis';
import { logInSight } from './logInSight';
import { inSight } from './paneState';
import type { PaneStore } from './paneState';
import { asAnswer } from './readingActions';
import { runWriteTask } from './writeTask';

/** Where a log is shown, and the analysis that makes customers of it. */
const place = 'explore';
const analysis = 'customers';

/** What a user can do with a log of orders in files, which may be larger than a sheet. */
export interface LogActions {
  /** Looks at files as one log, and shows which columns customers are made of. */
  readLog(files: readonly File[]): Promise<void>;
  /** A row of the log in sight is this. */
  setLogShape(shape: Shape): Promise<void>;
  /** Answers the question about a column of the log in sight. */
  answerOfLog(column: string, answer: Question['chosen']): Promise<void>;
  /** Makes the customers of all rows of the log in sight, on a sheet of their own. */
  makeLogCustomers(overwrite?: 'ask' | 'replace'): Promise<void>;
}

export function createLogActions(
  app: App,
  store: PaneStore,
  edits: Pick<EditActions, 'openOwn' | 'closeAnalysis'>,
  pane: { loadAll(): Promise<boolean>; newId(): string; showCustomers(customers: Table): Promise<void> },
): LogActions {
  const { get, set } = store;

  const look = async ({ given, how }: Pick<LogInSight, 'given' | 'how'>): Promise<void> => {
    if (get().task || !(await pane.loadAll())) return;
    await runWriteTask(
      store,
      async (call) => {
        const opened = await app.openLog({ log: given, how }, call);
        const { sample: table } = opened;
        const log = { given, how, opened };
        const before = get().opened[place];
        const chosen = before?.own?.log?.given === given ? before.history.present : undefined;
        const options = chosen && fits(analysis, chosen, table) ? chosen : undefined;
        edits.openOwn(place, analysis, { table, log, options });
      },
      { step: 'reading' },
    );
  };

  const lookOtherwise = async (change: (how: LogInSight['how']) => LogInSight['how']): Promise<void> => {
    const log = logInSight(get());
    if (log) await look({ given: log.given, how: change(log.how) });
  };

  return {
    readLog: (files) => look({ given: { key: pane.newId(), files }, how: {} }),
    setLogShape: (shape) => lookOtherwise((how) => ({ ...how, shape })),
    answerOfLog: (column, answer) =>
      lookOtherwise(({ reading, ...how }) => {
        const answers = { ...reading?.answers, [column]: { ...reading?.answers?.[column], ...asAnswer(answer) } };
        return { ...how, reading: { ...reading, answers } };
      }),
    async makeLogCustomers(overwrite = 'ask') {
      const log = logInSight(get());
      const shown = inSight(get());
      if (!log || !shown || shown.problem || get().task) return;
      const { given, how, opened } = log;
      await runWriteTask(
        store,
        async (call) => {
          const options = shown.history.present;
          const made = await app.makeLogCustomers({ log: given, how, options, opened, overwrite }, call);
          const { customers, report, written } = made;
          edits.closeAnalysis(place);
          await pane.showCustomers(customers);
          const params = { count: report.detail.ids.length, rows: report.detail.rows };
          const title = { key: 'message.customersMade' as const, params };
          const outcome = { title, links: [], warnings: report.warnings };
          set({ message: { kind: 'written', analysis, written, outcome } });
        },
        { overwrite },
      );
    },
  };
}
