import { lifetime } from '../../../../../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../../src/core/analyses/value/lifetime/options';
import { Problem } from '../../../../../../../src/core/problem';
import type { Column, Table } from '../../../../../../../src/core/table/table';
import { orderTable, shopOrders } from '../orderTable';
import { simulateShop } from '../../../../../../calibration/simulateShop';

const columns = { frequency: 'x', recency: 't_x', T: 'T', monetary: 'Mean', model: 'bg-nbd' } as const;

function tableOf(seed: number, customers: number): Table {
  const { frequency, recency, age, monetary } = simulateShop(seed, customers);
  const numbers = (name: string, values: Float64Array): Column => ({
    kind: 'number',
    name,
    values,
    valid: new Uint8Array(customers).fill(1),
  });
  return {
    rowCount: customers,
    columns: [numbers('x', frequency), numbers('t_x', recency), numbers('T', age), numbers('Mean', monetary)],
    origin: { sheet: 'S', address: 'A1', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2, 3] },
    findings: [],
  };
}

const run = (table: Table, options: LifetimeInput = {}) =>
  lifetime.run(table, lifetimeSchema.parse({ ...columns, uncertainty: { draws: 300 }, ...options }), () => undefined);

function surenessOf(table: Table, options: LifetimeInput = {}) {
  const { sureness } = run(table, options).detail;
  if (!sureness?.clv || !sureness.equity) throw new Error('no ranges');
  return { ...sureness, clv: sureness.clv, equity: sureness.equity };
}

const ofMany = { made: undefined as ReturnType<typeof surenessOf> | undefined };
/** Ranges of many, made once. */
const sureOfMany = () => (ofMany.made ??= surenessOf(many));

/** Customers enough that parameters are taken to first order, and few enough to take every draw. */
const [few, many] = [tableOf(1, 60), tableOf(1, 1500)];

describe('how sure a lifetime value is', () => {
  it('the same seed gives the same ranges', () => {
    expect(surenessOf(few).clv).toEqual(surenessOf(few).clv);
  });

  it('the range of half lies within that of nine tenths, for every customer', () => {
    for (const { clv } of [surenessOf(few), sureOfMany()]) {
      const outside = clv.low.findIndex(
        (low, i) => !(low <= clv.innerLow[i] && clv.innerLow[i] <= clv.innerHigh[i] && clv.innerHigh[i] <= clv.high[i]),
      );
      expect(outside).toBe(-1);
    }
  });

  it('ranges in days are those in weeks: priors know no unit of time', () => {
    const days = tableOf(1, 60);
    for (const column of days.columns.slice(1, 3)) {
      if (column.kind === 'number') column.values.forEach((value, i) => (column.values[i] = 7 * value));
    }
    const [inWeeks, inDays] = [
      surenessOf(few, { horizon: 52, discountPerYear: 0 }),
      surenessOf(days, { unit: 'day', horizon: 364, discountPerYear: 0 }),
    ];
    expect(inDays.equity.high / inWeeks.equity.high).toBeCloseTo(1, 6);
    expect(inDays.purchases.means.alpha / inWeeks.purchases.means.alpha).toBeCloseTo(7, 5);
  });

  it('ranges of tiers hold all customers once, and the whole is surer than its parts are on average', () => {
    const { groups, equity } = sureOfMany();
    expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(1500);
    const width = ({ low, high, value }: typeof equity): number => (high - low) / value;
    const widths = groups.map(width);
    expect(widths.reduce((sum, each) => sum + each, 0) / widths.length).toBeGreaterThan(width(equity));
    expect(equity.low).toBeLessThan(equity.value);
    expect(equity.high).toBeGreaterThan(equity.value);
  });

  it('the first of the ranking is likelier than not worth more than the next', () => {
    const { ranking } = sureOfMany();
    expect(ranking[0].aboveNext).toBeGreaterThanOrEqual(0.45);
    expect(ranking.at(-1)?.aboveNext).toBeNaN();
  });

  it('a cost of nothing is met by whoever buys again; a cost beyond all values by nobody', () => {
    const chance = (cost: number) => surenessOf(few, { uncertainty: { draws: 300, cost } }).aboveCost ?? [];
    const { innerLow } = surenessOf(few).expectedPurchases;
    const sure = innerLow.findIndex((low) => low > 0);
    expect(chance(0)[sure]).toBeGreaterThan(0.7);
    expect(Math.max(...chance(1e9))).toBe(0);
  });

  it('thirty customers get values and ranges, wider in proportion than those of many', () => {
    const { equity } = surenessOf(tableOf(5, 30));
    const large = sureOfMany().equity;
    expect((equity.high - equity.low) / equity.value).toBeGreaterThan((2 * (large.high - large.low)) / large.value);
  });
});

describe('what cannot be is said', () => {
  const problemOf = (uncertainty: LifetimeInput['uncertainty'], table = few): Problem => {
    try {
      run(table, { uncertainty });
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  it.each([
    ['no draws', { draws: 0 }, 'uncertainty.draws'],
    ['ten million draws', { draws: 1e7 }, 'uncertainty.draws'],
    ['a range of everything', { level: 1 }, 'uncertainty.level'],
    ['a prior without a median', { priors: { r: { median: 0, factor: 10 } } }, 'uncertainty.priors.r.median'],
    ['a prior that is a point', { priors: { r: { median: 1, factor: 1 } } }, 'uncertainty.priors.r.factor'],
  ])('%s', (_, uncertainty, option) => {
    const problem = problemOf(uncertainty);
    expect([problem.code, problem.place.option]).toEqual(['value-out-of-range', option]);
  });

  it('three customers', () => {
    expect(problemOf({}, tableOf(1, 3)).code).toBe('too-few-customers');
  });

  it('a prior that contradicts the list is named', () => {
    const { warnings } = run(many, { uncertainty: { draws: 100, priors: { r: { median: 500, factor: 1.5 } } } });
    expect(warnings).toContainEqual({ key: 'lifetime.sure.warning.conflict', params: { name: 'r' } });
  });

  /** Twelve customers who buy as often as each other: alike without end, which likelihood alone cannot bound. */
  const alike = ((): Table => {
    const n = 12;
    const numbers = (name: string, of: (i: number) => number): Column => ({
      ...{ kind: 'number', name, valid: new Uint8Array(n).fill(1) },
      values: Float64Array.from({ length: n }, (_, i) => of(i)),
    });
    const columnsOf = [numbers('x', () => 4), numbers('t_x', () => 39), numbers('T', () => 40)];
    return { ...few, rowCount: n, columns: [...columnsOf, numbers('Mean', (i) => 20 + i)] };
  })();

  it('nobody who came back', () => {
    const once = tableOf(1, 40);
    once.columns.forEach((column) => {
      if (column.kind === 'number' && column.name !== 'T') column.values.fill(0);
    });
    expect(problemOf({}, once).code).toBe('no-repeat-customer');
  });

  it('a list so small that likelihood runs off: values are those at the mode, finite, and that is said', () => {
    const { detail, warnings } = run(alike);
    expect(detail.fit.atLimit.length).toBeGreaterThan(0);
    expect(detail.sureness?.isAtMode).toBe(true);
    expect(warnings).toContainEqual({ key: 'lifetime.sure.warning.atMode' });
    const { clv } = detail.sureness ?? {};
    expect(detail.customers.clv.every((value, i) => value > 0 && value < (clv?.high[i] ?? 0) * 2)).toBe(true);
    expect(Object.values(detail.valuedWith.parameters).every((value) => value > 0 && value < 1e6)).toBe(true);
  });

  it('BG/BB, which has no ranges, says so and keeps its values', () => {
    const { detail, warnings } = run(alike, { model: 'bg-bb' });
    expect(detail.sureness).toBeNull();
    expect(warnings).toContainEqual({ key: 'lifetime.sure.warning.notWithModel' });
    expect(detail.customers.pAlive.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it('a rhythm that is none: k is 1, with the numbers of the model without k', () => {
    const orders = orderTable(shopOrders(2, 60));
    const of = (model: 'mbg-nbd' | 'mbg-cnbd-k') =>
      lifetime.run(
        orders,
        lifetimeSchema.parse({ customer: 'Customer', date: 'Date', amount: 'Amount', model }),
        () => undefined,
      ).detail;
    const [plain, regular] = [of('mbg-nbd'), of('mbg-cnbd-k')];
    expect(regular.fit.k).toBe(1);
    expect(regular.fit.logLikelihood).toBeCloseTo(plain.fit.logLikelihood, 6);
  });
});
