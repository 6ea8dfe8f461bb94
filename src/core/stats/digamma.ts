/** Coefficients B₂ₖ / 2k of the asymptotic series, k = 1 … 8 (DLMF 5.11.2). */
const bernoulli = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160];

/**
 * Digamma ψ(x) = d ln Γ(x) / dx for x > 0: asymptotic series from 10 on, reached by ψ(x + 1) = ψ(x) + 1/x
 * (DLMF 5.5.2). The error is below 1e-14 · max(1, |ψ(x)|). 0 gives −∞, ∞ gives ∞, negative numbers and NaN give NaN.
 *
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let reciprocals = 0;
  let y = x;
  while (y < 10) reciprocals += 1 / y++;
  const inverseSquare = 1 / (y * y);
  let series = 0;
  for (let k = bernoulli.length - 1; k >= 0; k--) series = (series + bernoulli[k]) * inverseSquare;
  return Math.log(y) - 0.5 / y - series - reciprocals;
}
