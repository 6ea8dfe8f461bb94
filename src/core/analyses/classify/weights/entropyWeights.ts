import { Problem } from '../../../problem';
import { minMaxShares, varyingSummary, type Direction, type IndicatorValues } from './indicatorValues';

export interface EntropyOptions {
  /** What becomes shares of their sum: the values as they are, or mapped to 0 (worst) … 1 (best) first. */
  normalize: 'share' | 'min-max';
  /** Per column, for `min-max`; all benefit when left out. Shares of the raw values know no direction. */
  directions?: readonly Direction[];
}

/**
 * Weights by how unevenly each indicator is spread over the customers (Shannon's entropy): p = x / Σx,
 * e = −Σ p ln p / ln m, w ∝ 1 − e, with 0 ln 0 = 0. METHODS 2. They add up to 1.
 *
 * 1 − e is summed as Σ ((1 + d) ln(1 + d) − d) / (m ln m) with d = p m − 1, which has no negative terms, so that a
 * column that hardly varies keeps its small weight.
 * Throws `column-no-variance`, and for `share` `value-out-of-range` where a value is below 0, with the column's name.
 */
export function entropyWeights(columns: readonly IndicatorValues[], options: EntropyOptions): number[] {
  const diversities = columns.map((column, j) => {
    if (options.normalize === 'min-max') {
      const values = minMaxShares(column, options.directions?.[j]);
      return diversity(values, values.reduce((sum, value) => sum + value, 0) / values.length);
    }
    const { min, mean } = varyingSummary(column);
    if (min < 0) throw new Problem('value-out-of-range', { column: column.name }, { value: min });
    return diversity(column.values, mean);
  });
  const total = diversities.reduce((sum, part) => sum + part, 0);
  return diversities.map((part) => part / total);
}

/** 1 − e of values that are not negative and vary. */
function diversity(values: ArrayLike<number>, mean: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += excess((values[i] - mean) / mean);
  return sum / values.length / Math.log(values.length);
}

/** (1 + d) ln(1 + d) − d for d ≥ −1; near 0 by its series, where the difference would lose its digits. */
function excess(d: number): number {
  if (d <= -1) return 1;
  if (Math.abs(d) < 1e-3) return d * d * (1 / 2 - d * (1 / 6 - d * (1 / 12 - d * (1 / 20 - d / 30))));
  return (1 + d) * Math.log1p(d) - d;
}
