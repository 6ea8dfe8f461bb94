/**
 * Pearson's correlation of any two of some columns of equal length: {@link weightedCorrelation} without weights, to the
 * last bit, but with the deviations from the mean of each column taken once instead of once per pair. NaN for fewer than
 * two rows or where one side does not vary.
 *
 * @example correlationOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)])(0, 1) // 1
 */
export function correlationOf(columns: readonly Float64Array[]): (first: number, second: number) => number {
  const deviations = columns.map(deviationsFromMean);
  const squares = deviations.map((deviation) => sumOfProducts(deviation, deviation));
  return (first, second) => {
    const [xx, yy] = [squares[first], squares[second]];
    return xx > 0 && yy > 0 ? sumOfProducts(deviations[first], deviations[second]) / Math.sqrt(xx * yy) : NaN;
  };
}

function deviationsFromMean(values: Float64Array): Float64Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  const mean = sum / values.length;
  const deviations = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) deviations[i] = values[i] - mean;
  return deviations;
}

function sumOfProducts(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += first[i] * second[i];
  return sum;
}
