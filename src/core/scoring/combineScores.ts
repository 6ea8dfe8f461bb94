/**
 * Weighted mean of scores, per row: Σ w s / Σ w. Parts of weight 0 do not count. A missing part empties the row; with
 * `reweight` the weights of the others are scaled up instead, and the row is empty only where all are missing.
 *
 * @example combineScores([{ scores: [80], weight: 0.35 }, { scores: [70], weight: 0.25 }], false) // [75.83…]
 */
export function combineScores(
  parts: readonly { scores: ArrayLike<number>; weight: number }[],
  reweight: boolean,
): Float64Array {
  const counted = parts.filter(({ weight }) => weight > 0);
  // The largest weight first to 1, so that very large weights do not overflow.
  const largest = Math.max(...counted.map(({ weight }) => weight));
  const combined = new Float64Array(parts[0].scores.length);
  for (let row = 0; row < combined.length; row++) {
    let sum = 0;
    let weights = 0;
    for (const { scores, weight } of counted) {
      if (reweight && Number.isNaN(scores[row])) continue;
      sum += (weight / largest) * scores[row];
      weights += weight / largest;
    }
    // Rounding may lift a perfect score by 1e-14.
    combined[row] = weights > 0 ? Math.min(100, sum / weights) : NaN;
  }
  return combined;
}
