import { applyUserEdit } from '../../../../src/workbench/page/grid/userEdits';
import { parseArea as at } from '../../../../src/workbench/workbook/address';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';

// Univer itself, in the one of its forms that needs no bundler.
jest.mock('@univerjs/core', () => jest.requireActual<object>('@univerjs/core/lib/umd'));

const fresh = (): { book: WorkbookApi; sheet: SheetApi; edit: (command: string, params: object) => string } => {
  const book = createWorkbook();
  const [sheet] = book.sheets;
  return {
    book,
    sheet,
    edit: (command, params) =>
      applyUserEdit(
        book,
        { command: `sheet.mutation.${command}`, params: { subUnitId: sheet.id, ...params } },
        () => '',
      ),
  };
};
const range = (address: string): object => {
  const { row, column, rows, columns } = at(address);
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
};
/** What Univer 0.25 writes over a cell that is pasted over: every property, defaults included. */
const pastedDefaults = {
  ...{ ff: 'Arial', fs: 11, it: 0, bl: 0, ul: { s: 0 }, st: { s: 0 }, ht: 0, vt: 0, tb: 0, cl: null, bg: null },
  ...{ pd: { t: 0, b: 2, l: 2, r: 2 }, n: null, bd: { b: null, l: null, r: null, t: null } },
};

test('typing 12% leaves a percentage in the saved file, not 0.12', () => {
  const { sheet, edit } = fresh();
  edit('set-range-values', { cellValue: { 3: { 1: { v: 0.12, t: 2 } } } });
  edit('set.numfmt', { refMap: { 0: { pattern: '0%' } }, values: { 0: { ranges: [range('B4')] } } });
  expect([sheet.value(3, 1), sheet.format(3, 1)]).toEqual([0.12, { numberFormat: '0%' }]);
  edit('remove.numfmt', { ranges: [range('B4')] });
  expect(sheet.format(3, 1)).toEqual({});
});

test('a pasted cell keeps every format it had, and replaces all that stood there', () => {
  const { sheet, edit } = fresh();
  sheet.setFormat(at('A1'), { italic: true, fill: '#FF0000', wrapText: true, indent: 2 }, 'user');
  const s = {
    ...pastedDefaults,
    ...{ ff: 'Georgia', fs: 14, bl: 1, ul: { s: 1 }, ht: 2, vt: 1, cl: { rgb: 'rgb(11,60,93)' } },
    ...{ pd: { l: 13 }, n: { pattern: '#,##0' }, bd: { b: { s: 8, cl: { rgb: '#abc' } }, t: null, l: null, r: null } },
  };
  edit('set-range-values', { cellValue: { 0: { 0: { v: 1, t: 2, s } } } });
  expect(sheet.format(0, 0)).toEqual({
    ...{ fontName: 'Georgia', fontSize: 14, bold: true, underline: true, fontColor: '#0B3C5D', numberFormat: '#,##0' },
    // Univer's 2 and 1 of ht and vt are centre and top; 13 pixels are 4 and one step of 9; border 8 is medium.
    ...{ horizontal: 'Center', vertical: 'Top', indent: 1 },
    borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#AABBCC' } },
  });
  edit('set-range-values', { cellValue: { 0: { 0: { s: pastedDefaults } } } });
  expect(sheet.format(0, 0)).toEqual({});
});

test('a cell cut and pasted stands at its new place, with its formula', () => {
  const { sheet, edit } = fresh();
  sheet.setContents(at('A1:B1'), [[2, '=A1*2']], 'user');
  edit('move-range', {
    ...{ fromRange: range('B1'), toRange: range('D5'), from: { subUnitId: sheet.id }, to: { subUnitId: sheet.id } },
  });
  expect([sheet.formula(0, 1), sheet.formula(4, 3)]).toEqual([undefined, '=A1*2']);
});

test('making room inside a table is refused, as in Excel, for it would tear its rows', () => {
  const { book, sheet, edit } = fresh();
  sheet.setContents(
    at('A1:B3'),
    [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ],
    'user',
  );
  sheet.addTable(
    {
      ...{ name: 'T', area: at('A1:B3'), showHeaders: true, showTotals: false, showBandedRows: true },
      ...{ showFilterButton: true, style: 'TableStyleMedium2', columnNames: ['a', 'b'], columnIds: [1, 2] },
    },
    'user',
  );
  const shift = {
    ...{ fromRange: range('A2:A3'), toRange: range('A3:A4'), from: { subUnitId: sheet.id } },
    ...{ to: { subUnitId: sheet.id }, trigger: 'sheet.command.insert-range-move-down' },
  };
  expect(() => book.attempt('edit', () => edit('move-range', shift))).toThrow(/table/);
  expect(sheet.values(at('A1:B3'))).toEqual([
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
});

test('a tab that is hidden, moved or coloured by hand is so in the saved file', () => {
  const { book, sheet, edit } = fresh();
  const secret = book.addSheet('Only for programs', 'user');
  secret.setVisibility('VeryHidden', 'user');
  const last = book.addSheet('Last', 'user');
  // The tabs are Sheet1 and Last: Last to the front, Sheet1 then to the end again.
  edit('set-worksheet-order', { subUnitId: last.id, toOrder: 0 });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Last', 'Sheet1', 'Only for programs']);
  edit('set-worksheet-order', { subUnitId: last.id, toOrder: 1 });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Only for programs', 'Last']);
  edit('set-tab-color', { subUnitId: last.id, color: '#FF0000' });
  edit('set-worksheet-hidden', { hidden: 1 });
  expect([last.tabColor, sheet.visibility]).toEqual(['#FF0000', 'Hidden']);
});

test('what the workbook cannot take over is refused, never shown as if it had', () => {
  const { book, edit } = fresh();
  for (const command of ['move-rows', 'reorder-range', 'add-worksheet-protection'])
    expect(() => edit(command, {})).toThrow(/no counterpart/);
  const copied = { name: 'Copy', cellData: { 0: { 0: { v: 1 } } } };
  expect(() => edit('insert-sheet', { index: 1, sheet: copied })).toThrow(/copied/);
  expect(edit('insert-sheet', { index: 1, sheet: { name: 'New', cellData: {} } })).toBe('reload');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'New']);
});
