import { showAllRows, showOnlyLikeCell, sortList } from '../../../../src/workbench/page/sortAndFilter';
import { parseArea as at } from '../../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

function listOf(rows: CellValue[][], from = 'B3'): { book: WorkbookApi; sheet: SheetApi; cells: () => CellValue[][] } {
  const book = createWorkbook();
  const [sheet] = book.sheets;
  const area = { ...at(from), rows: rows.length, columns: rows[0].length };
  sheet.setContents(area, rows, 'user');
  return { book, sheet, cells: () => sheet.values(area) };
}
const select = (book: WorkbookApi, address: string): void => book.select(book.sheets[0].id, [at(address)], 'user');
const customers = [
  ['Customer', 'Region', 'Sales'],
  ['Adler', 'North', 20],
  ['Berg', 'South', 5],
  ['Cron', 'north', 70],
];

it('sorts the list around a cell by its column, rows whole and the header left where it is', () => {
  const { book, cells } = listOf(customers);
  select(book, 'D4');
  expect(sortList(book, false)).toBeNull();
  expect(cells()).toEqual([customers[0], customers[3], customers[1], customers[2]]);
  expect(book.undo()).toBeDefined();
  expect(cells()).toEqual(customers);
});

it('takes the first row for a customer where nothing tells that it is a header', () => {
  const { book, cells } = listOf([['Zorn'], ['Adler'], ['Berg']]);
  select(book, 'B4');
  sortList(book, true);
  expect(cells()).toEqual([['Adler'], ['Berg'], ['Zorn']]);
});

it('sorts selected cells alone', () => {
  const { book, cells } = listOf(customers);
  select(book, 'B4:C5');
  sortList(book, false);
  expect(cells()[1]).toEqual(['Berg', 'South', 20]);
});

it('leaves the totals row of a table at its end', () => {
  const { book, sheet, cells } = listOf([...customers, ['Total', null, 95]]);
  const look = { showHeaders: true, showTotals: true, showBandedRows: true, showFilterButton: true, style: '' };
  sheet.addTable(
    { ...look, name: 'T', area: at('B3:D7'), columnNames: ['Customer', 'Region', 'Sales'], columnIds: [1, 2, 3] },
    'user',
  );
  select(book, 'D5');
  sortList(book, true);
  expect(cells().map(([name]) => name)).toEqual(['Customer', 'Berg', 'Adler', 'Cron', 'Total']);
});

it('hides the rows that show something else, twice over, and shows all again', () => {
  const { book, sheet } = listOf(customers);
  select(book, 'C4');
  expect(showOnlyLikeCell(book)).toBeNull();
  expect([...sheet.hiddenRows]).toEqual([4]);
  select(book, 'B6');
  showOnlyLikeCell(book);
  expect([...sheet.hiddenRows]).toEqual([4, 3]);
  expect(sortList(book, true)).toBe('rows-hidden');
  showAllRows(book);
  expect(sheet.hiddenRows.size).toBe(0);
});

it.each([
  ['a cell beside every list', 'H20', 'no-list'],
  ['the header', 'B3', 'on-header'],
])('says why %s cannot be filtered by', (_, cell, refusal) => {
  const { book, sheet } = listOf(customers);
  select(book, cell);
  expect(showOnlyLikeCell(book)).toBe(refusal);
  expect(sheet.hiddenRows.size).toBe(0);
});

it('changes nothing on a protected sheet', () => {
  const { book, sheet, cells } = listOf(customers);
  sheet.protect({}, 'user');
  select(book, 'D4');
  expect(() => sortList(book, true)).toThrow('protected');
  expect(() => showOnlyLikeCell(book)).toThrow('protected');
  expect([cells(), sheet.hiddenRows.size]).toEqual([customers, 0]);
});
