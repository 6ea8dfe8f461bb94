import { Problem } from '../../../problem';
import { normalizedWeights } from '../../../scoring/weightedScores';

/**
 * Points given to each indicator (direct rating, swing, SMART), divided by their sum. METHODS 2.
 * Throws `weight-negative`, `options-invalid` (not finite) or `weights-all-zero`.
 *
 * @param optionOf where in the options the points of indicator i stand; of all, for -1
 * @example directWeights([100, 60, 40]) // [0.5, 0.3, 0.2]
 */
export function directWeights(points: readonly number[], optionOf = pointsOption): number[] {
  points.forEach((weight, i) => {
    if (weight < 0) throw new Problem('weight-negative', { option: optionOf(i) }, { weight });
    if (!Number.isFinite(weight)) {
      throw new Problem('options-invalid', { option: optionOf(i) }, { value: String(weight) });
    }
  });
  if (points.every((weight) => weight === 0)) throw new Problem('weights-all-zero', { option: optionOf(-1) });
  return normalizedWeights(points.map((weight) => ({ weight })));
}

function pointsOption(i: number): string {
  return i < 0 ? 'points' : `points.${i}`;
}
