/** How many customers have more than j purchases, for j = 0 … max x + shift − 1. */
export function countAbove(frequency: Float64Array, count: Float64Array, shift = 0): Float64Array {
  let most = 0;
  for (const x of frequency) if (x > most) most = x;
  const above = new Float64Array(most + shift);
  for (let i = 0; i < frequency.length; i++) {
    const steps = frequency[i] + shift;
    if (steps > 0) above[steps - 1] += count[i];
  }
  for (let j = above.length - 2; j >= 0; j--) above[j] += above[j + 1];
  return above;
}

/**
 * Σ over customers of ln Γ(base + x) − ln Γ(base) with its first two derivatives by `base`, as running sums over whole
 * x: ln Γ(base + x) − ln Γ(base) = Σ_{j<x} ln(base + j). Exact for any x, and without a gamma function.
 *
 * @param above customers with more than j purchases, see {@link countAbove}
 */
export function risingSums(above: Float64Array, base: number): { value: number; first: number; second: number } {
  let value = 0;
  let first = 0;
  let second = 0;
  for (let j = 0; j < above.length; j++) {
    const inverse = 1 / (base + j);
    const slope = above[j] * inverse;
    value += above[j] * Math.log(base + j);
    first += slope;
    second -= slope * inverse;
  }
  return { value, first, second };
}
