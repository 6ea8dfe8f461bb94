import { Problem } from '../problem';

/** Shares of customers this close to a whole customer count as that customer: .2 × 10 is 2. */
const countGuard = 1e-9;

/**
 * Share of the total that the largest `top` (a share of the customers, rounded up to whole ones) hold. METHODS 3.2.
 * Throws `no-data-rows`, and `value-out-of-range` for a top outside 0–1 or a total that is not above 0.
 *
 * @example paretoShare([400, 250, 150, 80, 50, 30, 20, 10, 6, 4], 0.2) // 0.65
 */
export function paretoShare(values: ArrayLike<number>, top: number): number {
  if (values.length === 0) throw new Problem('no-data-rows');
  if (!(top >= 0 && top <= 1)) throw new Problem('value-out-of-range', { option: 'top' }, { value: top });
  const descending = Float64Array.from(values).sort().reverse();
  const total = descending.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new Problem('value-out-of-range', { option: 'values' }, { value: total });
  const count = Math.ceil(top * descending.length - countGuard);
  return descending.subarray(0, count).reduce((sum, value) => sum + value, 0) / total;
}
