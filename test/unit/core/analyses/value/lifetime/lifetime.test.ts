import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import type { LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { Problem } from '../../../../../../src/core/problem';
import type { Column, Table } from '../../../../../../src/core/table/table';
import { createRandom } from '../../../../../../src/core/stats/random';
import { gamma, simulateBgNbd } from '../../../purchases/simulate';

const history = simulateBgNbd(400, [0.6, 6, 0.8, 2.5], 3, 7);

function numbers(name: string, values: ArrayLike<number>): Column {
  return {
    kind: 'number',
    name,
    values: Float64Array.from(values),
    valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)),
  };
}

function tableOf(columns: Column[], rowCount: number): Table {
  return {
    rowCount,
    columns,
    origin: {
      sheet: 'Customers',
      address: 'A1:E301',
      headerRow: 0,
      firstRow: 1,
      columnIndices: columns.map((_, i) => i),
    },
    findings: [],
  };
}

/** Mean spend of repeat buyers by Gamma-Gamma, p = 6, q = 4, v = 45; the mean of n gammas is a gamma of n times the shape. */
const random = createRandom(9);
const monetary = history.frequency.map((x) => (x > 0 ? (gamma(random, 6 * x) / x / gamma(random, 4)) * 45 : 0));
const list = tableOf(
  [
    numbers('x', history.frequency),
    numbers('t.x', history.recency),
    numbers('T.cal', history.age),
    numbers('monetary', monetary),
  ],
  400,
);

/** The same customers as orders: first on day 0 of each, the last at recency, the others on the days between. */
function ordersTable(): Table {
  const lines: [number, number, number][] = [];
  history.frequency.forEach((x, i) => {
    const first = 20000 - Math.round(history.age[i] * 7);
    const span = Math.round(history.recency[i] * 7);
    lines.push([i, first, 25]);
    for (let k = 1; k <= x; k++) lines.push([i, first + span - (x - k), monetary[i]]);
  });
  const valid = new Uint8Array(lines.length).fill(1);
  return tableOf(
    [
      {
        kind: 'text',
        name: 'Customer',
        codes: Int32Array.from(lines, ([i]) => i),
        dictionary: Array.from(history.frequency, (_, i) => `C${i}`),
      },
      { kind: 'date', name: 'Date', values: Float64Array.from(lines, ([, day]) => day), valid },
      numbers(
        'Amount',
        lines.map(([, , amount]) => amount),
      ),
    ],
    lines.length,
  );
}

const columns = { frequency: 'x', recency: 't.x', T: 'T.cal', monetary: 'monetary' };
const run = (table: Table, options: LifetimeInput) =>
  lifetime.run(table, parseOptions(lifetime, options), () => undefined);

interface Json {
  fit: { model: string; parameters: Record<string, number>; converged: boolean; logLikelihood: number };
  spend: { parameters: Record<string, number> } | null;
  models?: { model: string; bic: number }[];
  customers: Record<string, number | string | null>[];
  holdout: { customers: number } | null;
}
const jsonOf = (detail: Parameters<typeof lifetime.json>[0]): Json =>
  JSON.parse(JSON.stringify(lifetime.json(detail))) as Json;

function problemOf(table: Table, options: LifetimeInput): Problem {
  try {
    run(table, options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('lifetime analysis', () => {
  it('writes its results as columns beside a customer list, one value per row', () => {
    const report = run(list, { ...columns, model: 'bg-nbd' });
    expect(report.columns.map(({ id }) => id)).toEqual([
      ...['pAlive', 'expectedPurchases', 'expectedSpend', 'clv', 'dert', 'overdueInDays'],
    ]);
    for (const { values } of report.columns) expect(values.kind === 'number' && values.values.length).toBe(400);
    expect(report.sheets.map(({ id }) => id)).toEqual(['fit']);
  });

  it('writes customers on a sheet of their own when the source is an order log, whose rows are orders', () => {
    const report = run(ordersTable(), { customer: 'Customer', date: 'Date', amount: 'Amount', model: 'bg-nbd' });
    expect(report.columns).toEqual([]);
    const [block] = report.sheets[1].blocks;
    expect(block.kind === 'table' && block.rows.length).toBe(400);
  });

  it('gives the same customers the same numbers from a log as from a list', () => {
    const fromLog = jsonOf(
      run(ordersTable(), {
        customer: 'Customer',
        date: 'Date',
        amount: 'Amount',
        model: 'bg-nbd',
        observationEnd: '2024-10-04',
      }).detail,
    );
    const fromList = jsonOf(run(list, { ...columns, model: 'bg-nbd' }).detail);
    // day 20000 is 2024-10-04
    fromList.customers.forEach((customer, i) => {
      for (const name of ['frequency', 'T', 'pAlive', 'expectedPurchases', 'clv', 'dert']) {
        expect(fromLog.customers[i][name]).toBeCloseTo(Number(customer[name]), 5);
      }
    });
  });

  it('auto compares four models and takes the one of lowest BIC', () => {
    const { fit, models } = jsonOf(run(list, { ...columns, model: 'auto' }).detail);
    expect(models?.map(({ model }) => model).sort()).toEqual(['bg-nbd', 'mbg-nbd', 'nbd', 'pareto-nbd']);
    expect(fit.model).toBe(models?.[0].model);
    const converged = models?.map(({ bic }) => bic) ?? [];
    expect(converged[0]).toBe(Math.min(...converged));
  });

  it('names parameters and outputs as the command line promises', () => {
    const { fit, spend, customers } = jsonOf(run(list, { ...columns, model: 'pareto-nbd' }).detail);
    expect(Object.keys(fit.parameters)).toEqual(['r', 'alpha', 's', 'beta']);
    expect(Object.keys(spend?.parameters ?? {})).toEqual(['p', 'q', 'v']);
    expect(Object.keys(customers[0])).toEqual(
      expect.arrayContaining([
        'id',
        'frequency',
        'recency',
        'T',
        'monetary',
        'pAlive',
        'expectedPurchases',
        'expectedSpend',
        'clv',
        'dert',
      ]),
    );
  });

  it('CLV is margin × spend × discounted purchases: half the margin, half the value; no discount, more', () => {
    const clv = (options: LifetimeInput) =>
      Number(jsonOf(run(list, { ...columns, model: 'bg-nbd', ...options }).detail).customers[5].clv);
    const full = clv({});
    expect(clv({ margin: 0.5 })).toBeCloseTo(full / 2, 9);
    const [undiscounted] = jsonOf(
      run(list, { ...columns, model: 'bg-nbd', discountPerYear: 0 }).detail,
    ).customers.slice(5);
    expect(undiscounted.clv).toBeGreaterThan(full);
    expect(undiscounted.clv).toBeCloseTo(
      Number(undiscounted.expectedPurchases) * Number(undiscounted.expectedSpend),
      9,
    );
  });

  it('checks the forecast against a holdout, which the fit has not seen', () => {
    const options: LifetimeInput = { customer: 'Customer', date: 'Date', amount: 'Amount', model: 'bg-nbd' };
    const whole = run(ordersTable(), options).detail;
    const split = run(ordersTable(), { ...options, calibrationEnd: '2024-06-30' }).detail;
    expect(whole.holdout).toBeNull();
    expect(split.holdout?.customers).toBe(split.customerCount);
    const bins = split.holdout?.byFrequency ?? [];
    expect(bins.reduce((sum, bin) => sum + bin.customers * bin.actual, 0)).toBeCloseTo(
      split.holdout?.actualPurchases ?? NaN,
      9,
    );
    expect(split.fit.logLikelihood).not.toBeCloseTo(whole.fit.logLikelihood, 3);
  });

  it.each(['delta', 'bootstrap'] as const)(
    '%s intervals enclose the estimate, and a seed gives them again',
    (intervals) => {
      const options: LifetimeInput = { ...columns, model: 'bg-nbd', intervals, seed: 4 };
      const { customers } = run(list, options).detail;
      const again = run(list, options).detail.customers;
      const clv = customers.intervals?.clv;
      let inside = 0;
      customers.clv.forEach((value, i) => {
        if (clv && clv.low[i] < value && value < clv.high[i]) inside++;
      });
      expect(inside).toBeGreaterThan(390);
      expect(again.intervals?.clv.low).toEqual(clv?.low);
    },
  );

  it('BG/BB takes a log by whole opportunities', () => {
    const { fit } = jsonOf(
      run(ordersTable(), {
        customer: 'Customer',
        date: 'Date',
        amount: 'Amount',
        unit: 'month',
        model: 'bg-bb',
        horizon: 12,
      }).detail,
    );
    expect(Object.keys(fit.parameters)).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });

  it('starts from the columns that the headers name', () => {
    expect(lifetime.defaults(list)).toMatchObject({ frequency: 'x', recency: 't.x', T: 'T.cal', monetary: 'monetary' });
    expect(lifetime.defaults(ordersTable())).toMatchObject({ customer: 'Customer', date: 'Date', amount: 'Amount' });
  });
});

describe('bad input is named', () => {
  const few = (x: number[], recency: number[], age: number[], spent?: number[]) =>
    tableOf(
      [numbers('x', x), numbers('t.x', recency), numbers('T.cal', age), ...(spent ? [numbers('monetary', spent)] : [])],
      x.length,
    );
  const given = { frequency: 'x', recency: 't.x', T: 'T.cal' };
  const age = [30, 30, 30, 30, 30, 30];

  it.each([
    ['horizon', { horizon: 0 }],
    ['discountPerYear', { discountPerYear: -1 }],
    ['overdueBelow', { overdueBelow: 1 }],
  ])('%s out of range', (option, settings) => {
    const problem = problemOf(list, { ...columns, ...settings });
    expect([problem.code, problem.place.option]).toEqual(['value-out-of-range', option]);
  });

  it('recency after T, with the sheet row', () => {
    const problem = problemOf(few([1, 2, 0, 1, 0, 0], [10, 31, 0, 5, 0, 0], age), given);
    expect([problem.code, problem.params.rows]).toEqual(['recency-after-age', { list: [3], more: false }]);
  });

  it('a part of a purchase, with the sheet row', () => {
    const problem = problemOf(few([1, 2, 0, 1.5, 0, 0], [10, 20, 0, 5, 0, 0], age), given);
    expect([problem.code, problem.params.rows]).toEqual(['frequency-not-whole', { list: [5], more: false }]);
  });

  it('no repeat buyers, and one customer', () => {
    expect(problemOf(few([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], age), given).code).toBe('no-repeat-customer');
    expect(problemOf(few([2], [5], [9]), given).code).toBe('too-few-customers');
  });

  it('repeat buyers who all have a mean of 0 or less are refused by the spend model, by name', () => {
    const table = few([1, 2, 0, 1, 3, 1], [10, 20, 0, 5, 6, 7], age, [0, -3, 0, -1, 0, 0]);
    const problem = problemOf(table, { ...given, monetary: 'monetary', model: 'nbd' });
    expect([problem.code, problem.params]).toEqual([
      'amounts-not-positive',
      { count: 5, customers: { list: ['2', '3', '5', '6', '7'] } },
    ]);
    expect(run(table, { ...given, monetary: 'monetary', model: 'nbd', spend: 'none' }).detail.spend).toBeNull();
  });

  it('weeks read from a column that holds no dates', () => {
    expect(problemOf(list, { customer: 'x', date: 'T.cal' }).code).toBe('column-not-date');
  });

  it('blank rows are left out, and every number in the report is one or null', () => {
    const blank = tableOf(
      [
        numbers('x', [NaN, ...history.frequency.slice(1)]),
        numbers('t.x', history.recency),
        numbers('T.cal', history.age),
      ],
      400,
    );
    const report = run(blank, { ...given, model: 'bg-nbd' });
    const [pAlive] = report.columns;
    expect(pAlive.values.kind === 'number' && [...pAlive.values.valid.slice(0, 2)]).toEqual([0, 1]);
    expect(JSON.stringify(lifetime.json(report.detail))).not.toMatch(/NaN|Infinity/);
    expect(jsonOf(report.detail).customers).toHaveLength(399);
  });

  it('a fit that did not converge says so in its warnings', () => {
    const stay = few([1, 2, 3, 4, 5, 6], age, age);
    const { detail, warnings } = run(stay, { ...given, model: 'bg-nbd' });
    expect(detail.fit.converged).toBe(false);
    expect(warnings).toEqual(
      expect.arrayContaining([{ key: 'lifetime.warning.notConverged', params: { model: 'BG/NBD' } }]),
    );
  });
});
