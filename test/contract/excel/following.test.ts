import type { CellValue } from '../../../src/workbench/workbook/model';
import { closeWorkbooks, openWorkbook, put } from './openWorkbook';

afterEach(closeWorkbooks);

const list: CellValue[][] = [
  ['Customer', 'Sales'],
  ['A', 600],
  ['B', 500],
  ['C', 400],
];
const source = { sheet: 'Customers', address: 'A1:B4' };
const lines = { rows: 1_048_576, columns: 16_384 };

/** A list that was read, and is read again after something happened. */
async function followed() {
  const opened = await openWorkbook(list);
  const seen: { sheet?: string; address: string }[] = [];
  await opened.port.onDataChanged((place) => seen.push(place));
  const { readId } = await opened.port.read({ source, filteredRows: 'include' });
  const again = async () => {
    for (let tries = 0; tries < 100 && seen.length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return opened.port.read({ source: { ...source, readId }, filteredRows: 'include' });
  };
  return { ...opened, seen, again };
}

test('a row put into the list is read with it, filled or not', async () => {
  const { sheet, again } = await followed();
  sheet.insert({ row: 2, column: 0, rows: 1, columns: lines.columns }, 'down', 'user');
  expect((await again()).address).toBe('A1:B5');
  put(sheet, 2, 0, [['X', 550]]);
  expect((await again()).rows.map(([name]) => name)).toEqual(['Customer', 'A', 'X', 'B', 'C']);
});

test('a row added below the list belongs to it', async () => {
  const { sheet, again } = await followed();
  put(sheet, 4, 0, [['D', 300]]);
  expect((await again()).address).toBe('A1:B5');
});

test('a list is found where lines above and before it have moved it, and shorter by a deleted row', async () => {
  const { sheet, again } = await followed();
  sheet.insert({ row: 0, column: 0, rows: 2, columns: lines.columns }, 'down', 'user');
  sheet.insert({ row: 0, column: 0, rows: lines.rows, columns: 1 }, 'right', 'user');
  sheet.remove({ row: 4, column: 0, rows: 1, columns: lines.columns }, 'up', 'user');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const read = await again();
  expect(read.address).toBe('B3:C5');
  expect(read.rows.map(([name]) => name)).toEqual(['Customer', 'A', 'C']);
});

test('a list is found under the new name of its sheet', async () => {
  const { model, sheet, port } = await followed();
  const { readId } = await port.read({ source, filteredRows: 'include' });
  model.renameSheet(sheet.id, 'Renamed', 'user');
  const read = await port.read({ source: { ...source, readId }, filteredRows: 'include' });
  expect(read.sheet).toBe('Renamed');
});

test('a part of a list that was chosen by hand does not grow into the rest', async () => {
  const { port } = await openWorkbook(list);
  const part = { sheet: 'Customers', address: 'A1:B3' };
  const { readId } = await port.read({ source: part, filteredRows: 'include' });
  const read = await port.read({ source: { ...part, readId }, filteredRows: 'include' });
  expect(read.address).toBe('A1:B3');
});

test('a change is told also where Excel refuses to name the sheet', async () => {
  const { office, sheet, seen } = await followed();
  const receive = office.session.receive.bind(office.session);
  office.session.receive = (message) => {
    // A member that Excel does not know: the request is refused.
    receive(typeof message === 'string' ? message.replaceAll('GetItemOrNullObject', 'GetNothing') : message);
  };
  put(sheet, 1, 1, [[601]]);
  for (let tries = 0; tries < 100 && seen.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(seen).toEqual([{ sheet: undefined, address: 'B2' }]);
});
