import type { App } from '../../src/app/app';
import { addFunctionNames } from '../../src/app/functionNames';
import { newModel } from '../../src/app/classify';
import { takeSnapshot } from '../../src/app/snapshots/takeSnapshot';
import { findAnalysis } from '../../src/core/analyses/catalogue';
import { createFormulaNames } from '../../src/excel/formulaNames';
import { createTranslate } from '../../src/i18n/translate';

/** What a user has the add-in do, in one press. */
export interface Job {
  id: string;
  /** The sheet of the list that it is about. */
  list: 'Customers' | 'Orders';
  /** What was done before, without faults. */
  before?(app: App): Promise<void>;
  /** True if that was another session: the pane remembers nothing of it. */
  reopens?: true;
  /** Resolves to `declined` when the add-in left everything as it was, and says so without an error. */
  run(app: App): Promise<'declined' | void>;
  /** What a pane that is opened afterwards finds kept in the workbook: lines that cells do not show. */
  kept?(app: App): Promise<[path: string, line: string][]>;
}

const translate = createTranslate('en-US');
const customerList = { sheet: 'Customers', address: 'A1:C7' };

async function classifyCustomers(app: App): Promise<void> {
  await app.models.load();
  const table = await app.readSource({ source: customerList, filteredRows: 'include' });
  const model = app.models.current() ?? newModel({ newId: () => 'model1', translate }, table);
  const write = { writeColumns: true, writeSheets: true, overwrite: 'ask' as const };
  await app.classify({ model, table, options: model.options, ...write });
}

async function analyseList(app: App, analysis: string, sheet: string, address: string): Promise<void> {
  const table = await app.readSource({ source: { sheet, address }, filteredRows: 'include' });
  const options: unknown = findAnalysis(analysis).defaults(table, (key) => translate({ key }));
  const write = { liveFormulas: false, writeColumns: true, writeSheets: true, overwrite: 'ask' as const };
  await app.analyse({ analysis, table, options, runId: `${analysis}1`, name: analysis, ...write });
}

async function listCustomers(app: App): Promise<void> {
  await app.models.load();
  const source = { sheet: 'Orders', address: 'A1:C79' };
  const table = await app.readSource({ source, filteredRows: 'include', shape: 'orders' });
  await app.makeCustomerList({ table, overwrite: 'ask' });
}

async function snapshotCustomers(app: App): Promise<void> {
  await app.models.load();
  const table = await app.readSource({ source: customerList, filteredRows: 'include' });
  const { options, name: model } = newModel({ newId: () => 'model1', translate }, table);
  await takeSnapshot({ now: () => new Date(Date.UTC(2026, 0, 1)) }, app.snapshots, {
    table,
    options,
    model,
    name: 'January',
  });
}

/** The snapshots of a workbook with the customers that each of them holds. */
async function keptSnapshots(app: App): Promise<[path: string, line: string][]> {
  await app.models.load();
  const kept = await app.snapshots.read(app.snapshots.list().map(({ id }) => id));
  return kept.map(({ info, ids, tiers }) => [`snapshot ${info.name}`, JSON.stringify([info.tiers, ids, [...tiers]])]);
}

/** The main jobs, each on the user's workbook. */
export const jobs: readonly Job[] = [
  { id: 'classify', list: 'Customers', run: classifyCustomers },
  { id: 're-run', list: 'Customers', before: classifyCustomers, run: classifyCustomers },
  {
    ...{ id: 're-run later', list: 'Customers', before: classifyCustomers, reopens: true },
    run: classifyCustomers,
  },
  { id: 'lifetime', list: 'Orders', run: (app) => analyseList(app, 'lifetime', 'Orders', 'A1:C79') },
  { id: 'abc', list: 'Customers', run: (app) => analyseList(app, 'abc', 'Customers', 'A1:C7') },
  { id: 'customer list', list: 'Orders', run: listCustomers },
  { id: 'snapshot', list: 'Customers', run: snapshotCustomers, kept: keptSnapshots },
  {
    ...{ id: 'second snapshot', list: 'Customers', before: snapshotCustomers, reopens: true },
    ...{ run: snapshotCustomers, kept: keptSnapshots },
  },
  {
    id: 'function names',
    list: 'Customers',
    run: async () => {
      await addFunctionNames(createFormulaNames());
    },
  },
  {
    id: 'undo',
    list: 'Customers',
    before: classifyCustomers,
    run: async (app) => {
      if (!(await app.undo())) return 'declined';
    },
  },
];
