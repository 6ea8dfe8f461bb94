import { cellAddress, columnIndex, columnLetters, parseAddress, rectangleAddress } from '../../../../src/core/table/a1';

it.each<[number, string]>([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s, so that a finding points to the right cell', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

it.each<[string, object | undefined]>([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ["'My sheet'!$A$1:C9", { row: 0, column: 0, rows: 9, columns: 3 }],
  ['C9:A1', { row: 0, column: 0, rows: 9, columns: 3 }],
  ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['3:4', { row: 2, column: 0, rows: 2, columns: 16_384 }],
  ['B', undefined],
  ['', undefined],
  ['A1:', undefined],
  ['A0', undefined],
  ['XFE1', undefined],
  ['A1:B', undefined],
])('reads the address %s', (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

it('writes addresses that Excel accepts', () => {
  expect(cellAddress(11, 27)).toBe('AB12');
  expect(rectangleAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(rectangleAddress({ row: 0, column: 1, rows: 3, columns: 2 })).toBe('B1:C3');
});
