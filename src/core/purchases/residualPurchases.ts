import { betaStieltjes } from '../stats/betaStieltjes';

/** Weights below e^−38 of the largest are left out. */
const negligible = -38;
/** Logarithms of rates for which a value is kept: e^±80. */
const farthest = 80;
const finestKept = 0.005;

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
  return perRateOverGamma(shape, (lambda) => betaStieltjes(a, b, lambda / rate) / rate);
}

/**
 * E[λ · perRate(λ)] for λ ~ gamma(shape, scale), as a function of the scale; see {@link residualPurchases} for the way.
 *
 * @param perRateAt a smooth function of the rate that stays bounded near 0
 */
export function perRateOverGamma(shape: number, perRateAt: (lambda: number) => number): (scale: number) => number {
  const power = shape + 1;
  const step = 1 / (4 + Math.sqrt(power) / 0.74);
  // a rate known so well has few points, which customers of other ages do not share
  const last = step < finestKept ? -1 : Math.ceil(farthest / step);
  const known = new Float64Array(Math.max(0, 2 * last + 1)).fill(NaN);

  function perRate(k: number): number {
    const place = k + last;
    const isKept = place >= 0 && place < known.length;
    if (isKept && !Number.isNaN(known[place])) return known[place];
    const value = perRateAt(Math.exp(k * step));
    if (isKept) known[place] = value;
    return value;
  }

  return (scale) => {
    // weights λ^{shape + 1} e^{−scale·λ}, relative to that of the mode; their mean of perRate times E[λ] = shape/scale
    const mode = Math.round(Math.log(power / scale) / step);
    const atMode = scale * Math.exp(mode * step);
    let sum = 0;
    let weights = 0;
    for (const direction of [1, -1]) {
      for (let k = direction > 0 ? mode : mode - 1; ; k += direction) {
        const distance = (k - mode) * step;
        const exponent = power * (distance - Math.expm1(distance)) - (atMode - power) * Math.expm1(distance);
        if (!(exponent > negligible)) break;
        const weight = Math.exp(exponent);
        weights += weight;
        sum += weight * perRate(k);
      }
    }
    return (shape / scale) * (sum / weights);
  };
}
