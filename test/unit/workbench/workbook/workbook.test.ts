import { parseArea, tryParseArea, formatReference, parseAreas } from '../../../../src/workbench/workbook/address';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';
import { WorkbookError } from '../../../../src/workbench/workbook/WorkbookError';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { CellValue, ChartModel, ModelChange } from '../../../../src/workbench/workbook/model';

const at = parseArea;
const put = (sheet: SheetApi, address: string, contents: (CellValue | undefined)[][]): void =>
  sheet.setContents(at(address), contents, 'user');
const read = (sheet: SheetApi, address: string): CellValue[][] => sheet.values(at(address));
const fresh = (): { book: WorkbookApi; sheet: SheetApi } => {
  const book = createWorkbook();
  return { book, sheet: book.sheets[0] };
};
const codeOf = (work: () => void): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return undefined;
};
const axis = {
  visible: true,
  titleVisible: false,
  reversePlotOrder: false,
  majorGridlines: false,
  minorGridlines: false,
  lineVisible: true,
};
const chart = (values: string): ChartModel => ({
  id: 'c',
  name: 'Chart 1',
  type: 'BarStacked',
  titleVisible: false,
  legendVisible: false,
  legendPosition: 'Bottom',
  series: [{ id: 's', name: 'S', values, pointFills: {}, hasDataLabels: false, dataLabels: {}, pointLabels: {} }],
  axes: { category: { ...axis }, value: { ...axis } },
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  borderVisible: true,
});

const table = {
  name: 'List',
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showFilterButton: true,
  style: 'TableStyleMedium2',
  columnNames: [],
  columnIds: [],
};

test('the used part of a range ends with its own filled cells, and rows are counted down to the first blank one', () => {
  const { sheet } = fresh();
  put(sheet, 'A1:B2', [
    ['a', 1],
    ['b', 2],
  ]);
  put(sheet, 'B1500', [[3]]);
  expect(sheet.usedArea(true, at('B2:D2000'))).toEqual(at('B2:B1500'));
  expect(sheet.usedArea(true, at('A3:B1499'))).toBeUndefined();
  expect(sheet.usedArea(true, at('C1:D2000'))).toBeUndefined();
  expect(sheet.filledRows(at('A1:B2000'))).toBe(2);
  expect(sheet.filledRows(at('A2:A2'))).toBe(1);
  expect(sheet.filledRows(at('B1024:B1500'))).toBe(0);
  put(
    sheet,
    'B3:B1499',
    Array.from({ length: 1497 }, () => [0]),
  );
  expect(sheet.filledRows(at('A1:B2000'))).toBe(1500);
});

test('cells give back what was typed, of every kind', () => {
  const { sheet } = fresh();
  put(sheet, 'A1:E1', [[1.5, 'text', true, { error: '#N/A' }, null]]);
  put(sheet, 'A1025:B1025', [["'=kept as text", '=A1*2']]);
  expect(read(sheet, 'A1:E1')).toEqual([[1.5, 'text', true, { error: '#N/A' }, null]]);
  expect(read(sheet, 'A1025')).toEqual([['=kept as text']]);
  expect(sheet.formula(1024, 1)).toBe('=A1*2');
  // used: A1 to D1025, E1 is empty
  expect(sheet.usedArea(true)).toEqual(at('A1:D1025'));
});

test('one transaction is one undo step and redo brings it back', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1', [[1]]);
  book.transaction('write', () => {
    put(sheet, 'A1:A2', [[2], [3]]);
    sheet.setFormat(at('A1:A2'), { bold: true, fill: '#FF0000' }, 'host');
    book.addSheet('Summary', 'host').setContents(at('A1'), [['x']], 'host');
    book.setName({ name: 'out', formula: '=Sheet1!$A$1', visible: false, comment: '' }, 'host');
    sheet.addChart(chart('Sheet1!$A$1:$A$2'), 'host');
    sheet.setColumnWidth(0, 1, 90, 'host');
  });
  expect(book.undoLabel).toBe('write');
  expect(book.undo()).toBe('write');
  expect(read(sheet, 'A1:A2')).toEqual([[1], [null]]);
  expect([book.sheets.length, book.names.size, sheet.charts.length, sheet.columnWidth(0)]).toEqual([1, 0, 0, 48]);
  expect(sheet.format(0, 0)).toEqual({});
  expect(book.redo()).toBe('write');
  expect(read(sheet, 'A1:A2')).toEqual([[2], [3]]);
  expect(sheet.format(1, 0)).toEqual({ bold: true, fill: '#FF0000' });
  expect(book.sheet('summary')?.value(0, 0)).toBe('x');
});

test('an undo group takes back all batches of an action at once; selecting is no step', () => {
  const { book, sheet } = fresh();
  const close = book.openUndoGroup('Classify');
  put(sheet, 'A1', [[1]]);
  book.select(sheet.id, [at('B2')], 'user');
  put(sheet, 'A2', [[2]]);
  close();
  expect(book.undo()).toBe('Classify');
  expect(sheet.usedArea(false)).toBeUndefined();
  expect(book.undo()).toBeUndefined();
});

test('inserting a column keeps values, formats, formulas, names, charts, tables and rules together', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1:C3', [
    ['id', 'sales', 'x'],
    ['a', 10, '=B2*2+SUM($B$2:$B$3)'],
    ['b', 20, '=B3&"B3"'],
  ]);
  sheet.setFormat(at('B2:B3'), { numberFormat: '0.0' }, 'user');
  book.setName({ name: 'sales', formula: '=Sheet1!$B$2:$B$3', visible: false, comment: '' }, 'host');
  sheet.addChart(chart('Sheet1!$B$2:$B$3'), 'host');
  sheet.merge(at('E1:F1'), 'user');
  sheet.addTable(
    {
      name: 'T',
      area: at('A1:C3'),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames: ['id', 'sales', 'x'],
      columnIds: [1, 2, 3],
    },
    'user',
  );
  sheet.insert(at('B:B'), 'right', 'user');
  expect(read(sheet, 'A2:C2')).toEqual([['a', null, 10]]);
  expect(sheet.formula(1, 3)).toBe('=C2*2+SUM($C$2:$C$3)');
  expect(sheet.formula(2, 3)).toBe('=C3&"B3"');
  expect(sheet.format(1, 2)).toEqual({ numberFormat: '0.0' });
  expect(sheet.format(1, 1)).toEqual({});
  expect(book.names.get('sales')?.formula).toBe('=Sheet1!$C$2:$C$3');
  expect(sheet.charts[0].series[0].values).toBe('Sheet1!$C$2:$C$3');
  expect(sheet.merges).toEqual([at('F1:G1')]);
  expect(sheet.tables[0].area).toEqual(at('A1:D3'));
  expect(sheet.tables[0].columnNames).toEqual(['id', 'Column1', 'sales', 'x']);
  expect(sheet.value(0, 1)).toBe('Column1');
  book.undo();
  expect(read(sheet, 'A2:B2')).toEqual([['a', 10]]);
  expect(sheet.formula(1, 2)).toBe('=B2*2+SUM($B$2:$B$3)');
  expect(book.names.get('sales')?.formula).toBe('=Sheet1!$B$2:$B$3');
});

test('deleting rows shrinks ranges and turns vanished references into #REF!', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1:A6', [[1], [2], [3], [4], [5], ['=SUM(A1:A5)+A3']]);
  book.setName({ name: 'all', formula: '=Sheet1!$A$1:$A$5', visible: true, comment: '' }, 'user');
  sheet.remove(at('2:3'), 'up', 'user');
  expect(read(sheet, 'A1:A4').map((row) => row[0])).toEqual([1, 4, 5, null]);
  expect(sheet.formula(3, 0)).toBe('=SUM(A1:A3)+#REF!');
  expect(book.names.get('all')?.formula).toBe('=Sheet1!$A$1:$A$3');
});

test('inserting cells in the middle of a list moves its last row too, across blocks', () => {
  const { sheet } = fresh();
  sheet.setContents(
    { row: 0, column: 0, rows: 3000, columns: 1 },
    Array.from({ length: 3000 }, (_, i) => [i]),
    'user',
  );
  sheet.insert(at('A11:A12'), 'down', 'user');
  expect([sheet.value(9, 0), sheet.value(10, 0), sheet.value(12, 0), sheet.value(3001, 0)]).toEqual([
    9,
    null,
    10,
    2999,
  ]);
  sheet.remove(at('A11:A12'), 'up', 'user');
  expect([sheet.value(10, 0), sheet.value(2999, 0), sheet.value(3000, 0)]).toEqual([10, 2999, null]);
});

test('sorting moves whole rows with formats and formulas, blanks last', () => {
  const { sheet } = fresh();
  put(sheet, 'A1:C4', [
    ['n', 'v', 'f'],
    ['c', 3, '=B2*10'],
    ['x', null, '=B3*10'],
    ['a', 1, '=B4*10'],
  ]);
  sheet.setFormat(at('A4'), { bold: true }, 'user');
  sheet.sort(at('A1:C4'), [{ column: 1, ascending: false }], true, 'user');
  expect(read(sheet, 'A1:B4')).toEqual([
    ['n', 'v'],
    ['c', 3],
    ['a', 1],
    ['x', null],
  ]);
  expect(sheet.formula(2, 2)).toBe('=B3*10');
  expect(sheet.format(2, 0)).toEqual({ bold: true });
  expect(sheet.format(3, 0)).toEqual({});
});

test('names of sheets and tables follow Excel, renaming a sheet carries formulas along', () => {
  const { book, sheet } = fresh();
  expect(codeOf(() => book.addSheet('a'.repeat(32), 'user'))).toBe('InvalidArgument');
  expect(codeOf(() => book.addSheet('a/b', 'user'))).toBe('InvalidArgument');
  expect(codeOf(() => book.addSheet('SHEET1', 'user'))).toBe('ItemAlreadyExists');
  expect(codeOf(() => book.removeSheet('nowhere', 'user'))).toBe('ItemNotFound');
  const other = book.addSheet('Other', 'user');
  put(other, 'A1', [['=Sheet1!B2+1']]);
  book.renameSheet(sheet.id, "Bob's list", 'user');
  expect(other.formula(0, 0)).toBe("='Bob''s list'!B2+1");
  book.removeSheet(sheet.id, 'user');
  expect(other.formula(0, 0)).toBe('=#REF!+1');
  book.undo();
  expect(other.formula(0, 0)).toBe("='Bob''s list'!B2+1");
});

test('a protected sheet refuses edits with AccessDenied and stays as it was', () => {
  const { sheet } = fresh();
  put(sheet, 'A1', [[1]]);
  sheet.setFormat(at('B1'), { locked: false }, 'user');
  sheet.protect({}, 'user');
  expect(codeOf(() => put(sheet, 'A1', [[2]]))).toBe('AccessDenied');
  expect(codeOf(() => sheet.setFormat(at('A1'), { bold: true }, 'host'))).toBe('AccessDenied');
  put(sheet, 'B1', [[2]]);
  expect(read(sheet, 'A1:B1')).toEqual([[1, 2]]);
});

test('typing a header renames the table column, also when it is taken', () => {
  const { sheet } = fresh();
  put(sheet, 'A1:B2', [
    ['a', 'b'],
    [1, 2],
  ]);
  const table = sheet.addTable(
    {
      name: 'T',
      area: at('A1:B2'),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames: ['a', 'b'],
      columnIds: [],
    },
    'user',
  );
  expect(table.columnIds).toEqual([1, 2]);
  put(sheet, 'B1', [['A']]);
  expect(sheet.tables[0].columnNames).toEqual(['a', 'A2']);
  expect(sheet.value(0, 1)).toBe('A2');
});

test('whole-column formats reach empty cells and cells written later', () => {
  const { sheet } = fresh();
  put(sheet, 'B1', [[1]]);
  sheet.setFormat(at('A:C'), { numberFormat: '0%' }, 'user');
  put(sheet, 'C5000', [[1]]);
  expect([sheet.format(0, 1), sheet.format(4999, 2), sheet.format(9999, 0)]).toEqual(
    Array(3).fill({ numberFormat: '0%' }),
  );
  expect(sheet.formats(at('A1:C20'))).toEqual([{ numberFormat: '0%' }]);
  // only B1 and C5000 hold something: a column's format makes no cell used
  expect(sheet.usedArea(false)).toEqual(at('B1:C5000'));
  expect(sheet.formats(at('C1:D2'))).toHaveLength(2);
});

test('listeners hear once per kind, after the transaction, with who did it', () => {
  const { book, sheet } = fresh();
  const heard: ModelChange[] = [];
  book.onChange((change) => heard.push(change));
  book.transaction('t', () => {
    put(sheet, 'A1', [[1]]);
    put(sheet, 'A2', [[1]]);
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual([{ kind: 'cells', sheetId: sheet.id, area: at('A1:A2'), what: 'values', origin: 'user' }]);
  heard.length = 0;
  book.undo();
  expect(heard.map((change) => [change.kind, change.origin])).toEqual([['cells', 'undo']]);
});

test('spilled values vanish when their formula goes, and are not undo steps', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1', [['=SEQUENCE(3)']]);
  sheet.setCalculated(0, 0, [[1], [2], [3]]);
  expect(read(sheet, 'A1:A3')).toEqual([[1], [2], [3]]);
  expect(sheet.spillArea(0, 0)).toEqual(at('A1:A3'));
  put(sheet, 'A1', [[7]]);
  expect(read(sheet, 'A1:A3')).toEqual([[7], [null], [null]]);
  book.undo();
  expect(sheet.formula(0, 0)).toBe('=SEQUENCE(3)');
});

test('addresses: quoted sheets, whole columns and rows, several areas', () => {
  expect(parseAreas("'a, b''s'!A1:B2,C3")).toEqual([
    { sheet: "a, b's", area: { row: 0, column: 0, rows: 2, columns: 2 } },
    { sheet: undefined, area: { row: 2, column: 2, rows: 1, columns: 1 } },
  ]);
  expect(at('XFD1048576')).toEqual({ row: 1048575, column: 16383, rows: 1, columns: 1 });
  expect(formatReference('My list', at('A:C'))).toBe("'My list'!$A:$C");
  expect(formatReference('Liste', at('3:5'))).toBe('Liste!$3:$5');
  for (const wrong of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'name'])
    expect(tryParseArea(wrong)).toBeUndefined();
});

test('a block of a hundred thousand rows is taken back alone, the one before it stays', () => {
  const { book, sheet } = fresh();
  const rows = 131_072;
  for (let block = 0; block < 2; block++)
    sheet.setContents(
      { row: block * rows, column: 0, rows, columns: 8 },
      Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, (__, column) => row * column)),
      'host',
    );
  expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 2 * rows, columns: 8 });
  book.undo();
  // column A of row 0 is 0, a number: the first block is left
  expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows, columns: 8 });
});

test('cut and paste takes contents, formats and tables along, and what refers to them follows', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1:B3', [
    ['Name', 'Sales'],
    ['a', 5],
    ['b', '=B2*2'],
  ]);
  sheet.setFormat(at('B2'), { bold: true }, 'user');
  sheet.addTable({ ...table, area: at('A1:B3'), columnNames: ['Name', 'Sales'] }, 'user');
  put(sheet, 'D1', [['=SUM(B2:B3)+A1:B9']]);
  sheet.addChart(chart('Sheet1!$B$2:$B$3'), 'user');
  book.setName({ name: 'sales', formula: '=Sheet1!$B$2:$B$3', visible: true, comment: '' }, 'user');
  const before = book.undoLabel;
  book.moveCells({ sheetId: sheet.id, area: at('A1:B3') }, { sheetId: sheet.id, row: 4, column: 2 }, 'user');
  // A1:B3 → C5:D7; A1:B9 is more than what was moved, so Excel leaves it.
  expect(read(sheet, 'C5:D6')).toEqual([
    ['Name', 'Sales'],
    ['a', 5],
  ]);
  expect(read(sheet, 'A1:B3').flat()).toEqual(new Array(6).fill(null));
  expect(sheet.formula(6, 3)).toBe('=D6*2');
  expect(sheet.format(5, 3)).toEqual({ bold: true });
  expect(sheet.format(1, 1)).toEqual({});
  expect(sheet.tables[0].area).toEqual(at('C5:D7'));
  expect(sheet.formula(0, 3)).toBe('=SUM(D6:D7)+A1:B9');
  expect(sheet.charts[0].series[0].values).toBe('Sheet1!$D$6:$D$7');
  expect(book.names.get('sales')?.formula).toBe('=Sheet1!$D$6:$D$7');
  book.undo();
  expect(book.undoLabel).toBe(before);
  expect(read(sheet, 'A1:B2')).toEqual([
    ['Name', 'Sales'],
    ['a', 5],
  ]);
  expect(sheet.tables[0].area).toEqual(at('A1:B3'));
});

test('cells cut to another sheet still calculate with the cells they left behind', () => {
  const { book, sheet } = fresh();
  const other = book.addSheet('My list', 'user');
  put(sheet, 'A1:B2', [
    [1, '=A1+A2'],
    [2, '=B1'],
  ]);
  book.moveCells({ sheetId: sheet.id, area: at('B1') }, { sheetId: other.id, row: 0, column: 0 }, 'user');
  expect(other.formula(0, 0)).toBe('=Sheet1!A1+Sheet1!A2');
  expect(sheet.formula(1, 1)).toBe("='My list'!A1");
});

test('an edit that is refused half way leaves nothing behind: no cell, no undo step, no event', () => {
  const { book, sheet } = fresh();
  put(sheet, 'A1', [['kept']]);
  sheet.addTable({ ...table, area: at('C1:D3') }, 'user');
  const heard: ModelChange[] = [];
  book.onChange((change) => heard.push(change));
  const undoable = book.undoLabel;
  const code = codeOf(() =>
    book.attempt('edit', () => {
      put(sheet, 'A1:A2', [['lost'], ['lost']]);
      sheet.merge(at('C2:D2'), 'user');
    }),
  );
  expect(code).toBe('InvalidOperation');
  expect(read(sheet, 'A1:A2')).toEqual([['kept'], [null]]);
  expect(heard).toEqual([]);
  expect(book.undoLabel).toBe(undoable);
  book.attempt('edit', () => put(sheet, 'A1', [['new']]));
  book.undo();
  expect(read(sheet, 'A1')).toEqual([['kept']]);
});
