import { Problem } from '../../problem';
import { normalizedWeights } from '../scoring/weightedScores';

/**
 * Points given to each indicator (direct rating, swing, SMART), divided by their sum. METHODS 2.
 * Throws `weight-negative`, `options-invalid` (not finite) with the place in `option.<i>`, or `weights-all-zero`.
 *
 * @example directWeights([100, 60, 40]) // [0.5, 0.3, 0.2]
 */
export function directWeights(points: readonly number[], option = 'points'): number[] {
  points.forEach((weight, i) => {
    if (weight < 0) throw new Problem('weight-negative', { option: `${option}.${i}` }, { weight });
    if (!Number.isFinite(weight)) {
      throw new Problem('options-invalid', { option: `${option}.${i}` }, { value: String(weight) });
    }
  });
  if (points.every((weight) => weight === 0)) throw new Problem('weights-all-zero', { option });
  return normalizedWeights(points.map((weight) => ({ weight })));
}
