export interface Summary {
  count: number;
  min: number;
  max: number;
  sum: number;
  mean: number;
  /** With n − 1 in the denominator; NaN for fewer than two values. */
  standardDeviation: number;
}

/**
 * Count, range, mean and sample standard deviation in two passes, of the rows where `valid` is 1 (all rows when left
 * out). Without values min, max and mean are NaN.
 */
export function summary(values: ArrayLike<number>, valid?: ArrayLike<number>): Summary {
  let count = 0;
  let sum = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (valid && valid[i] === 0) continue;
    const value = values[i];
    count++;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (count === 0) return { count, min: NaN, max: NaN, sum: 0, mean: NaN, standardDeviation: NaN };
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (valid && valid[i] === 0) continue;
    squares += (values[i] - mean) * (values[i] - mean);
  }
  return { count, min, max, sum, mean, standardDeviation: count > 1 ? Math.sqrt(squares / (count - 1)) : NaN };
}
