import type { ScoredIndicator } from './scoreIndicators';

export interface WeightedScores {
  /** 0–100 per row; NaN where there is none. */
  scores: Float64Array;
  /** w_j s_ij per indicator and row; they add up to the score. */
  contributions: Float64Array[];
}

/** Weights divided by their sum (by their maximum first, so that the sum cannot overflow). */
export function normalizedWeights(indicators: readonly { weight: number }[]): number[] {
  const largest = Math.max(...indicators.map(({ weight }) => weight));
  const shares = indicators.map(({ weight }) => weight / largest);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/**
 * Σ w_j s_ij per row, NaN where a score of weight above 0 is missing; with `reweight` the weights of the rest are
 * scaled up to 1, and NaN is left where all are missing.
 *
 * @param weights adding up to 1
 */
export function weightedScores(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  reweight: boolean,
): WeightedScores {
  const rowCount = indicators[0].scores.length;
  const scores = new Float64Array(rowCount);
  const contributions = indicators.map(() => new Float64Array(rowCount));
  const weightSums = reweight ? new Float64Array(rowCount) : undefined;
  weights.forEach((weight, j) => {
    if (weight === 0) return;
    const ofIndicator = indicators[j].scores;
    const contribution = contributions[j];
    for (let row = 0; row < rowCount; row++) {
      const part = weight * ofIndicator[row];
      if (weightSums) {
        if (part !== part) continue;
        weightSums[row] += weight;
      }
      contribution[row] = part;
      scores[row] += part;
    }
  });
  if (indicators.some(({ scale }) => scale.missing > 0)) settleGaps(scores, contributions, weightSums);
  // Rounding may lift a perfect score by 1e-14.
  for (let row = 0; row < rowCount; row++) if (scores[row] > 100) scores[row] = 100;
  return { scores, contributions };
}

/** Scales partly weighted rows up to the full weight, in place, and empties rows without a score. */
function settleGaps(scores: Float64Array, contributions: Float64Array[], weightSums: Float64Array | undefined): void {
  for (let row = 0; row < scores.length; row++) {
    const weightSum = weightSums ? weightSums[row] : 1;
    if (weightSum > 0 && weightSum < 1 - 1e-12) {
      scores[row] /= weightSum;
      for (const contribution of contributions) contribution[row] /= weightSum;
    } else if (weightSum === 0 || scores[row] !== scores[row]) {
      scores[row] = NaN;
      for (const contribution of contributions) contribution[row] = NaN;
    }
  }
}
