import { midRanks } from '../midRanks';

/**
 * Area under the receiver operating curve: the chance that a score of one that has the outcome (1) is above that of one that
 * has not (0), ties half (Mann & Whitney). NaN where one of the two is missing.
 *
 * @example areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // 0.75
 */
export function areaUnderCurve(scores: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  const ranks = midRanks(scores);
  let [positive, sum] = [0, 0];
  for (let i = 0; i < outcomes.length; i++) {
    if (outcomes[i] !== 1) continue;
    positive++;
    sum += ranks[i];
  }
  const negative = outcomes.length - positive;
  return positive > 0 && negative > 0 ? (sum - (positive * (positive + 1)) / 2) / (positive * negative) : NaN;
}
