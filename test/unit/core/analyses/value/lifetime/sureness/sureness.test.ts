import { lifetime } from '../../../../../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../../src/core/analyses/value/lifetime/options';
import { Problem } from '../../../../../../../src/core/problem';
import type { Column, Table } from '../../../../../../../src/core/table/table';
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
    const { warnings } = run(many, { uncertainty: { draws: 300, priors: { r: { median: 500, factor: 1.5 } } } });
    expect(warnings).toContainEqual({ key: 'lifetime.sure.warning.conflict', params: { name: 'r' } });
  });
});
