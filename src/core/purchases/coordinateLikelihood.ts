import { naturalAt, slopesAt } from './coordinates';
import type { Likelihood, LikelihoodValue } from './model';

/** Parameters beyond e^±30 are not looked at: nothing that sells has them, and powers lose their digits. */
const farthestLog = 30;

/** A log-likelihood with its derivatives by the coordinates; −∞ where they are out of reach. */
export function atCoordinates(likelihood: Likelihood, coordinates: Float64Array): LikelihoodValue {
  const { scales } = likelihood;
  const n = coordinates.length;
  if (coordinates.some((value) => !(Math.abs(value) <= farthestLog))) {
    return { value: -Infinity, gradient: new Float64Array(n).fill(NaN), hessian: new Float64Array(n * n) };
  }
  const theta = naturalAt(coordinates, scales);
  const slopes = slopesAt(theta, scales);
  const natural = likelihood.evaluate(theta);
  const gradient = slopes.map((slope, i) => slope * natural.gradient[i]);
  const hessian = natural.hessian.map((entry, k) => slopes[Math.floor(k / n)] * slopes[k % n] * entry);
  for (let i = 0; i < n; i++) if ((scales?.[i] ?? null) === null) hessian[i * n + i] += gradient[i];
  return { value: Number.isFinite(natural.value) ? natural.value : -Infinity, gradient, hessian };
}

/** Its value alone. */
export function valueAtCoordinates(likelihood: Likelihood, coordinates: Float64Array): number {
  if (coordinates.some((value) => !(Math.abs(value) <= farthestLog))) return -Infinity;
  const theta = naturalAt(coordinates, likelihood.scales);
  const value = likelihood.value ? likelihood.value(theta) : likelihood.evaluate(theta).value;
  return Number.isFinite(value) ? value : -Infinity;
}
