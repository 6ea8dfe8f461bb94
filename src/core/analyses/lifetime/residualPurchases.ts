import { betaStieltjes } from '../../stats/betaStieltjes';
import { logGamma } from '../../stats/logGamma';

/** Weights below e^−38 of the largest are left out. */
const negligible = -38;
/** Logarithms of rates for which a value is kept: e^±80. */
const farthest = 80;

/**
 * Purchases without end, discounted continuously at δ > 0 per unit of time, of a BG/NBD customer with a
 * gamma(shape, scale) purchase rate λ and a beta(a, b) chance p to leave after each purchase:
 * E[λ/(δ + λp)] = E[(λ/δ) 2F1(1, a; a + b; −λ/δ)] (the closed p-integral; Fader & Hardie leave DERT of the BG/NBD to
 * simulation). The λ-integral is a trapezoidal sum over ln λ, whose error falls exponentially as the integrand is
 * analytic there; the 2F1 do not depend on the scale α + T, so that customers of all ages share them.
 *
 * @returns the expectation as a function of the scale
 */
export function residualPurchases(shape: number, a: number, b: number, rate: number): (scale: number) => number {
  const power = shape + 1;
  const step = 1 / (4 + Math.sqrt(power) / 0.74);
  const last = Math.ceil(farthest / step);
  const known = new Float64Array(2 * last + 1).fill(NaN);
  const logNorm = logGamma(shape);

  /** Discounted purchases of a customer with rate e^{k·step}, over the rate. */
  function perRate(k: number): number {
    const place = k + last;
    const value = known[place];
    if (value === value) return value;
    const computed = betaStieltjes(a, b, Math.exp(k * step) / rate) / rate;
    if (place >= 0 && place < known.length) known[place] = computed;
    return computed;
  }

  return (scale) => {
    const mode = Math.round(Math.log(power / scale) / step);
    const atMode = power * mode * step - scale * Math.exp(mode * step);
    let sum = 0;
    for (const direction of [1, -1]) {
      for (let k = direction > 0 ? mode : mode - 1; ; k += direction) {
        const exponent = power * k * step - scale * Math.exp(k * step) - atMode;
        if (exponent < negligible) break;
        sum += Math.exp(exponent) * perRate(k);
      }
    }
    return step * sum * Math.exp(atMode + shape * Math.log(scale) - logNorm);
  };
}
