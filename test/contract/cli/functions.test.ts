import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callWorksheetFunction } from '../../../src/functions/catalogue';
import { analyse, folder, write } from './commandLine';

const call = (name: string, ...args: unknown[]): unknown => callWorksheetFunction(name, args);
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Runs an analysis on rows with a head and gives its JSON report. */
function report<Report>(
  analysis: string,
  head: string,
  rows: readonly (readonly unknown[])[],
  options: object,
): Report {
  const input = write(`functions-${analysis}.csv`, `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`);
  const json = path.join(folder, `functions-${analysis}.json`);
  const run = analyse(analysis, '--input', input, '--options', JSON.stringify(options), '--json', json);
  expect(run).toEqual({ status: 0, out: '', error: '' });
  return JSON.parse(readFileSync(json, 'utf8')) as Report;
}

/** METHODS 1.2 [H]: sales, margin %, days to pay, growth %. */
const six = [
  [500, 18, 75, -5],
  [320, 30, 30, 12],
  [180, 25, 45, 30],
  [120, 10, 90, 0],
  [60, 40, 30, 25],
  [20, 35, 20, 50],
];
const names = ['A', 'B', 'C', 'D', 'E', 'F'];
const listed = six.map((row, i) => [names[i], ...row]);
const directions = [['benefit', 'benefit', 'cost', 'benefit']];

describe('a worksheet function and the command line give the same number, to the last bit', () => {
  it('SCORE, TIER and CLASSIFY, as pyramid', () => {
    const cuts = [10, 30, 60].map((share, i) => ({ name: ['Top', 'Middle', 'Base'][i], share }));
    const { customers } = report<{ customers: { score: number; tier: string }[] }>(
      'pyramid',
      'Customer,Sales,Margin,Days,Growth',
      listed,
      {
        id: 'Customer',
        indicators: ['Sales', 'Margin', 'Days', 'Growth'].map((name, i) => ({
          column: name,
          weight: [40, 30, 20, 10][i],
          direction: directions[0][i],
        })),
        tiers: { by: 'share-of-customers', cuts },
      },
    );
    const [shares, labels] = [[cuts.map(({ share }) => share)], [cuts.map(({ name }) => name)]];
    const scores = call('SCORE', six, [[40, 30, 20, 10]], directions);
    expect(scores).toEqual(column(customers.map(({ score }) => score)));
    expect(call('TIER', scores, shares, labels, 'customers')).toEqual(column(customers.map(({ tier }) => tier)));
    expect(call('CLASSIFY', six, [[40, 30, 20, 10]], shares, labels, directions)).toEqual(
      customers.map(({ tier, score }) => [tier, score]),
    );
  });

  it('RFM and SEGMENT, as rfm', () => {
    // Days since the last order, orders, sales: measures that disagree, with ties.
    const rows = Array.from({ length: 20 }, (_, i) => [(i * 7) % 20, 1 + ((i * 3) % 8), 50 + ((i * 37) % 400)]);
    const { customers } = report<{ customers: { code: string; segment: string }[] }>(
      'rfm',
      'Customer,Days,Orders,Sales',
      rows.map((row, i) => [`C${i}`, ...row]),
      { customer: 'Customer', recency: 'Days', frequency: 'Orders', monetary: 'Sales' },
    );
    const [recency, frequency, monetary] = [0, 1, 2].map((at) => column(rows.map((row) => row[at])));
    const codes = call('RFM', recency, frequency, monetary);
    expect(codes).toEqual(column(customers.map(({ code }) => Number(code))));
    expect(call('SEGMENT', codes)).toEqual(column(customers.map(({ segment }) => segment)));
  });

  it('ABC, GINI and PARETOSHARE, as abc', () => {
    const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];
    const rows = values.map((value, i) => [`C${i}`, value]);
    const { customers, gini, giniCorrected, topFifth } = report<{
      customers: { class: string }[];
      gini: number;
      giniCorrected: number;
      topFifth: number;
    }>('abc', 'Customer,Sales', rows, { id: 'Customer', value: 'Sales' });
    expect(call('ABC', column(values))).toEqual(column(customers.map((customer) => customer.class)));
    expect([
      call('GINI', column(values)),
      call('GINI', column(values), true),
      call('PARETOSHARE', column(values), 0.2),
    ]).toEqual([gini, giniCorrected, topFifth]);
  });

  it('FIT, SPENDFIT, PALIVE, PURCHASES, SPEND and CLVFIT, as lifetime', () => {
    // Simulated by hand: more purchases, later ones, and customers who stopped early.
    const customers = Array.from({ length: 80 }, (_, i) => {
      const x = [0, 0, 0, 1, 1, 2, 3, 5, 8, 0][i % 10];
      const age = 30 + (i % 9);
      return [x, x === 0 ? 0 : Math.min(age, 2 + ((i * 5) % 31)), age, x === 0 ? 0 : 20 + ((i * 13) % 37)];
    });
    const found = report<{
      fit: { parameters: Record<string, number>; logLikelihood: number };
      spend: { parameters: Record<string, number> };
      customers: Record<'pAlive' | 'expectedPurchases' | 'expectedSpend' | 'clv', number>[];
    }>(
      'lifetime',
      'Customer,X,Last,Age,Mean',
      customers.map((row, i) => [`C${i}`, ...row]),
      {
        customer: 'Customer',
        frequency: 'X',
        recency: 'Last',
        T: 'Age',
        monetary: 'Mean',
        model: 'bg-nbd',
        horizon: 39,
        discountPerYear: 0.1,
      },
    );
    const [x, last, age, mean] = [0, 1, 2, 3].map((at) => column(customers.map((row) => row[at])));
    const fitted = call('FIT', x, last, age) as unknown[][];
    const spend = call('SPENDFIT', x, mean) as unknown[][];
    const value = (lines: unknown[][], name: string): unknown => lines.find(([label]) => label === name)?.[1];
    for (const [name, parameter] of Object.entries(found.fit.parameters)) expect(value(fitted, name)).toBe(parameter);
    for (const [name, parameter] of Object.entries(found.spend.parameters)) expect(value(spend, name)).toBe(parameter);
    expect(value(fitted, 'log-likelihood')).toBe(found.fit.logLikelihood);
    expect(call('PALIVE', x, last, age, fitted)).toEqual(column(found.customers.map(({ pAlive }) => pAlive)));
    expect(call('PURCHASES', x, last, age, fitted, 39)).toEqual(
      column(found.customers.map((each) => each.expectedPurchases)),
    );
    expect(call('SPEND', x, mean, spend)).toEqual(column(found.customers.map(({ expectedSpend }) => expectedSpend)));
    expect(call('CLVFIT', x, last, age, mean, fitted, spend, 39, 0.1)).toEqual(
      column(found.customers.map(({ clv }) => clv)),
    );
  });

  it('CRITICWEIGHTS, ENTROPYWEIGHTS, RANKWEIGHTS and AHP, as weights', () => {
    const matrix = [
      [1, 4, 3, 7],
      [1 / 4, 1, 1 / 3, 3],
      [1 / 3, 3, 1, 5],
      [1 / 7, 1 / 3, 1 / 5, 1],
    ];
    const weights = (method: object, count = 4): { weights: { weight: number }[]; lambda: number } =>
      report('weights', 'Customer,Sales,Margin,Days,Growth', listed, {
        id: 'Customer',
        indicators: ['Sales', 'Margin', 'Days', 'Growth']
          .slice(0, count)
          .map((name, i) => ({ column: name, direction: directions[0][i] })),
        method,
      });
    const found = ({ weights: all }: { weights: { weight: number }[] }): number[] => all.map(({ weight }) => weight);
    const pairwise = weights({ by: 'pairwise', matrix });
    expect((call('AHP', matrix) as number[][]).flat().slice(0, 5)).toEqual([...found(pairwise), pairwise.lambda]);
    for (const method of ['centroid', 'sum']) {
      expect(call('RANKWEIGHTS', 4, method)).toEqual([found(weights({ by: `rank-${method}` }))]);
    }
    expect(call('CRITICWEIGHTS', six, directions)).toEqual([found(weights({ by: 'critic' }))]);
    // Growth is negative for one customer, of which entropy over shares makes no sense.
    const three = six.map((row) => row.slice(0, 3));
    expect(call('ENTROPYWEIGHTS', three)).toEqual([found(weights({ by: 'entropy' }, 3))]);
  });
});
