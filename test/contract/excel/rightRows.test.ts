import { createApp } from '../../../src/app/app';
import { Problem } from '../../../src/core/problem';
import { createEngine } from '../../../src/engine/client';
import type { CellValue } from '../../../src/workbench/workbook/model';
import type { SheetApi, WorkbookApi } from '../../../src/workbench/workbook/api';
import { closeWorkbooks, openWorkbook, put, translate } from './openWorkbook';
import { beforeRoundTrips } from './roundTrips';

afterEach(closeWorkbooks);

const list: CellValue[][] = [
  ['Customer', 'Sales'],
  ['A', 600],
  ['B', 500],
  ['C', 400],
  ['D', 300],
  ['E', 200],
  ['F', 100],
];
const allColumns = 16_384;

async function open() {
  const { port, model, sheet, office } = await openWorkbook(list);
  const heard: string[] = [];
  await port.onDataChanged(({ address }) => heard.push(address));
  const end = { trips: () => 0, written: Number.POSITIVE_INFINITY };
  const app = createApp({
    workbook: {
      ...port,
      async write(plan, options) {
        const result = await port.write(plan, options);
        end.written = end.trips();
        return result;
      },
    },
    engine: createEngine(),
    translate,
    now: () => new Date(Date.UTC(2026, 2, 1)),
    newId: () => 'model-1',
  });
  const table = await app.readSource({ source: { sheet: 'Customers', address: 'A1:B7' }, filteredRows: 'include' });
  const pyramid = (await import('../../../src/app/classify')).newModel({ newId: () => 'model-1', translate }, table);
  const write = () =>
    app.classify({
      ...{ model: pyramid, table, options: pyramid.options },
      ...{ writeColumns: true, writeSheets: false, overwrite: 'ask' },
    });
  return { app, model, sheet, office, write, heard, end };
}

/** Score per customer as the sheet has it; `null` where a customer has none. */
function scores(sheet: SheetApi): Record<string, CellValue> {
  const area = sheet.usedArea(true);
  if (!area) return {};
  const rows = sheet.values({ row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns });
  const score = rows[0].indexOf('pyramid.column.score');
  return Object.fromEntries(
    rows.slice(1).flatMap((row) => (row[0] === null ? [] : [[String(row[0]), score < 0 ? null : row[score]]])),
  );
}

/** Min–max scores of sales from `low` to `high`. */
function expected(sales: Record<string, number>): Record<string, number> {
  const [low, high] = [Math.min(...Object.values(sales)), Math.max(...Object.values(sales))];
  return Object.fromEntries(Object.entries(sales).map(([name, value]) => [name, (100 * (value - low)) / (high - low)]));
}

const all = { A: 600, B: 500, C: 400, D: 300, E: 200, F: 100 };
const { C: _c, ...withoutC } = all;

interface Happening {
  name: string;
  act(model: WorkbookApi, sheet: SheetApi): void;
  /** Sales of the customers that must have their scores. */
  sales: Record<string, number>;
}

const whole = (sheet: SheetApi) => ({
  row: 0,
  column: 0,
  rows: 7,
  columns: Math.max(2, sheet.usedArea(true)?.columns ?? 2),
});
const happenings: Happening[] = [
  {
    name: 'the list is sorted',
    act: (_, sheet) => sheet.sort(whole(sheet), [{ column: 1, ascending: true }], true, 'user'),
    sales: all,
  },
  {
    name: 'a row is deleted',
    act: (_, sheet) => sheet.remove({ row: 3, column: 0, rows: 1, columns: allColumns }, 'up', 'user'),
    sales: withoutC,
  },
  {
    name: 'a row is put in and filled',
    act: (_, sheet) => {
      sheet.insert({ row: 3, column: 0, rows: 1, columns: allColumns }, 'down', 'user');
      put(sheet, 3, 0, [['X', 350]]);
    },
    sales: { ...all, X: 350 },
  },
  {
    name: 'a column is put in before the list',
    act: (_, sheet) => sheet.insert({ row: 0, column: 0, rows: 1_048_576, columns: 1 }, 'right', 'user'),
    sales: {},
  },
  { name: 'the sheet is renamed', act: (model, sheet) => model.renameSheet(sheet.id, 'Renamed', 'user'), sales: all },
];

/** Requests of a write after the one that looks at the list for the last time: Office.js lets go of its references. */
const afterwards = 1;

/** How many requests a write without happenings takes. */
async function tripsOfAWrite(): Promise<number> {
  const { office, write } = await open();
  const trips = beforeRoundTrips(office, () => undefined);
  await write();
  return trips();
}

/** Ends a write with the code of its problem, `written` without one. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'written';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** Every customer that has a score has the right one, and either all or none have one. */
function isRight(found: Record<string, CellValue>, sales: Record<string, number>): boolean {
  if (Object.values(found).every((score) => score === null)) return true;
  const right = expected(sales);
  return Object.entries(found).every(
    ([name, score]) => typeof score === 'number' && Math.abs(score - right[name]) < 1e-9,
  );
}

test.each(happenings.slice(0, 3))(
  'no customer gets the score of another when $name before any request',
  async ({ act, sales }) => {
    const trips = await tripsOfAWrite();
    const wrong: string[] = [];
    for (let trip = 0; trip < trips; trip += 1) {
      const { model, sheet, office, write, heard, end } = await open();
      end.trips = beforeRoundTrips(office, (now) => {
        if (now === trip) act(model, sheet);
      });
      const ended = await outcome(write());
      const found = scores(sheet);
      // What is put in when all was written has no score yet: the pane hears of it and says that the list changed.
      const isLate = trip >= end.written - afterwards && found.X === null;
      for (let look = 0; isLate && heard.length === 0 && look < 100; look += 1)
        await new Promise((resolve) => setTimeout(resolve, 5));
      const { X: _x, ...others } = found;
      const isFine = isLate ? isRight(others, all) && heard.length > 0 : isRight(found, sales) || isRight(found, all);
      if (!isFine) wrong.push(`${trip} of ${end.written}: ${ended} ${JSON.stringify({ found, heard })}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('a value that the user types into a cell to be written stays, and the user is asked', async () => {
  const trips = await tripsOfAWrite();
  const lost: string[] = [];
  for (let trip = 0; trip < trips; trip += 1) {
    const { sheet, office, write } = await open();
    beforeRoundTrips(office, (now) => {
      if (now === trip) put(sheet, 3, 2, [['mine']]);
    });
    const ended = await outcome(write());
    if (sheet.value(3, 2) !== 'mine') lost.push(`${trip}: ${ended}`);
  }
  expect(lost).toEqual([]);
});

test('a write goes on under the new name when the sheet is renamed, and leaves nothing when it is deleted', async () => {
  const trips = await tripsOfAWrite();
  const wrong: string[] = [];
  for (let trip = 0; trip < trips; trip += 1) {
    const renamed = await open();
    beforeRoundTrips(renamed.office, (now) => {
      if (now === trip) renamed.model.renameSheet(renamed.sheet.id, 'Renamed', 'user');
    });
    const ended = await outcome(renamed.write());
    if (!isRight(scores(renamed.sheet), all)) wrong.push(`${trip}: ${ended}`);
    const deleted = await open();
    const other = deleted.model.addSheet('Other', 'user');
    beforeRoundTrips(deleted.office, (now) => {
      if (now === trip) deleted.model.removeSheet(deleted.sheet.id, 'user');
    });
    const end = await outcome(deleted.write());
    if (other.usedArea(true) !== undefined) wrong.push(`${trip}: ${end} something on the other sheet`);
  }
  expect(wrong).toEqual([]);
});
