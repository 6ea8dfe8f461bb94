/** Coefficients B₂ₖ / (2k (2k − 1)) of Stirling's series, k = 1 … 8 (DLMF 5.11.1). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const halfLogTwoPi = 0.9189385332046727;

/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series from 10 on, reached by the recurrence
 * Γ(x + 1) = xΓ(x) (DLMF 5.5.1). The error is below 1e-14 · max(1, |ln Γ(x)|). 0 and ∞ give ∞, negative numbers and
 * NaN give NaN.
 *
 * @example logGamma(5) // 3.178053830347946 = ln 24
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  let product = 1;
  let y = x;
  while (y < 10) product *= y++;
  const inverseSquare = 1 / (y * y);
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = series * inverseSquare + stirling[k];
  return (y - 0.5) * Math.log(y) - y + halfLogTwoPi + series / y - Math.log(product);
}
