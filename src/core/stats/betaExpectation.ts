import { gaussLegendre8 } from './gaussLegendre';
import { logBeta } from './logBeta';

/** In the logarithm; powers of p above {@link gentlePower} bend so much that panels must be shorter. */
const panelWidth = 0.9;
const gentlePower = 3;

/**
 * E[g(P)] for P ~ Beta(a, b), a, b > 0, and a function g that is smooth and bounded on [0, 1]: Gauss–Legendre panels in
 * ln p up to ½ and in ln(1 − p) beyond, with the ends 0 and 1 added in closed form (first order in p), so that
 * neither a → 0 nor b → 0 costs accuracy.
 *
 * @param g the function, on (0, 1]
 * @param atZero lim g(p) for p → 0
 * @param steepness such that g changes by a relative p · steepness near 0, e.g. −g′(0)/g(0)
 * @example betaExpectation(2, 3, (p) => p, 0, 1) // 0.4
 */
export function betaExpectation(
  a: number,
  b: number,
  g: (p: number) => number,
  atZero: number,
  steepness: number,
): number {
  const logNorm = logBeta(a, b);
  const { at: start, isEmpty } = lowerEnd(a, b, Math.abs(steepness));
  let sum = isEmpty ? 0 : closedEnd(start, a, b, g(start), atZero, logNorm);
  // so far beyond the mode near a/b the weight p^a (1 − p)^b is below 1e-20 of its peak
  const reach = Math.min(0.5, (46 + 3 * a) / Math.max(b - 1, 1e-3) + 10 * start, upperEnd(a, b));
  sum += overLogarithm(start, reach, a, (p) => Math.exp(a * Math.log(p) + (b - 1) * Math.log1p(-p) - logNorm) * g(p));
  if (reach < 0.5) return sum;
  const { at: end, isEmpty: isEmptyAtOne } = lowerEnd(b, a, 1);
  if (!isEmptyAtOne) sum += closedEnd(end, b, a, g(1 - end), g(1), logNorm);
  const near = Math.max(end, Math.min(0.5, upperEnd(b, a)));
  return (
    sum + overLogarithm(end, near, b, (q) => Math.exp(b * Math.log(q) + (a - 1) * Math.log1p(-q) - logNorm) * g(1 - q))
  );
}

/** The integral from 0 to `end`, to first order in p: g and (1 − p)^{other − 1} as straight lines. */
function closedEnd(end: number, power: number, other: number, atEnd: number, atZero: number, logNorm: number): number {
  const slope = (atEnd - atZero) / end - (other - 1) * atZero;
  return Math.exp(power * Math.log(end) - logNorm) * (atZero / power + (slope * end) / (power + 1));
}

/**
 * Where the closed form of the end p → 0 takes over: so near that the second order in p, weighted by p^power, is below
 * 1e-15; or, if that is farther, so far below the mode that the density is e^−46 of its peak and the end is empty.
 */
function lowerEnd(power: number, other: number, steepness: number): { at: number; isEmpty: boolean } {
  const near = 10 ** (-15 / (power + 2)) / Math.max(1, steepness, power, other);
  const mode = power / (power + other);
  const far = mode * Math.exp(-1.3 * Math.sqrt(92 / power) - 46 / power);
  return { at: Math.min(0.4, Math.max(near, far)), isEmpty: far > near };
}

/**
 * Where p^power (1 − p)^{other − 1} has fallen to e^−50 of its peak: above the peak its logarithm bends more, over ln p,
 * than −power, the bend at the peak.
 */
function upperEnd(power: number, other: number): number {
  return other > 1 ? (power / (power + other - 1)) * Math.exp(Math.sqrt(100 / power)) : 1;
}

/** ∫ f(p) dp/p from `from` to `to`, in panels of equal ratio. */
function overLogarithm(from: number, to: number, power: number, f: (p: number) => number): number {
  const length = Math.log(to / from);
  const bend = Math.min(power, Math.sqrt(92 * power));
  const panels = Math.ceil((length * Math.max(1, bend / gentlePower)) / panelWidth);
  const width = length / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let k = 0; k < 8; k++) {
      sum += gaussLegendre8.weights[k] * f(from * Math.exp(width * (panel + gaussLegendre8.nodes[k])));
    }
  }
  return sum * width;
}
