import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, folder, write } from './commandLine';

const table = (header: string, rows: (string | number)[][]): string =>
  `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const numbered = (count: number, row: (i: number) => (string | number)[]): (string | number)[][] =>
  Array.from({ length: count }, (_, i) => row(i));
const top = { group: { column: 'Tier', values: ['Top'] } };
const orders = { customer: 'Customer', date: 'Date', amount: 'Amount' };

/** What is wrong, the analysis, its list, its options, and what the one line must say. */
const refused: [string, string, string, object, RegExp][] = [
  [
    'a group of one',
    'commonality',
    table('Tier,Kind', [['Top', 'x'], ...numbered(9, (i) => ['Rest', i % 2])]),
    top,
    /1 customers/,
  ],
  [
    'all in the group',
    'commonality',
    table(
      'Tier,Kind',
      numbered(9, (i) => ['Top', i % 2]),
    ),
    top,
    /nobody to compare/,
  ],
  [
    'a constant column',
    'regression',
    table(
      'Y,A,B',
      numbered(9, (i) => [i * i, i, 7]),
    ),
    { outcome: 'Y', predictors: ['A', 'B'] },
    /\bB\b/,
  ],
  [
    'collinear columns',
    'regression',
    table(
      'Y,A,B,C',
      numbered(20, (i) => [(i * 7) % 5, i, (i * 3) % 7, i + ((i * 3) % 7)]),
    ),
    { outcome: 'Y', predictors: ['A', 'B', 'C'] },
    /C follows from the others/,
  ],
  [
    'perfect separation',
    'regression',
    table(
      'Y,A',
      numbered(20, (i) => [i < 10 ? 0 : 1, i]),
    ),
    { kind: 'logistic', outcome: 'Y', predictors: ['A'] },
    /A tells the outcome/,
  ],
  [
    'fewer rows than columns',
    'regression',
    table(
      'Y,A,B,C',
      numbered(3, (i) => [i, i * i, (i * 5) % 3, (i * 7) % 4]),
    ),
    { outcome: 'Y', predictors: ['A', 'B', 'C'] },
    /too few/,
  ],
  [
    'an outcome of three values',
    'regression',
    table(
      'Y,A',
      numbered(9, (i) => [i % 3, i]),
    ),
    { kind: 'logistic', outcome: 'Y', predictors: ['A'] },
    /3 different values/,
  ],
  [
    'k above the number of distinct rows',
    'clusters',
    table(
      'A',
      numbered(9, (i) => [i % 2]),
    ),
    { columns: ['A'], k: 3 },
    /only 2 rows differ/,
  ],
  [
    'dates all in one month',
    'cohorts',
    table(
      'Customer,Date,Amount',
      numbered(9, (i) => [`c${i % 4}`, `2026-03-${10 + i}`, 5]),
    ),
    { ...orders, period: 'month' },
    /one period/,
  ],
  [
    'products bought once',
    'cross-selling',
    table(
      'Customer,Date,Amount,Product',
      numbered(9, (i) => [`c${i % 3}`, `2026-03-${10 + i}`, 5, `P${i}`]),
    ),
    { ...orders, product: 'Product' },
    /No two products/,
  ],
  [
    'a total of nothing',
    'concentration',
    table('Customer,V', [
      ['a', 5],
      ['b', -5],
    ]),
    { value: 'V' },
    /V/,
  ],
];

describe('command line, bad input of understanding', () => {
  it.each(refused)('%s is said in one plain line', async (name, id, csv, options, said) => {
    const input = write(`${name.replaceAll(' ', '-')}.csv`, csv);
    const run = await analyse(id, '--input', input, '--options', JSON.stringify(options));
    expect(run.status).toBe(2);
    expect(run.error).toMatch(said);
    expect(run.error.trim().split('\n')).toHaveLength(1);
  });

  it('an attribute of 5,000 values is left out and named, instead of filling the sheet', async () => {
    const rows = numbered(5000, (i) => [i % 10 === 0 ? 'Top' : 'Rest', `Street ${i}`, i % 20 === 0 ? 'x' : 'y']);
    const json = path.join(folder, 'many.json');
    const args = ['--input', write('many.csv', table('Tier,Street,Kind', rows)), '--options', JSON.stringify(top)];
    expect((await analyse('commonality', ...args, '--json', json)).status).toBe(0);
    const report = JSON.parse(readFileSync(json, 'utf8')) as { leftOut: unknown[]; warnings: string[] };
    expect(report.leftOut).toEqual([{ column: 'Street', why: 'too-many-values' }]);
    expect(report.warnings.join()).toContain('Street');
  });

  it('costs above revenue and blank drivers give losses and a warning, and no share of a profit that is not there', async () => {
    const json = path.join(folder, 'loss.json');
    const csv = table('Customer,Tier,Revenue,Visits', [
      ['a', 'Gold', 10, 5],
      ['b', 'Iron', 10, ''],
    ]);
    const options = { id: 'Customer', tier: 'Tier', revenue: 'Revenue', drivers: [{ column: 'Visits', rate: 100 }] };
    const args = ['--input', write('loss.csv', csv), '--options', JSON.stringify(options), '--json', json];
    expect((await analyse('profitability', ...args)).status).toBe(0);
    const text = readFileSync(json, 'utf8');
    expect(text).not.toMatch(/NaN|Infinity/);
    const report = JSON.parse(text) as { tiers: { shareOfProfit: unknown }[]; blanks: unknown[] };
    expect(report.tiers.map(({ shareOfProfit }) => shareOfProfit)).toEqual([null, null]);
    expect(report.blanks).toEqual([{ column: 'Visits', count: 1 }]);
  });
});
