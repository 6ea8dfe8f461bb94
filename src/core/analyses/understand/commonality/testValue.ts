import { attributeLift } from '../../../groups/attributeLift';
import { normalQuantile } from '../../../stats/normalQuantile';
import { chiSquaredTail } from '../../../stats/tests/chiSquaredTail';

/** Customers with and without an attribute, inside a group and outside. */
export interface Counts {
  inGroup: number;
  group: number;
  inOthers: number;
  others: number;
}

/** Below this expected count χ² is corrected by Yates; below the second nothing is said. */
const smallCount = 10;
const tooSmallCount = 5;

/** Whether fewer than five customers are expected in a cell. */
export function isSuppressed(counts: Counts): boolean {
  return leastExpected(counts) < tooSmallCount;
}

/**
 * How an attribute goes with the group: support, lift with its 95 % interval (log method of Katz 1978), χ² with and without
 * Yates' correction, φ. METHODS 3.1.
 *
 * @example testCounts({ inGroup: 15, group: 20, inOthers: 45, others: 180 }) // lift 2.5, χ² 21.43, Yates 19.11, φ .327
 */
export function testCounts(counts: Counts) {
  const { inGroup, group, inOthers, others } = counts;
  const all = group + others;
  const inAll = inGroup + inOthers;
  const without = all - inAll;
  const cross = inGroup * (others - inOthers) - (group - inGroup) * inOthers;
  const product = group * others * inAll * without;
  const chiSquared = (all * cross * cross) / product;
  const corrected = Math.max(0, Math.abs(cross) - all / 2);
  const chiSquaredYates = (all * corrected * corrected) / product;
  const lift = attributeLift({ best: group, bestWith: inGroup, all, allWith: inAll });
  const spread = normalQuantile(0.975) * Math.sqrt(1 / inGroup - 1 / group + 1 / inAll - 1 / all);
  return {
    ...{ inGroup, inAll, support: inGroup / group, supportOthers: inOthers / others, lift },
    liftFrom: inGroup > 0 ? lift * Math.exp(-spread) : null,
    liftTo: inGroup > 0 ? lift * Math.exp(spread) : null,
    ...{ chiSquared, chiSquaredYates, phi: cross / Math.sqrt(product) },
    pValue: chiSquaredTail(leastExpected(counts) < smallCount ? chiSquaredYates : chiSquared, 1),
  };
}

function leastExpected({ inGroup, group, inOthers, others }: Counts): number {
  const inAll = inGroup + inOthers;
  const all = group + others;
  return (Math.min(group, others) * Math.min(inAll, all - inAll)) / all;
}

/**
 * Information value of an attribute: Σ (p − q) ln(p / q) over its values, p and q the shares of the group and of the others;
 * a count of 0 counts as ½.
 *
 * @example informationValue([15, 5], [45, 135]) // 1.0986122886681098 = ln 3
 */
export function informationValue(inGroup: readonly number[], inOthers: readonly number[]): number {
  const hasNone = inGroup.some((count, i) => (count === 0) !== (inOthers[i] === 0));
  const shares = (counts: readonly number[]): number[] => {
    const whole = counts.map((count) => (hasNone ? count + 0.5 : count));
    const sum = whole.reduce((total, count) => total + count, 0);
    return whole.map((count) => count / sum);
  };
  const [p, q] = [shares(inGroup), shares(inOthers)];
  return p.reduce((sum, share, i) => (share > 0 ? sum + (share - q[i]) * Math.log(share / q[i]) : sum), 0);
}
