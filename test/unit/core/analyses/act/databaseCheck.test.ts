import { databaseCheck } from '../../../../../src/core/analyses/act/databaseCheck/databaseCheck';
import type { DatabaseCheckDetail } from '../../../../../src/core/analyses/act/databaseCheck/detail';
import { databaseCheckSchema } from '../../../../../src/core/analyses/act/databaseCheck/options';
import { understandTable } from '../../../../../src/core/table/understandTable';
import type { Cell, Table } from '../../../../../src/core/table/table';

/** A list as it is read from A1 of a sheet. */
function read(rows: Cell[][], numberFormats: string[] = []): Table {
  return understandTable({
    ...{ sheet: 'Customers', address: `A1:Z${rows.length}`, rows, dateSystem: 1900 },
    rowIndices: rows.map((_, row) => row),
    columnIndices: rows[0].map((_, column) => column),
    numberFormats: rows[0].map((_, column) => numberFormats[column] ?? 'General'),
  });
}

function check(rows: Cell[][], options: object = {}, numberFormats: string[] = []): DatabaseCheckDetail {
  const table = read(rows, numberFormats);
  const given = databaseCheckSchema.parse({ ...databaseCheck.defaults(table), ...options });
  return databaseCheck.run(table, given, () => undefined).detail;
}

const columnsOf = (header: string[]): Record<string, string[]> => {
  const filler = header.map((_, i) => (i === 0 ? 'Acme' : 1));
  const { facts } = check([header, filler, filler.map((cell) => (cell === 'Acme' ? 'Birch' : 2))]);
  return Object.fromEntries(facts.flatMap(({ fact, columns }) => (columns.length > 0 ? [[fact, columns]] : [])));
};

describe('expected facts', () => {
  it('have a column each, in the words of a list', () => {
    const header = [
      'Customer',
      'Revenue',
      'Product group',
      'Sales growth %',
      'Wishes',
      'Sales channel',
      'Reason for buying',
      'Last order',
    ];
    expect(columnsOf(header)).toEqual({
      who: ['Customer'],
      'pays-how-much': ['Revenue'],
      'uses-what': ['Product group'],
      trend: ['Sales growth %'],
      'wants-what': ['Wishes'],
      'buys-where': ['Sales channel'],
      'why-us': ['Reason for buying'],
      when: ['Last order'],
    });
  });

  it.each([
    [['Kunde', 'Umsatz', 'Artikelgruppe', 'Wachstum', 'Zufriedenheit', 'Bundesland', 'Grund', 'Letzte Bestellung']],
    [['客户', '销售额', '产品', '增长率', '需求', '地区', '原因', '最近下单日期']],
  ])('are found in %j', (header) => {
    expect(Object.values(columnsOf(header)).flat().sort()).toEqual([...header].sort());
    expect(Object.keys(columnsOf(header))).toHaveLength(8);
  });

  it('that have no column are said to be unknown', () => {
    const { facts } = check([
      ['Customer', 'Sales'],
      ['Acme', 1],
      ['Birch', 2],
    ]);
    expect(facts.filter(({ filled }) => filled === 0).map(({ fact }) => fact)).toEqual([
      ...['uses-what', 'trend', 'wants-what', 'buys-where', 'why-us', 'when'],
    ]);
  });
});

describe('completeness', () => {
  const rows: Cell[][] = [
    ['Customer', 'Tier', 'Sales', 'City', 'E-mail'],
    ['Acme', 'B', 5, 'Ulm', 'n/a'],
    ['Birch', 'A', 9, '', 'b@x.de'],
    ['Cedar', 'A', 7, 'Bonn', 'c@x.de'],
    ['Dune', 'B', 3, '', ''],
  ];

  it('is told per tier, a placeholder being a gap', () => {
    const { tiers } = check(rows).completeness;
    expect(tiers.map(({ tier, customers, filled, all }) => [tier, customers, filled, all])).toEqual([
      // Sales 2 of 2, City 1, E-mail 2
      ['A', 2, [1, 0.5, 1], 5 / 6],
      ['B', 2, [1, 0.5, 0], 3 / 6],
    ]);
  });

  it('lists the gaps of the best customers first', () => {
    expect(check(rows).completeness.gaps).toEqual([
      { row: 3, id: 'Birch', tier: 'A', missing: ['City'] },
      { row: 2, id: 'Acme', tier: 'B', missing: ['E-mail'] },
      { row: 5, id: 'Dune', tier: 'B', missing: ['City', 'E-mail'] },
    ]);
  });

  it('goes by value where the list has no tiers: a fifth, three tenths, a half', () => {
    const many: Cell[][] = [
      ['Customer', 'Sales'],
      ...Array.from({ length: 10 }, (_, i): Cell[] => [`c${i}`, 10 * i + 1]),
    ];
    expect(check(many).completeness.tiers.map(({ tier, customers }) => [tier, customers])).toEqual([
      ['0–20 %', 2],
      ['20–50 %', 3],
      ['50–100 %', 5],
    ]);
  });
});

describe('duplicates', () => {
  it('are those with one id or one name, and those whose names are alike', () => {
    const { duplicates } = check([
      ['Customer no', 'Company', 'Sales'],
      [1, 'Müller GmbH', 10],
      [2, 'Acme', 20],
      [2, 'Acme Ltd', 30],
      [3, 'Mueller', 40],
      [4, 'ACME ', 50],
      [5, 'Cedar', 60],
      [6, 'cedar', 70],
    ]);
    expect(duplicates.map(({ rows, kind, similarity }) => [rows, kind, similarity])).toEqual([
      [[7, 8], 'exact', 1],
      [[2, 5], 'near', 1],
      [[3, 4, 6], 'near', 1],
    ]);
  });

  it('tell customers of different numbers apart', () => {
    const rows: Cell[][] = Array.from({ length: 50 }, (_, i) => [`Customer ${i}`, i]);
    expect(check([['Customer', 'Sales'], ...rows]).duplicates).toEqual([]);
  });
});

describe('odd values', () => {
  it('names numbers far from the middle of their column, not codes', () => {
    const rows: Cell[][] = Array.from({ length: 20 }, (_, i) => [
      `c${'abcdefghijklmnopqrst'[i]}x`,
      40 + i,
      10_000 * (i === 3 ? 99 : 1) + i,
    ]);
    rows[5][1] = 4_500;
    const { outliers } = check([['Customer', 'Days to pay', 'Zip code'], ...rows]);
    expect(outliers.map(({ row, column, value }) => [row, column, value])).toEqual([[7, 'Days to pay', 4_500]]);
  });

  // 45292 is 2024-01-01 as Excel counts
  const dates: Cell[][] = [
    ['Customer', 'First order', 'Last order', 'Due date'],
    ...Array.from({ length: 10 }, (_, i): Cell[] => [`c${i}`, 45_000 + i, 45_292 + i, 45_400]),
  ];
  const formats = ['General', 'yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd'];
  const oddDates = (row: number, column: number, cell: Cell, options: object = {}) =>
    check(
      dates.map((cells, i) => (i === row ? cells.map((old, j) => (j === column ? cell : old)) : cells)),
      options,
      formats,
    ).dates.map(({ row: at, value, why }) => [at, value, why]);

  it.each([
    ['a day that stands for none', 1, 'no-date', '1900-01-01'],
    ['a day far from all others', 60_000, 'far-off', '2064-04-08'],
    ['an end before its start', 44_990, 'before-start', '2023-03-05'],
    ['a text that is no day', '31.02.2024', 'unreadable', '31.02.2024'],
  ])('finds %s', (_, cell, why, value) => {
    expect(oddDates(2, 2, cell)).toEqual([[3, value, why]]);
  });

  it('finds a day to come of what has happened, but not of what is due', () => {
    // the last order of row 11 is on 2024-01-10, every due date in April
    expect(oddDates(0, 0, 'Customer', { today: '2024-01-09' })).toEqual([[11, '2024-01-10', 'future']]);
  });

  it('finds days to come where nobody says what day it is, against the day on which the list was read', () => {
    const table = { ...read(dates, formats), readOn: Date.parse('2024-01-09') / 86_400_000 };
    const run = databaseCheck.run(table, databaseCheck.defaults(table), () => undefined);
    expect(run.detail.dates.map(({ row, value, why }) => [row, value, why])).toEqual([[11, '2024-01-10', 'future']]);
    expect(run.warnings).toContainEqual({
      key: 'databaseCheck.warning.todayRead',
      params: { count: 1, today: '2024-01-09' },
    });
  });

  it('says where columns hold cells of different types', () => {
    const { mixed } = check([
      ['Customer', 'Sales'],
      ['Acme', 1],
      ['Birch', '2'],
      ['Cedar', 'soon'],
      ['Dune', 4],
    ]);
    expect(mixed.map(({ column, code, count, places }) => [column, code, count, places])).toEqual([
      ['Sales', 'text-number', 1, ['B3']],
      ['Sales', 'text-in-numbers', 1, ['B4']],
    ]);
  });
});

describe('repairs', () => {
  const rows: Cell[][] = [
    ['Customer', 'Region', 'Sales', 'Since'],
    ['Acme', 'North', 100, 45_000],
    ['Birch', ' North', '1.200,50', 45_001],
    ['Cedar', 'So  uth', 300, '2023-03-05'],
    ['Dune', 'South', 'k. A.', 1],
    ['Elm', 'Norht', 500, 45_004],
    ['Fir', 'North', 600, 45_004],
    ['Gum', 'South', '?', 45_005],
    ['Hay', 'North', 700, 45_006],
  ];
  const formats = ['General', 'General', 'General', 'yyyy-mm-dd'];

  it('are proposed with what stands there and what would', () => {
    expect(
      check(rows, {}, formats).repairs.map(({ row, column, before, after, reason }) => [
        row,
        column,
        before,
        after,
        reason,
      ]),
    ).toEqual([
      [3, 'Region', ' North', 'North', 'spaces'],
      [3, 'Sales', '1.200,50', 1200.5, 'number-text'],
      [4, 'Region', 'So  uth', 'South', 'spelling'],
      // days since 1970-01-01
      [4, 'Since', '2023-03-05', 19_421, 'date-text'],
      [5, 'Sales', 'k. A.', null, 'placeholder'],
      // 1900-01-01
      [5, 'Since', -25_567, null, 'no-date'],
      [6, 'Region', 'Norht', 'North', 'spelling'],
      [8, 'Sales', '?', null, 'placeholder'],
    ]);
  });

  it('are made only where they are accepted', () => {
    const table = read(rows, formats);
    const run = (accept: object[]) =>
      databaseCheck.run(table, databaseCheckSchema.parse({ customer: 'Customer', accept }), () => undefined);
    expect(run([]).repairs).toBeUndefined();
    expect(
      run([
        { reason: 'placeholder', before: '?' },
        { reason: 'spelling', column: 'Sales' },
      ]).repairs,
    ).toEqual([{ row: 6, column: 'Sales', before: '?', after: null, style: 'general' }]);
  });

  it('leave names, codes and answers alone', () => {
    const clean: Cell[][] = [
      ['Customer', 'Group', 'Key account'],
      ...Array.from({ length: 12 }, (_, i): Cell[] => [
        `Acne${'abcdefghijkl'[i]}`,
        `Tier ${(i % 3) + 1}`,
        i % 2 ? 'x' : '',
      ]),
    ];
    expect(check(clean).repairs).toEqual([]);
  });
});
