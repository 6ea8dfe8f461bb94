import { lifetime } from '../../../../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../../../../src/core/analyses/value/lifetime/options';
import { createRandom } from '../../../../../../src/core/stats/random';
import type { Cell } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { callWorksheetFunction } from '../../../../../../src/functions/catalogue';
import { gamma, simulateBgNbd } from '../../../../core/purchases/simulate';
import { sourceOf } from '../../../../core/table/sourceOf';

const history = simulateBgNbd(400, [0.6, 6, 0.8, 2.5], 3, 7);
const random = createRandom(9);
const spending = history.frequency.map((x) => (x > 0 ? (gamma(random, 6 * x) / x / gamma(random, 4)) * 45 : 0));
const repeat = Array.from(history.frequency.keys()).filter((i) => history.frequency[i] > 0);
/** Two repeat buyers with a mean of 0, and one who got back more than was paid. */
const [free, gift, negative] = repeat;
const means = Array.from(spending, (mean, i) => (i === free || i === gift ? 0 : i === negative ? -4 : mean));

const rowOf = (i: number): Cell[] => [history.frequency[i], history.recency[i], history.age[i], means[i]];
const everybody = Array.from(means.keys());
const others = everybody.filter((i) => ![free, gift, negative].includes(i));

function run(members: readonly number[], change: Partial<LifetimeInput> = {}) {
  const table = understandTable(sourceOf([['x', 't.x', 'T.cal', 'monetary'], ...members.map(rowOf)]));
  const options = { frequency: 'x', recency: 't.x', T: 'T.cal', monetary: 'monetary', model: 'bg-nbd' as const };
  return lifetime.run(table, lifetimeSchema.parse({ ...options, ...change }), () => undefined);
}

describe('repeat buyers with a mean amount of 0 or less', () => {
  const { detail, warnings } = run(everybody);

  it('do not stop the valuation of all others: the spend model is the one without them', () => {
    expect(detail.spend?.theta).toEqual(run(others).detail.spend?.theta);
    expect(others.every((i) => Number.isFinite(detail.customers.clv[i]))).toBe(true);
  });

  it('keep their forecast of purchases, and have no value', () => {
    const { expectedPurchases } = run(everybody, { spend: 'none' }).detail.customers;
    expect(detail.customers.expectedPurchases).toEqual(expectedPurchases);
    for (const i of [free, gift, negative]) {
      expect(expectedPurchases[i]).toBeGreaterThanOrEqual(0);
      expect([detail.customers.expectedSpend[i], detail.customers.clv[i]]).toEqual([NaN, NaN]);
    }
  });

  it('are counted in a warning', () => {
    expect(warnings).toContainEqual({ key: 'lifetime.warning.zeroSpends.no-value', params: { count: 3 } });
  });

  it('get the spend of the population on request', () => {
    const { customers, spend } = run(everybody, { zeroSpends: 'population' }).detail;
    expect([free, gift, negative].map((i) => customers.expectedSpend[i])).toEqual(
      new Array<number | undefined>(3).fill(spend?.populationMean),
    );
  });

  it.each(['delta', 'bootstrap'] as const)('leave the %s intervals of all others as they are', (intervals) => {
    const { customers } = run(everybody, { intervals }).detail;
    expect(others.every((i) => customers.intervals && Number.isFinite(customers.intervals.clv.low[i]))).toBe(true);
    expect(customers.intervals?.clv.low[free]).toBeNaN();
  });

  it('SPENDFIT leaves them out and says how many', () => {
    const column = (values: ArrayLike<number>) => Array.from(values, (value) => [value]);
    const lines = callWorksheetFunction('SPENDFIT', [column(history.frequency), column(means)]) as unknown[][];
    expect(lines.find(([name]) => name === 'p')?.[1]).toBe(detail.spend?.parameters.p);
    expect(lines[lines.length - 1]).toEqual(['left out, no spend', 3, '']);
  });
});
