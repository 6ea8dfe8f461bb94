import { Problem } from '../problem';

/** How far the shares of a row may go beyond 1: rounding of typed percentages. */
const shareTolerance = 1e-3;

/**
 * Customers per tier in the periods to come, if customers keep moving as they did: n(t+1) = n(t) P + newcomers.
 *
 * @param counts customers per tier now
 * @param shares n × n, or more columns for those who leave: share of row i's customers that are in column j a period later
 * @param newcomers per tier and period; none when left out
 * @returns one row per period
 *
 * Throws `argument-sizes-differ` and `value-out-of-range`.
 */
export function forecastTiers(
  counts: readonly number[],
  shares: readonly (readonly number[])[],
  periods: number,
  newcomers?: readonly number[],
): number[][] {
  const n = counts.length;
  const demand = (option: string, found: number): void => {
    if (found !== n) throw new Problem('argument-sizes-differ', { option }, { found, wanted: n });
  };
  demand('matrix', shares.length);
  if (newcomers) demand('newcomers', newcomers.length);
  shares.forEach((row) => {
    const sum = row.reduce((total, share) => total + share, 0);
    if (row.length < n) demand('matrix', row.length);
    if (row.some((share) => !(share >= 0)) || !(sum <= 1 + shareTolerance)) {
      throw new Problem('value-out-of-range', { option: 'matrix' }, { value: sum });
    }
  });
  if (!(Number.isInteger(periods) && periods >= 1 && periods <= 1000)) {
    throw new Problem('value-out-of-range', { option: 'periods' }, { value: periods });
  }
  const result: number[][] = [];
  let now = [...counts];
  for (let period = 0; period < periods; period++) {
    const before = now;
    now = before.map((_, j) =>
      before.reduce((sum, count, i) => sum + count * shares[i][j], newcomers ? newcomers[j] : 0),
    );
    result.push(now);
  }
  return result;
}
