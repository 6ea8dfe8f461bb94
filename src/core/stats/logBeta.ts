import { logGamma } from './logGamma';

/**
 * Natural logarithm of the beta function B(a, b) for a, b > 0; symmetric. Below 0 and NaN give NaN, 0 gives ∞.
 *
 * @example logBeta(2, 3) // -2.4849066497880004 = ln(1/12)
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
