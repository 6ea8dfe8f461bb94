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

it('reads the address behind the name of a sheet', () => {
  expect(parseAddress("'My sheet'!$A$1:C9")).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
});

it('writes addresses that Excel accepts', () => {
  expect(cellAddress(11, 27)).toBe('AB12');
  expect(rectangleAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(rectangleAddress({ row: 0, column: 1, rows: 3, columns: 2 })).toBe('B1:C3');
});
