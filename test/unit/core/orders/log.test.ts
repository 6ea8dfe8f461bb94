import { buyingByRecency, formulaClv, migrationValue } from '../../../../src/core/orders/value';
import { summarizeLog, type LogOptions } from '../../../../src/core/orders/log';
import { dayNumber, dayText, ratePerUnit } from '../../../../src/core/orders/timeUnit';
import type { Problem } from '../../../../src/core/problem';

type Order = [customer: string, date: string, amount: number];

const defaults: LogOptions = {
  unit: 'day',
  observationEnd: null,
  calibrationEnd: null,
  cohortFrom: null,
  cohortTo: null,
  returns: 'net',
};

function summarize(orders: Order[], options: Partial<LogOptions> = {}) {
  const names = [...new Set(orders.map(([name]) => name))];
  return summarizeLog(
    {
      customer: Int32Array.from(orders, ([name]) => names.indexOf(name)),
      names,
      day: Float64Array.from(orders, ([, date]) => dayNumber(date)),
      amount: Float64Array.from(orders, ([, , amount]) => amount),
      rowName: (row) => String(row + 2),
    },
    { ...defaults, ...options },
  );
}

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    return error as Problem;
  }
  throw new Error('nothing was thrown');
}

describe('returns', () => {
  const orders: Order[] = [
    ['A', '2024-01-01', 10],
    ['A', '2024-01-05', 20],
    ['A', '2024-01-09', 30],
    // 30 of the 9th and 5 of the 5th come back
    ['A', '2024-01-12', -35],
    ['A', '2024-01-21', 8],
  ];

  it('net: are taken off the latest purchases, and a purchase that came back in full has not happened', () => {
    const { frequency, recency, monetary, total, notes } = summarize(orders);
    // purchases left: 10 on the 1st, 15 on the 5th, 8 on the 21st
    expect([frequency[0], recency[0], monetary[0], total[0]]).toEqual([2, 20, 11.5, 33]);
    expect([notes.returns, notes.returnsUnmatched]).toEqual([1, 0]);
  });

  it('net: more than was bought is reported, not lost', () => {
    const { ids, notes } = summarize([...orders, ['B', '2024-01-03', 5], ['B', '2024-01-04', -7]]);
    expect(ids).toEqual(['A']);
    expect([notes.returnsUnmatched, notes.customersLeftOut]).toEqual([2, 1]);
  });

  it('drop: are left out', () => {
    expect(summarize(orders, { returns: 'drop' }).frequency[0]).toBe(3);
  });

  it('refuse: names the rows by their place in the sheet', () => {
    const problem = problemOf(() => summarize(orders, { returns: 'refuse' }));
    expect([problem.code, problem.params]).toEqual([
      'returns-refused',
      { count: 1, rows: { list: ['5'], more: false } },
    ]);
  });
});

describe('time', () => {
  const orders: Order[] = [
    ['A', '2024-01-01', 1],
    ['A', '2024-02-01', 1],
    ['B', '2024-01-15', 1],
    ['A', '2024-03-01', 1],
  ];

  it('counts from the first purchase to the end given, orders after it are not seen', () => {
    const { frequency, age, notes } = summarize(orders, { observationEnd: '2024-02-10', unit: 'week' });
    // 40 and 26 days
    expect([...frequency]).toEqual([1, 0]);
    expect(age[0]).toBeCloseTo(40 / 7, 12);
    expect(age[1]).toBeCloseTo(26 / 7, 12);
    expect(notes.rowsAfterEnd).toBe(1);
  });

  it('takes the last day of the log when no end is given; a month is 30.4375 days', () => {
    // 2024-01-01 to 2024-03-01: 60 days
    expect(summarize(orders, { unit: 'month' }).age[0]).toBeCloseTo(60 / 30.4375, 12);
  });

  it('keeps what comes after the end of calibration for the holdout', () => {
    const { frequency, age, holdout } = summarize(orders, { calibrationEnd: '2024-01-31' });
    expect([...frequency]).toEqual([0, 0]);
    expect([...age]).toEqual([30, 16]);
    expect([...(holdout?.purchases ?? [])]).toEqual([2, 0]);
    expect(holdout?.length).toBe(30);
  });

  it('leaves out customers who came outside the cohort window', () => {
    const { ids, notes } = summarize(orders, { cohortFrom: '2024-01-10' });
    expect([ids, notes.customersLeftOut]).toEqual([['B'], 1]);
  });

  it('refuses a calibration that ends with or after the observation', () => {
    expect(problemOf(() => summarize(orders, { calibrationEnd: '2024-03-01' })).code).toBe('value-out-of-range');
  });

  it('a yearly rate becomes a continuous rate per unit: ln 1.15 / 52 a week', () => {
    expect(ratePerUnit(0.15, 'week')).toBeCloseTo(Math.log(1.15) / 52, 15);
    expect(Math.expm1(12 * ratePerUnit(0.15, 'month'))).toBeCloseTo(0.15, 12);
  });

  it('days and their text are each other again', () => {
    expect([dayNumber('1970-01-02'), dayText(dayNumber('2024-02-29'))]).toEqual([1, '2024-02-29']);
  });
});

describe('CLV by formula, at its limits', () => {
  it('refuses retention, discount and growth that give no finite value, by name', () => {
    const optionOf = (customer: Parameters<typeof formulaClv>[0]) => problemOf(() => formulaClv(customer)).place.option;
    expect(optionOf({ margin: 1, retention: 1.2, discount: 0.1 })).toBe('retention');
    expect(optionOf({ margin: 1, retention: 1, discount: 0 })).toBe('retention');
    expect(optionOf({ margin: 1, retention: 0.9, discount: -1 })).toBe('discount');
    // r(1 + g) = .99 × 1.2 > 1.1
    expect(optionOf({ margin: 1, retention: 0.99, discount: 0.1, growth: 0.2 })).toBe('retention');
  });

  it('growth, the first margin now, mid-period and acquisition cost do what their formulas say', () => {
    const base = { margin: 100, retention: 0.8, discount: 0.1 };
    // 100·.8/(1.1 − .8·1.05) = 80/.26
    expect(formulaClv({ ...base, growth: 0.05 })).toBeCloseTo(80 / 0.26, 10);
    // multiple .8/.3 + 1
    expect(formulaClv({ ...base, firstMargin: 'now', acquisitionCost: 50 })).toBeCloseTo(
      100 * (0.8 / 0.3 + 1) - 50,
      10,
    );
    expect(formulaClv({ ...base, firstMargin: 'middle' })).toBeCloseTo((80 / 0.3) * Math.sqrt(1.1), 10);
    // 100(.8/1.1 + .64/1.21)
    expect(formulaClv({ ...base, periods: 2 })).toBeCloseTo(100 * (0.8 / 1.1 + 0.64 / 1.21), 10);
  });

  it('refuses a migration matrix whose rows do not add up to 1', () => {
    expect(
      problemOf(() =>
        migrationValue(
          [
            [0.5, 0.4],
            [0, 1],
          ],
          [1, 0],
          0.1,
        ),
      ).place.option,
    ).toBe('transitions.0');
  });

  it('counts from the log how often customers buy again by periods since the last purchase', () => {
    // periods of 10 days to day 40: first customer buys in periods 1 and 4; second never
    // state 1 seen: customer 1 in periods 1, 2; customer 2 in period 1 → bought 1 of 3; state 2: periods 3 and 2 → 0 of 2
    // state 3: customer 1 in period 4 buys, customer 2 in period 3 does not → 1 of 2
    expect(buyingByRecency([[0, 5, 35], [0]], 10, 40, 3)).toEqual([1 / 3, 0, 1 / 2]);
  });
});
