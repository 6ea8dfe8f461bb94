/** Fewer weights than this in the tail say nothing about its shape. */
const fewestInTail = 5;

export interface SmoothedWeights {
  /** They add up to 1. */
  weights: Float64Array;
  /** Shape k̂ of the tail: below 0.7 the weights can be relied upon; NaN where the tail is too short to say. */
  k: number;
  /** 1/Σ weights². */
  effectiveSize: number;
}

/**
 * Pareto smoothed importance sampling: Vehtari, Simpson, Gelman, Yao & Gabry, "Pareto smoothed importance sampling",
 * Journal of Machine Learning Research 25 (2024). The largest min(S/5, 3√S) weights are replaced by the expected order
 * statistics of the generalized Pareto distribution fitted to them.
 *
 * @param logWeights logarithms of the weights, to any constant; −∞ for a weight of 0
 */
export function smoothWeights(logWeights: Float64Array): SmoothedWeights {
  const n = logWeights.length;
  const largest = logWeights.reduce((most, value) => Math.max(most, value), -Infinity);
  const weights = logWeights.map((value) => Math.exp(value - largest));
  const tail = Math.ceil(Math.min(n / 5, 3 * Math.sqrt(n)));
  const order = Uint32Array.from(weights, (_, i) => i).sort((i, j) => weights[i] - weights[j]);
  const cut = weights[order[n - tail - 1]] || 0;
  const excesses = Float64Array.from({ length: tail }, (_, i) => weights[order[n - tail + i]] - cut);
  let k = NaN;
  if (tail >= fewestInTail && excesses[0] >= 0 && excesses[tail - 1] > 0) {
    const fitted = fitGeneralizedPareto(excesses);
    k = fitted.k;
    if (Number.isFinite(k)) {
      for (let i = 0; i < tail; i++) {
        weights[order[n - tail + i]] = Math.min(1, cut + paretoQuantile((i + 0.5) / tail, fitted));
      }
    }
  }
  const sum = weights.reduce((total, value) => total + value, 0);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    weights[i] /= sum;
    squares += weights[i] * weights[i];
  }
  return { weights, k, effectiveSize: 1 / squares };
}

function paretoQuantile(probability: number, { k, sigma }: { k: number; sigma: number }): number {
  const log = Math.log1p(-probability);
  return Math.abs(k) < 1e-12 ? -sigma * log : (sigma * Math.expm1(-k * log)) / k;
}

/**
 * Zhang & Stephens, "A new and efficient estimation method for the generalized Pareto distribution", Technometrics 51
 * (2009) 316–325, with the prior for k of Vehtari et al. (appendix C).
 *
 * @param x excesses, ascending
 */
function fitGeneralizedPareto(x: Float64Array): { k: number; sigma: number } {
  const n = x.length;
  const points = 30 + Math.floor(Math.sqrt(n));
  const quartile = x[Math.max(0, Math.floor(n / 4 + 0.5) - 1)] || x[n - 1] / n;
  const shapeAt = (theta: number): number => x.reduce((sum, value) => sum + Math.log1p(-theta * value), 0) / n;
  const thetas = Float64Array.from(
    { length: points },
    (_, j) => 1 / x[n - 1] + (1 - Math.sqrt(points / (j + 0.5))) / (3 * quartile),
  );
  const profile = thetas.map((theta) => {
    const k = shapeAt(theta);
    return n * (Math.log(-theta / k) - k - 1);
  });
  let theta = 0;
  for (let j = 0; j < points; j++) {
    const weight = 1 / profile.reduce((sum, value) => sum + Math.exp(value - profile[j]), 0);
    if (Number.isFinite(weight)) theta += thetas[j] * weight;
  }
  const k = shapeAt(theta);
  return { k: (n * k + 5) / (n + 10), sigma: -k / theta };
}
