import { readFileSync } from 'node:fs';
import { openCsv } from '../../../../src/workbench/files/openCsv';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { itWithShared, sharedText } from '../../../shared';

const cells = (content: string | Uint8Array): CellValue[][] => {
  const [sheet] = openCsv(content, 'list.csv').sheets;
  const used = sheet.usedArea(true);
  return used
    ? sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    : [];
};

test('numbers are numbers only when plainly so: codes, dates, long ids and formulas stay text', () => {
  expect(cells('1,-2.5,.5,1e3,007,2024-05-01,1.000.000,12345678901234567,=1+1,"1",x,')).toEqual([
    [1, -2.5, 0.5, 1000, '007', '2024-05-01', '1.000.000', '12345678901234567', '=1+1', 1, 'x'],
  ]);
});

test('days of ISO 8601 and percents are typed as Excel types them, with a format; codes stay text', () => {
  const text =
    'Code,Since,Margin,Paid\n007,2024-01-08,12.5%,2024-01-08 12:00:00\n012,2024-02-29,3%,\n1,2023-12-31,-1%,x\n';
  // 8 January 2024 is day 45299 of Excel, counted from 31 December 1899 with a 29 February 1900.
  expect(cells(text)).toEqual([
    ['Code', 'Since', 'Margin', 'Paid'],
    ['007', 45299, 0.125, '2024-01-08 12:00:00'],
    ['012', 45351, 0.03, null],
    [1, 45291, -0.01, 'x'],
  ]);
  const [sheet] = openCsv(text, 'list.csv').sheets;
  expect([1, 2].map((column) => sheet.format(1, column).numberFormat)).toEqual(['yyyy-mm-dd', '0.00%']);
});

test('days among other texts stay text: as numbers they would be lost', () => {
  expect(cells('Note\n2024-01-08\nlate\n2024-02-30\nasked 2024-03-01\n').map(([cell]) => cell)).toEqual([
    ...['Note', '2024-01-08', 'late', '2024-02-30', 'asked 2024-03-01'],
  ]);
});

test.each([
  ['a;b\n1;2\n', 2],
  ['a\tb\r\n1\t2', 2],
  ['a,b\r1,2', 2],
  ['"a;x",b\n"1;y",2', 2],
])('the delimiter of %j is found', (text, columns) => {
  expect(cells(text)[0]).toHaveLength(columns);
});

test('quotes may hold delimiters, line ends and quotes; a decimal comma beside semicolons stays text', () => {
  expect(cells('name;amount\n"A;""B""\nC";1,5\n')).toEqual([
    ['name', 'amount'],
    ['A;"B"\nC', '1,5'],
  ]);
});

test('names with accents survive UTF-8 with a byte order mark and Windows-1252', () => {
  expect(cells(new TextEncoder().encode('\uFEFFZoë,1'))).toEqual([['Zoë', 1]]);
  // 0xEB is ë in Windows-1252 and not valid UTF-8
  expect(cells(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x31))).toEqual([['Zoë', 1]]);
});

test('an empty file is an empty sheet, an open quote is a damaged file', () => {
  expect(cells('')).toEqual([]);
  expect(() => cells('a,"b\n1,2')).toThrow(expect.objectContaining({ code: 'FileDamaged' }));
});

test('a first line sep= says the delimiter and is no row', () => {
  expect(cells('sep=;\na,b;c\n1;2\n')).toEqual([
    ['a,b', 'c'],
    [1, 2],
  ]);
});

test('the line whose quote is never closed is named', () => {
  expect(() => cells('a,b\n1,2\n"x,3\n')).toThrow(expect.objectContaining({ fault: 'quote-open', line: 3 }));
});

test('more columns or rows than a sheet has are a fault of their own, not a part of the file', () => {
  expect(() => cells(','.repeat(16_384))).toThrow(expect.objectContaining({ fault: 'too-many-columns' }));
  expect(() => cells('a\n'.repeat(1_048_577))).toThrow(expect.objectContaining({ fault: 'too-many-rows' }));
});

itWithShared(sharedText('data/wholesale_customers.csv'), 'the real customer list has its 440 rows', (_, file) => {
  const rows = cells(readFileSync(file));
  // 440 customers and the header (UCI Wholesale customers)
  expect(rows).toHaveLength(441);
  expect(rows.slice(1).every((row) => row.slice(0, 8).every((cell) => typeof cell === 'number'))).toBe(true);
});
