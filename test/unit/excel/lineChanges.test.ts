import { lineChangeOf, movedArea } from '../../../src/excel/lineChanges';

const list = { row: 2, column: 1, rows: 5, columns: 3 };

test.each([
  ['rows put in above move it', { axis: 'rows', at: 0, count: 2 }, { ...list, row: 4 }],
  ['rows put in at its first row move it', { axis: 'rows', at: 2, count: 1 }, { ...list, row: 3 }],
  ['rows put in inside make it longer', { axis: 'rows', at: 4, count: 2 }, { ...list, rows: 7 }],
  ['rows put in below leave it', { axis: 'rows', at: 7, count: 2 }, list],
  // Of rows 2 to 6 the rows 1, 2 and 3 go: one above, two of its own.
  ['rows deleted across its top', { axis: 'rows', at: 1, count: -3 }, { ...list, row: 1, rows: 3 }],
  ['rows deleted across its end', { axis: 'rows', at: 6, count: -9 }, { ...list, rows: 4 }],
  ['columns put in inside make it wider', { axis: 'columns', at: 2, count: 1 }, { ...list, columns: 4 }],
  ['columns deleted before it move it', { axis: 'columns', at: 0, count: -1 }, { ...list, column: 0 }],
  ['all of its rows deleted leave nothing', { axis: 'rows', at: 2, count: -5 }, undefined],
] as const)('a followed list stays on its cells: %s', (_, change, expected) => {
  expect(movedArea(list, change)).toEqual(expected);
});

test('only whole rows and columns that came or went are lines', () => {
  expect(lineChangeOf('RowInserted', '4:5')).toEqual({ axis: 'rows', at: 3, count: 2 });
  expect(lineChangeOf('ColumnDeleted', 'B:C')).toEqual({ axis: 'columns', at: 1, count: -2 });
  expect(lineChangeOf('RangeEdited', 'A1:B2')).toBeUndefined();
});
