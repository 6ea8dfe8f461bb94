type Rectangle = { row: number; column: number; rows: number; columns: number };

/** What every reader of A1 addresses says, the product's and the workbench's; `undefined`: it is no address. */
export const addressCases: [address: string, expected: Rectangle | undefined][] = [
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['b2', { row: 1, column: 1, rows: 1, columns: 1 }],
  [' B2 ', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$A$1:C9', { row: 0, column: 0, rows: 9, columns: 3 }],
  ['A$1:$C9', { row: 0, column: 0, rows: 9, columns: 3 }],
  // Corners in any order.
  ['C9:A1', { row: 0, column: 0, rows: 9, columns: 3 }],
  ['A9:C1', { row: 0, column: 0, rows: 9, columns: 3 }],
  // Whole columns and rows, to the end of the sheet.
  ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['$B:$C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['3:4', { row: 2, column: 0, rows: 2, columns: 16_384 }],
  ['$4:$3', { row: 2, column: 0, rows: 2, columns: 16_384 }],
  // The last cell: X·26² + F·26 + D = 24·676 + 6·26 + 4 = 16,384 columns, and 2^20 rows.
  ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ['A1:XFD1048576', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
  // Beyond the sheet.
  ['A0', undefined],
  ['A0:B2', undefined],
  ['0:3', undefined],
  ['A01', undefined],
  ['XFE1', undefined],
  ['A1:XFE1', undefined],
  ['A:XFE', undefined],
  ['ZZZ1', undefined],
  ['AAAA1', undefined],
  ['A1048577', undefined],
  ['1:1048577', undefined],
  // One corner of a rectangle is missing, or half of it.
  ['', undefined],
  [':', undefined],
  ['A', undefined],
  ['B', undefined],
  ['1', undefined],
  ['A1:', undefined],
  [':B2', undefined],
  ['A1:B', undefined],
  ['A:1', undefined],
  ['A:B2', undefined],
  ['A1:B2:C3', undefined],
  ['A1 B2', undefined],
  // Marks without what they hold fast.
  ['$', undefined],
  ['$:$', undefined],
  ['A$', undefined],
  ['A$:B$', undefined],
  ['$$1:$$2', undefined],
  ['$$A$1', undefined],
  ['1A', undefined],
  ['#REF!', undefined],
  ['name', undefined],
];
