import { Problem } from '../../../problem';
import { summary } from '../../../stats/summary';
import { correlationOf } from '../../../stats/correlationOf';
import { minMaxShares, type Direction, type IndicatorValues } from './indicatorValues';

/** Below this a conflict of correlations is rounding. */
const noConflict = 1e-12;

/**
 * Weights by contrast and conflict (CRITIC; Diakoulaki, Mavrotas & Papayannakis 1995): each indicator is mapped to
 * 0 (worst) … 1 (best), then w_j ∝ σ_j Σ_k (1 − r_jk). METHODS 2. They add up to 1; a single indicator gets 1.
 *
 * Throws `column-no-variance` with the column's name, and `indicators-identical` when all indicators rise and fall
 * together, so that no weights follow.
 */
export function criticWeights(columns: readonly IndicatorValues[], directions: readonly Direction[]): number[] {
  const shares = columns.map((column, j) => minMaxShares(column, directions[j]));
  if (columns.length === 1) return [1];
  const conflicts = columns.map(() => 0);
  const correlation = correlationOf(shares);
  for (let j = 0; j < shares.length; j++) {
    for (let k = j + 1; k < shares.length; k++) {
      const conflict = Math.max(0, 1 - correlation(j, k));
      if (conflict < noConflict) continue;
      conflicts[j] += conflict;
      conflicts[k] += conflict;
    }
  }
  const information = shares.map((values, j) => summary(values).standardDeviation * conflicts[j]);
  const total = information.reduce((sum, part) => sum + part, 0);
  if (!(total > 0)) throw new Problem('indicators-identical', { column: columns[0].name });
  return information.map((part) => part / total);
}
