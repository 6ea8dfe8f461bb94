/**
 * Gini coefficient Σ(2i − n − 1) x_i / (n² μ) of values sorted ascending: 0 when all are equal, 1 − 1/n when one has
 * everything. METHODS 3.2. NaN for no values, for a value below 0 and for a total of 0, where it means nothing.
 *
 * @example gini([0, 0, 0, 1]) // 0.75
 */
export function gini(ascending: ArrayLike<number>): number {
  const n = ascending.length;
  if (n === 0 || ascending[0] < 0) return NaN;
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < n; i++) {
    sum += ascending[i];
    ranked += (2 * (i + 1) - n - 1) * ascending[i];
  }
  return sum > 0 ? ranked / (n * sum) : NaN;
}
