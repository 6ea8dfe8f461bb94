import { createApp } from '../../../src/app/app';
import { databaseCheckSchema } from '../../../src/core/analyses/act/databaseCheck/options';
import { Problem } from '../../../src/core/problem';
import { createEngine } from '../../../src/engine/client';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { SheetApi } from '../../../src/workbench/workbook/api';
import type { CellValue } from '../../../src/workbench/workbook/model';
import { cells, closeWorkbooks, openWorkbook, put, translate } from './openWorkbook';
import { beforeRoundTrips } from './roundTrips';

afterEach(closeWorkbooks);

const now = () => new Date(Date.UTC(2026, 2, 1, 12));
const list: CellValue[][] = [
  ['Customer', 'Region', 'Sales', 'Since'],
  ['Acme', 'North', 100, 45000],
  ['Birch', 'North ', "'1,200.50", 45001],
  ['Cedar', 'South', 300, "'2023-03-05"],
  ['Dune', 'South', 400, 45003],
  ['Elm', 'Suoth', 500, 45004],
  ['Fir', 'South', 'n/a', 45005],
];
const repaired: CellValue[][] = [
  ['Customer', 'Region', 'Sales', 'Since'],
  ['Acme', 'North', 100, 45000],
  ['Birch', 'North', 1200.5, 45001],
  // 2023-03-05 is day 44,990 of the 1900 system
  ['Cedar', 'South', 300, 44990],
  ['Dune', 'South', 400, 45003],
  ['Elm', 'South', 500, 45004],
  ['Fir', 'South', null, 45005],
];
const reasons = ['spaces', 'spelling', 'number-text', 'date-text', 'placeholder'] as const;
const all = reasons.map((reason) => ({ reason }));

async function open(rows = list, ownWindow = false) {
  const opened = await openWorkbook(rows, { ownWindow });
  const { port, sheet } = opened;
  sheet.setNumberFormats(
    { row: 1, column: 3, rows: 6, columns: 1 },
    Array.from({ length: 6 }, () => ['yyyy-mm-dd']),
    'user',
  );
  const app = createApp({ workbook: port, engine: createEngine(), translate, now, newId: () => 'id-1' });
  const table = await app.readSource({ source: { sheet: 'Customers', address: 'A1:D7' }, filteredRows: 'include' });
  const repair = (accept: object[] = all, writeSheets = false) =>
    app.analyse({
      ...{ analysis: 'database-check', table, runId: 'check1', name: 'Check', liveFormulas: false },
      ...{ writeColumns: true, writeSheets, overwrite: 'ask' },
      options: databaseCheckSchema.parse({ customer: 'Customer', value: 'Sales', accept }),
    });
  return { ...opened, app, table, repair, area: () => cells(sheet, 0, 0, 7, 4) };
}

const before = list.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));

test('repairs that were accepted are written, one by one or by their reason, and no other cell', async () => {
  const { repair, area } = await open();
  const { written } = await repair([
    { reason: 'spelling', column: 'Region', before: 'Suoth' },
    { reason: 'placeholder' },
  ]);
  expect(written.repaired).toBe(2);
  const [head, ...rows] = before;
  expect(area()).toEqual([
    head,
    ...rows.map((row) => row.map((cell) => (cell === 'n/a' ? null : cell === 'Suoth' ? 'South' : cell))),
  ]);
});

test('numbers and days that were text can be calculated with, and days look like days', async () => {
  const { repair, area, sheet } = await open();
  await repair();
  expect(area()).toEqual(repaired);
  expect(sheet.format(3, 3).numberFormat).toBe('yyyy-mm-dd');
});

test('nothing is repaired that was not accepted', async () => {
  const { repair, area } = await open();
  const { written } = await repair([]);
  expect(written.repaired).toBeUndefined();
  expect(area()).toEqual(before);
});

test('each time repairs are made they are logged on a sheet of their own', async () => {
  const { repair, model, app } = await open();
  await repair([{ reason: 'spaces' }]);
  const table = await app.readSource({ source: { sheet: 'Customers', address: 'A1:D7' }, filteredRows: 'include' });
  await app.analyse({
    ...{ analysis: 'database-check', table, runId: 'check1', name: 'Check', liveFormulas: false },
    ...{ writeColumns: true, writeSheets: false, overwrite: 'ask' },
    options: databaseCheckSchema.parse({ customer: 'Customer', accept: [{ reason: 'spelling' }] }),
  });
  const logs = model.sheets
    .slice(1)
    .map((log) => log.values(log.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 }));
  const lines = logs.map((log) => log.filter(([row]) => typeof row === 'number'));
  expect(lines).toEqual([
    [[3, 'Birch', 'Region', 'North·', 'North', 'databaseCheck.reason.spaces']],
    [[6, 'Elm', 'Region', 'Suoth', 'South', 'databaseCheck.reason.spelling']],
  ]);
});

test('undo puts back every cell as it was, texts as texts, and takes the sheets away', async () => {
  const { repair, area, app, sheet, model } = await open();
  await repair(all, true);
  expect(await app.undo()).toBe(true);
  expect(model.sheets.map(({ name }) => name)).toEqual(['Customers']);
  expect(area()).toEqual(before);
  expect(sheet.usedArea(true)?.columns).toBe(4);
});

test('undo leaves all as it is where the list was sorted since: no customer gets the cell of another', async () => {
  const { repair, area, app, sheet } = await open();
  await repair();
  sheet.sort({ row: 0, column: 0, rows: 7, columns: 4 }, [{ column: 0, ascending: false }], true, 'user');
  expect(await app.undo()).toBe(false);
  expect(area()).toEqual([repaired[0], ...repaired.slice(1).reverse()]);
});

test('a formula is no cell to repair', async () => {
  const rows = list.map((row) => [...row]);
  rows[2][1] = '="North "';
  const { repair, sheet } = await open(rows);
  await repair([{ reason: 'spaces' }]);
  expect(sheet.formula(2, 1)).toBe('="North "');
});

const sorted = (sheet: SheetApi): void =>
  sheet.sort({ row: 0, column: 0, rows: 7, columns: 4 }, [{ column: 0, ascending: false }], true, 'user');
const rowsOf = (area: CellValue[][]): string[] =>
  area
    .slice(1)
    .map((row) => JSON.stringify(row))
    .sort();

test('whenever the list is sorted while it is repaired, each customer keeps the own cells, repaired or as they were', async () => {
  const wrong: string[] = [];
  for (let trip = 0; ; trip += 1) {
    const { repair, area, sheet, office } = await open();
    const trips = beforeRoundTrips(office, (at) => {
      if (at === trip) sorted(sheet);
    });
    try {
      await repair();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
    const found = rowsOf(area());
    const isFine = [repaired, before].some((state) => JSON.stringify(rowsOf(state)) === JSON.stringify(found));
    if (!isFine) wrong.push(`${trip}: ${found.join(' ')}`);
    if (trip >= trips()) break;
  }
  expect(wrong).toEqual([]);
});

test('repairs that were cut off by closing the pane are found at the next start and taken back', async () => {
  const wrong: string[] = [];
  for (let trip = 0; ; trip += 1) {
    const { repair, area, office } = await open(list, true);
    let close: (closed: boolean) => void = () => undefined;
    const closed = new Promise<boolean>((resolve) => (close = resolve));
    const receive = office.session.receive.bind(office.session);
    let trips = 0;
    office.session.receive = (message) => {
      if (typeof message === 'string' && message.includes('"DispatchId":93') && trips++ === trip) close(true);
      else receive(message);
    };
    const waiting = jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((call: () => void, time?: number) =>
        (time ?? 0) < 10_000 ? setImmediate(call) : undefined) as unknown as typeof setTimeout);
    const isClosed = await Promise.race([repair().then(() => false), closed]);
    waiting.mockRestore();
    office.session.receive = receive;
    const next = createExcelWorkbook({ translate, now });
    const unfinished = await next.unfinishedWrite();
    if (unfinished) await next.undoUnfinished();
    const isWhole = !unfinished && JSON.stringify(area()) === JSON.stringify(repaired);
    if (!isWhole && JSON.stringify(area()) !== JSON.stringify(before)) wrong.push(`${trip}: ${JSON.stringify(area())}`);
    closeWorkbooks();
    if (!isClosed) break;
  }
  expect(wrong).toEqual([]);
});

test('a row that somebody corrects before the repair is read again, not written over', async () => {
  const { repair, sheet } = await open();
  put(sheet, 5, 1, [['West']]);
  await repair();
  expect(cells(sheet, 5, 0, 1, 4)).toEqual([['Elm', 'West', 500, 45004]]);
});
