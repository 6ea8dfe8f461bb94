import { integrate } from './gaussLegendre';

/**
 * e^z E_s(z) = ∫₀^∞ e^{−zv} (1 + v)^{−s} dv = U(1, 2 − s, z), the generalised exponential integral without its decay,
 * for real order s ≥ 0 and z > 0 (DLMF 8.19). Continued fraction DLMF 8.19.17 by the modified Lentz method for z ≥ 1,
 * otherwise quadrature after v = e^y − 1, whose integrand is entire. Relative error below 1e-11.
 * z = 0 gives 1/(s − 1), or ∞ for s ≤ 1. NaN and negative arguments give NaN.
 *
 * @example scaledExponentialIntegral(1, 1) // 0.596347362323194 = e·E₁(1)
 */
export function scaledExponentialIntegral(s: number, z: number): number {
  if (!(s >= 0) || !(z >= 0)) return NaN;
  if (z === 0) return s > 1 ? 1 / (s - 1) : Infinity;
  return z >= 1 ? byContinuedFraction(s, z) : byQuadrature(s, z);
}

function byContinuedFraction(s: number, z: number): number {
  let denominator = z + s;
  let c = 1e300;
  let d = 1 / denominator;
  let result = d;
  for (let k = 1; k <= 10000; k++) {
    const numerator = -k * (s - 1 + k);
    denominator += 2;
    d = 1 / (numerator * d + denominator);
    c = denominator + numerator / c;
    const factor = c * d;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-13) break;
  }
  return result;
}

function byQuadrature(s: number, z: number): number {
  // beyond this the integrand e^{−z(e^y − 1) − (s − 1)y} is below e^{−36} of its value at 0
  const decay = Math.log1p(36 / z);
  const end = s > 1 ? Math.min(decay, 36 / (s - 1)) : decay;
  const panels = Math.ceil((end * Math.max(1, (s - 1) / 8)) / 0.5);
  return integrate((y) => Math.exp(-z * Math.expm1(y) - (s - 1) * y), 0, end, Math.min(panels, 400));
}
