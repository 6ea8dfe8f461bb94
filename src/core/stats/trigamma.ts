/** Bernoulli numbers B₂ₖ, k = 1 … 8 (DLMF 24.2.4). */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];

/**
 * Trigamma ψ′(x) for x > 0: asymptotic series from 10 on (derivative of DLMF 5.11.2), reached by
 * ψ′(x + 1) = ψ′(x) − 1/x². The relative error is below 1e-14. 0 gives ∞, ∞ gives 0, negative numbers and NaN give
 * NaN.
 *
 * @example trigamma(1) // 1.6449340668482264 = π²/6
 */
export function trigamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0) return Infinity;
  if (x === Infinity) return 0;
  let squares = 0;
  let y = x;
  for (; y < 10; y++) squares += 1 / (y * y);
  const inverseSquare = 1 / (y * y);
  let series = 0;
  for (let k = bernoulli.length - 1; k >= 0; k--) series = (series + bernoulli[k]) * inverseSquare;
  return (1 + 0.5 / y + series) / y + squares;
}
