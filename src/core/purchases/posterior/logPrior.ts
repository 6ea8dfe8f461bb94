import type { LikelihoodValue } from '../model';
import type { PriorTerm } from './priors';

/** Logarithm of the prior density of the coordinates, to a constant, with its derivatives; −∞ where a term is not defined. */
export function logPrior(terms: readonly PriorTerm[], coordinates: Float64Array): LikelihoodValue {
  const n = coordinates.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  let sum = 0;
  for (const { mean, sd, at } of terms) {
    const { value, first, second } = at(coordinates);
    if (Number.isNaN(value)) return { value: -Infinity, gradient: gradient.fill(NaN), hessian };
    const z = (value - mean) / sd;
    sum -= 0.5 * z * z;
    for (let i = 0; i < n; i++) {
      gradient[i] -= (z / sd) * first[i];
      hessian[i * n + i] -= (z / sd) * second[i];
      for (let j = 0; j < n; j++) hessian[i * n + j] -= (first[i] * first[j]) / (sd * sd);
    }
  }
  return { value: sum, gradient, hessian };
}
