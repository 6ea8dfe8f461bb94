import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { bgNbd } from '../../../../../../src/core/purchases/betaGeometric';
import { countRows } from '../../../../../../src/core/purchases/countRows';
import { fit } from '../../../../../../src/core/purchases/fit';
import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import { modelIds } from '../../../../../../src/core/purchases/model';
import type { LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { dayNumber } from '../../../../../../src/core/orders/timeUnit';
import { Problem } from '../../../../../../src/core/problem';
import type { Text } from '../../../../../../src/core/report/report';
import type { Column, Table } from '../../../../../../src/core/table/table';
import { simulateBgNbd } from '../../../purchases/simulate';

function numbers(name: string, values: ArrayLike<number>): Column {
  return {
    kind: 'number',
    name,
    values: Float64Array.from(values),
    valid: new Uint8Array(values.length).fill(1),
  };
}

function tableOf(columns: Column[], rowCount: number): Table {
  const origin = { sheet: 'S', address: 'A1', headerRow: 0, firstRow: 1, columnIndices: columns.map((_, i) => i) };
  return { rowCount, columns, origin, findings: [] };
}

function list(x: ArrayLike<number>, recency: ArrayLike<number>, age: ArrayLike<number>): Table {
  return tableOf([numbers('x', x), numbers('t_x', recency), numbers('T', age)], x.length);
}

type Order = [customer: string, date: string, amount: number];

function orders(lines: Order[]): Table {
  const names = [...new Set(lines.map(([name]) => name))];
  return tableOf(
    [
      {
        kind: 'text',
        name: 'Customer',
        codes: Int32Array.from(lines, ([name]) => names.indexOf(name)),
        dictionary: names,
      },
      {
        kind: 'date',
        name: 'Date',
        values: Float64Array.from(lines, ([, date]) => dayNumber(date)),
        valid: new Uint8Array(lines.length).fill(1),
      },
      numbers(
        'Amount',
        lines.map(([, , amount]) => amount),
      ),
    ],
    lines.length,
  );
}

const listed = { frequency: 'x', recency: 't_x', T: 'T' };
const logged = { customer: 'Customer', date: 'Date', amount: 'Amount' };
const run = (table: Table, options: LifetimeInput) =>
  lifetime.run(table, parseOptions(lifetime, options), () => undefined);

function problemOf(table: Table, options: LifetimeInput): Problem {
  try {
    run(table, options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const keyOf = (text: Text): string => ('key' in text ? text.key : '');

/** What a reader must not meet: a NaN, or a fit that is called converged where its gradient does not vanish. */
function expectSound(table: Table, options: LifetimeInput) {
  const report = run(table, options);
  const { fit, customers } = report.detail;
  for (const values of [customers.pAlive, customers.expectedPurchases]) {
    expect(values.findIndex((value) => !(value >= 0))).toBe(-1);
  }
  for (const value of Object.values(fit.parameters)) expect(value).toBeGreaterThan(0);
  expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  if (fit.converged) {
    expect(fit.gradientNorm).toBeLessThan(1e-7);
    for (const error of Object.values(fit.standardErrors)) expect(error).toBeGreaterThan(0);
  } else expect(report.warnings.map(keyOf)).toContain('lifetime.warning.notConverged');
  return report;
}

const fill = (n: number, value: number): number[] => new Array<number>(n).fill(value);

describe('lists that say little or nothing give a problem, or numbers with a warning, never NaN', () => {
  const cases: [string, Table][] = [
    ['all customers alike', list(fill(50, 2), fill(50, 10), fill(50, 20))],
    ['everybody bought again', list([1, 2, 3, 4, 1, 2, 5, 1], [5, 9, 8, 7, 3, 2, 9, 1], fill(8, 10))],
    ['everybody bought on the last day', list([1, 2, 3, 4, 5, 6], fill(6, 10), fill(6, 10))],
    ['nobody is seen for any time, but one', list([0, 0, 0, 0, 0, 3], [0, 0, 0, 0, 0, 4], [0, 0, 0, 0, 0, 6])],
    ['purchases in no time at all', list([1, 0, 0, 2, 0, 0], fill(6, 0), [0, 5, 5, 0, 5, 5])],
    ['one of hundreds of purchases', list([900, 0, 1, 0, 2, 0, 1], [38, 0, 3, 0, 20, 0, 9], fill(7, 39))],
  ];
  const times = ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd', 'auto'] as const;

  it.each(cases.flatMap(([name, table]) => times.map((model) => ({ name, table, model }))))(
    '$name: $model',
    ({ table, model }) => {
      expectSound(table, { ...listed, model });
    },
  );

  it('BG/BB: all customers alike, everybody always buying', () => {
    expectSound(list(fill(50, 2), fill(50, 4), fill(50, 6)), { ...listed, model: 'bg-bb', unit: 'year', horizon: 5 });
    expectSound(list(fill(50, 6), fill(50, 6), fill(50, 6)), { ...listed, model: 'bg-bb', unit: 'year', horizon: 5 });
  });
});

describe('what is unusual is said, with the number of customers or rows', () => {
  it('frequencies above 300', () => {
    const usual = simulateBgNbd(100, [0.6, 6, 0.8, 2.5], 4, 7);
    const table = list([...usual.frequency, 400, 1000], [...usual.recency, 30, 38], [...usual.age, 39, 39]);
    for (const model of ['bg-nbd', 'pareto-nbd'] as const) {
      const { warnings } = expectSound(table, { ...listed, model });
      expect(warnings).toContainEqual({ key: 'lifetime.warning.manyPurchases', params: { count: 2 } });
    }
  });

  it('a million equal rows count as one of that weight', () => {
    const n = 1_000_000;
    const usual = simulateBgNbd(300, [0.6, 6, 0.8, 2.5], 4, 7);
    const together = (values: Float64Array, value: number): Float64Array => {
      const all = new Float64Array(n + 300).fill(value);
      all.set(values);
      return all;
    };
    const rows = countRows({
      frequency: together(usual.frequency, 2),
      recency: together(usual.recency, 10),
      age: together(usual.age, 20),
    });
    const weighted = countRows({
      frequency: Float64Array.of(...usual.frequency, 2),
      recency: Float64Array.of(...usual.recency, 10),
      age: Float64Array.of(...usual.age, 20),
      count: Float64Array.of(...fill(300, 1), n),
    });
    expect([rows.customers, rows.rowCount]).toEqual([n + 300, weighted.rowCount]);
    const [each, once] = [rows, weighted].map((counted) => fit(bgNbd.likelihood(counted)));
    expect(each.logLikelihood).toBe(once.logLikelihood);
  });

  it('a million equal customers and nobody else determine nothing, which is said', () => {
    const one = tableOf(
      [
        numbers('x', fill(5, 2)),
        numbers('t_x', fill(5, 10)),
        numbers('T', fill(5, 20)),
        numbers('n', fill(5, 200_000)),
      ],
      5,
    );
    for (const model of ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd'] as const) {
      const { detail } = expectSound(one, { ...listed, count: 'n', model });
      expect([detail.customerCount, detail.fit.converged]).toEqual([1_000_000, false]);
    }
  });

  it('customers all of whom bought again, and how few bought again', () => {
    const x = [1, 2, 3, 4, 1, 2, 5, 1];
    const { warnings } = run(list(x, [5, 9, 8, 7, 3, 2, 9, 1], fill(8, 10)), { ...listed, model: 'nbd' });
    expect(warnings).toContainEqual({ key: 'lifetime.warning.fewRepeatBuyers', params: { count: 8 } });
    expect(warnings.map(keyOf)).toContain('lifetime.warning.allRepeat');
  });

  const lines: Order[] = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((name, i): Order[] => [
    [name, `2024-01-0${i + 1}`, 10],
    [name, `2024-02-0${i + 1}`, 12],
    [name, `2024-03-1${i + 1}`, 9],
  ]);

  it('orders after the end of the observation, also dates far in the future: left out and counted', () => {
    const future: Order[] = [...lines, ['A', '2024-04-02', 50], ['G', '2099-01-01', 50]];
    const options: LifetimeInput = { ...logged, model: 'nbd', observationEnd: '2024-03-31' };
    const { detail, warnings } = run(orders(future), options);
    expect(warnings).toContainEqual({ key: 'lifetime.warning.rowsAfterEnd', params: { count: 2 } });
    expect(detail.fit.logLikelihood).toBe(run(orders(lines), options).detail.fit.logLikelihood);
  });

  it('returns that are refused, by their sheet rows', () => {
    const problem = problemOf(orders([...lines, ['A', '2024-03-30', -5], ['B', '2024-03-30', -1]]), {
      ...logged,
      returns: 'refuse',
    });
    // 18 orders below the header in row 1
    expect([problem.code, problem.params]).toEqual([
      'returns-refused',
      { count: 2, rows: { list: ['20', '21'], more: false } },
    ]);
  });

  it('a unit too coarse for BG/BB, in which nobody is seen for a whole one', () => {
    expect(problemOf(orders(lines), { ...logged, model: 'bg-bb', unit: 'year' }).code).toBe('unit-too-coarse');
    // other models do not mind: time is continuous
    expectSound(orders(lines), { ...logged, model: 'bg-nbd', unit: 'year', horizon: 1 });
  });
});

describe('settings without meaning are refused by name', () => {
  const table = list([1, 2, 0, 1, 0, 0], [10, 20, 0, 5, 0, 0], fill(6, 30));
  it.each([
    ['horizon', { horizon: 0 }],
    ['horizon', { horizon: -3 }],
    ['discountPerYear', { discountPerYear: -1 }],
    ['discountPerYear', { discountPerYear: -2.5 }],
    ['overdueBelow', { overdueBelow: 0 }],
  ])('%s %j', (option, settings) => {
    const problem = problemOf(table, { ...listed, ...settings });
    expect([problem.code, problem.place.option]).toEqual(['value-out-of-range', option]);
  });

  it('NaN and infinity, which no cell and no JSON can hold, do not pass the options either', () => {
    for (const value of [NaN, Infinity]) {
      expect(problemOf(table, { ...listed, horizon: value }).code).toBe('options-invalid');
      expect(problemOf(table, { ...listed, discountPerYear: value }).code).toBe('options-invalid');
    }
  });

  it.each(modelIds)('%s: one customer, and nobody who bought again', (model) => {
    const unit = model === 'bg-bb' ? 'year' : 'week';
    expect(problemOf(list([2], [5], [9]), { ...listed, model, unit }).code).toBe('too-few-customers');
    expect(problemOf(list(fill(9, 0), fill(9, 0), fill(9, 8)), { ...listed, model, unit }).code).toBe(
      'no-repeat-customer',
    );
  });

  it.each(['mbg-cnbd-k', 'bg-cnbd-k'] as const)(
    '%s: a list that only counts purchases does not tell their rhythm',
    (model) => {
      const x = [1, 2, 0, 1, 0, 0];
      const recency = [10, 20, 0, 5, 0, 0];
      expect(problemOf(list(x, recency, fill(6, 30)), { ...listed, model }).code).toBe('no-purchase-dates');
    },
  );

  it('recency above T, T below 0 and a part of a purchase name their rows', () => {
    const bad = (x: number[], recency: number[], age: number[]) => problemOf(list(x, recency, age), listed);
    expect(bad([1, 2, 0, 1, 0, 0], [10, 31, 0, 5, 0, 0], fill(6, 30)).params.rows).toMatchObject({ list: [3] });
    expect(bad([1, 2, 0, 1, 0, 0], [10, 20, 0, 5, 0, 0], [30, 30, -1, 30, 30, 30]).params.rows).toMatchObject({
      list: [4],
    });
    expect(bad([1, 2, 0, 1.5, 0, 0], [10, 20, 0, 5, 0, 0], fill(6, 30)).params.rows).toMatchObject({ list: [5] });
  });
});
