import { drawGamma } from '../../../../stats/drawGamma';
import { quantile } from '../../../../stats/quantile';
import { createRandom } from '../../../../stats/random';
import type { GroupRange } from './detail';
import type { PredictiveRequest } from './request';

/**
 * What groups of customers are worth together: per draw of the parameters the expectation, around it the chance of all its
 * customers, as a gamma of its mean and variance (nearly normal where customers are many).
 *
 * @param values expectation per group and draw, margin left out; customers of no group first
 * @param variances of chance alone, margin left out
 * @param expected Σ of the customers' values as shown, per group
 */
export function groupRanges(
  { groups, options, margin }: PredictiveRequest,
  values: readonly Float64Array[],
  variances: Float64Array,
  expected: Float64Array,
): { equity: GroupRange; groups: GroupRange[] } {
  const random = createRandom(options.seed + 4);
  const totals = new Float64Array(values[0].length);
  const tail = (1 - options.level) / 2;
  const rangeOf = (name: string | null, customers: number, value: number, futures: Float64Array): GroupRange => {
    futures.sort();
    const at = (probability: number): number => quantile(futures, probability);
    return { name, customers, value, low: at(tail), innerLow: at(0.25), innerHigh: at(0.75), high: at(1 - tail) };
  };
  const ranges = values.map((means, g) => {
    const centre = means.reduce((sum, mean) => sum + mean, 0) / means.length;
    const futures = means.map((mean, d) => {
      const variance = variances[g] * (mean / centre) ** 2;
      const shape = (mean * mean) / variance;
      const future = margin * (shape < Infinity && shape > 0 ? (drawGamma(random, shape) * variance) / mean : mean);
      totals[d] += future;
      return future;
    });
    return rangeOf(g === 0 ? null : groups.names[g - 1], groups.members[g], expected[g], futures);
  });
  const customers = groups.members.reduce((sum, count) => sum + count, 0);
  const equity = rangeOf(
    null,
    customers,
    expected.reduce((sum, value) => sum + value, 0),
    totals,
  );
  return { equity, groups: ranges.filter((range, g) => range.customers > 0 && (g > 0 || range.value !== 0)) };
}
