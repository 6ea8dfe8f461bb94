import { logGamma } from './logGamma';

const mostSteps = 10_000;
const tiny = 1e-300;

/**
 * Upper regularized incomplete gamma function Q(a, x) for a > 0, x ≥ 0: the series of P below a + 1 (DLMF 8.7.1), the
 * continued fraction of Q by the modified Lentz method above (DLMF 8.9.2). Relative error below 1e-12 for a up to 1e4; other
 * arguments give NaN.
 *
 * @example upperGamma(1, 2) // 0.1353352832366127 = e⁻²
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostSteps && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let above = 1 / tiny;
  let below = 1 / b;
  let value = below;
  for (let n = 1; n < mostSteps; n++) {
    const element = -n * (n - a);
    b += 2;
    below = 1 / nonZero(element * below + b);
    above = nonZero(b + element / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
