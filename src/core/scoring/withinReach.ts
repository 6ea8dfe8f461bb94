import { quantile } from '../stats/quantile';

/** A change that overtakes more customers than this is none that one customer makes. */
const mostOvertaken = 0.25;

/**
 * Whether a customer could come from one value of an indicator to another, judged by how the indicator spreads: it
 * overtakes, or falls behind, at most a quarter of the customers, goes at most as far as the best and the worst are, and
 * where nobody is below zero it does not more than double what there is, or a typical value where there is less.
 *
 * @param sorted values of all customers, ascending
 */
export function isWithinReach(sorted: Float64Array, from: number, to: number): boolean {
  const { length } = sorted;
  if (length === 0) return false;
  const [least, most] = [sorted[0], sorted[length - 1]];
  if (to < least || to > most) return false;
  const overtaken =
    to > from ? countBelow(sorted, to) - countUpTo(sorted, from) : countBelow(sorted, from) - countUpTo(sorted, to);
  if (overtaken > mostOvertaken * length) return false;
  if (least < 0) return true;
  return to - from <= Math.max(from, quantile(sorted, 0.5));
}

const countBelow = (sorted: Float64Array, value: number): number => countWhile(sorted, (one) => one < value);
const countUpTo = (sorted: Float64Array, value: number): number => countWhile(sorted, (one) => one <= value);

/** How many values at the beginning meet a condition that none after them does. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
