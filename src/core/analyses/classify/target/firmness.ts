import { acceptability, type Firmness } from '../../../tiers/firmness/acceptability';
import { combineScores } from '../../../scoring/combineScores';
import type { FitScores } from './fit';
import type { TargetOptions } from './options';

/**
 * In how many weightings of the strengths each verdict holds; without strengths nothing is weighed, and all are firm.
 * `null` if not asked.
 *
 * @param own verdict per row, 0 for target, −1 for none
 * @param placesOf the same under another fit
 */
export function firmnessOfVerdicts(
  { fit, firmness }: TargetOptions,
  found: FitScores | undefined,
  own: Int8Array,
  placesOf: (scores: Float64Array) => Int8Array,
): Firmness | null {
  if (!firmness) return null;
  const { parts } = found ?? { parts: [] };
  const lists =
    parts.length === 0 ? [] : [{ names: fit.map(({ column }) => column), weights: parts.map(({ weight }) => weight) }];
  return acceptability(lists, own, firmness, (drawn, blur) => {
    if (parts.length === 0) return own;
    const blurred = parts.map(({ scores }, i) => ({ scores: blur(scores), weight: drawn[0][i] }));
    return placesOf(combineScores(blurred, false));
  });
}
