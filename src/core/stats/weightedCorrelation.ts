/**
 * Pearson's correlation, each pair counted as often as its weight says (once when left out). NaN for fewer than two pairs
 * or where one side does not vary.
 *
 * @example weightedCorrelation([1, 2, 3], [2, 4, 6]) // 1
 */
export function weightedCorrelation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const n = first.length;
  const weight = (i: number): number => (weights ? weights[i] : 1);
  let [total, meanX, meanY] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    total += weight(i);
    meanX += weight(i) * first[i];
    meanY += weight(i) * second[i];
  }
  meanX /= total;
  meanY /= total;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    xx += weight(i) * (first[i] - meanX) ** 2;
    yy += weight(i) * (second[i] - meanY) ** 2;
    xy += weight(i) * (first[i] - meanX) * (second[i] - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : NaN;
}
