import type { Cell, Table } from '../../../../src/core/table/table';
import { guessRoles } from '../../../../src/core/table/guessRoles';
import type { ReadingOptions } from '../../../../src/core/table/readColumns';
import { cellText } from '../../../../src/core/table/customerIds';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from './sourceOf';

/** Rows with `|` between cells, numbers as numbers. */
function tableOf(text: string, options?: ReadingOptions): Table {
  const rows = text
    .split('\n')
    .map((line) => line.split('|').map((cell): Cell => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  return understandTable(sourceOf(rows), options);
}

function numbersOf(table: Table, name: string): (number | null)[] {
  const column = table.columns.find((each) => each.name === name);
  if (column?.kind !== 'number') throw new Error(name);
  return [...column.values].map((value, row) => (column.valid[row] ? value : null));
}

const codesOf = (table: Table, column: string) =>
  table.findings.filter((finding) => finding.column === column).map(({ code, count }) => `${code} ${count}`);

describe('credits in a column of their own are taken off the debits', () => {
  test.each([
    ['Debit', 'Credit'],
    ['Debit (EUR)', 'Credit (EUR)'],
    ['Soll', 'Haben'],
    ['借方金额', '贷方金额'],
    ['Дебит', 'Кредит'],
    ['Debe', 'Haber'],
  ])('%s and %s', (debit, credit) => {
    const table = tableOf(`Customer|${debit}|${credit}\nAcme|120.5|\nAcme||20.5\nBirch|80|0\nBirch|0|10`);
    expect(numbersOf(table, debit)).toEqual([120.5, -20.5, 80, -10]);
    expect(guessRoles(table).amount?.[0]).toBe(debit);
    expect(table.findings.find(({ code }) => code === 'debit-credit')?.question).toMatchObject({
      asks: 'credit-sign',
      chosen: 'credit-negative',
    });
  });

  test('and the other way round where the user says so', () => {
    const table = tableOf('Customer|Soll|Haben\nAcme|120|\nAcme||20\nBirch|80|', { creditSign: 'credit-positive' });
    expect(numbersOf(table, 'Soll')).toEqual([-120, 20, -80]);
  });

  test.each([
    ['rows with both', 'Customer|Debit|Credit\nAcme|120|20\nBirch|80|10', [120, 80]],
    ['signs of their own', 'Customer|Debit|Credit\nAcme|120|\nBirch||-10', [120, null]],
    ['a limit', 'Customer|Debit|Credit limit\nAcme|120|500\nBirch|80|900', [120, 80]],
  ])('%s stay as they are', (_, text, debits) => expect(numbersOf(tableOf(text), 'Debit')).toEqual(debits));
});

describe('a pivot table in tabular form names its groups in every row', () => {
  const pivot =
    'Region|Customer|Revenue\nNorth|Acme|100\n|Birch|50\nNorth Total||150\nSouth|Cedar|30\n|Delta|20\nSouth Total||50';
  test('where its subtotals say so', () => {
    const table = tableOf(`${pivot}\nGrand Total||200`);
    const regions = Array.from({ length: table.rowCount }, (_, row) => cellText(table.columns[0], row));
    expect(regions).toEqual(['North', 'North', 'South', 'South']);
    expect(codesOf(table, 'Region')).toContain('filled-down 2');
  });
  test('but a customer without a region has none', () => {
    const table = tableOf('Region|Customer|Revenue\nNorth|Acme|100\n|Birch|50\nSouth|Cedar|30\nTotal||180');
    expect(codesOf(table, 'Region')).toEqual(['blank 1']);
  });
});

describe('amounts of several currencies are not added without a word', () => {
  test('where a column says the currency', () => {
    const table = tableOf('Customer|Amount|Currency\nAcme|120.5|EUR\nBirch|12000|JPY\nCedar|60|€');
    const found = table.findings.find(({ code }) => code === 'mixed-currencies');
    expect(found).toMatchObject({
      column: 'Amount',
      count: 1,
      places: ['B3'],
      params: { currencies: { list: ['EUR', 'JPY'] } },
    });
  });
  test.each([
    ['one currency under two names', 'Customer|Amount|Currency\nAcme|120|EUR\nBirch|80|Euro'],
    ['converted amounts', 'Customer|Converted amount|Currency\nAcme|120|EUR\nBirch|80|USD'],
    ['countries', 'Customer|Amount|Country\nAcme|120|US\nBirch|80|DE'],
  ])('but of %s nothing is said', (_, text) => {
    expect(tableOf(text).findings.filter(({ code }) => code === 'mixed-currencies')).toEqual([]);
  });
});
