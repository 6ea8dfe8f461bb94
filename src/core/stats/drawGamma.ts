import type { Random } from './random';

/**
 * A gamma variate of the given shape > 0 and rate 1: Marsaglia & Tsang, "A simple method for generating gamma variables",
 * ACM TOMS 26 (2000) 363–372; shapes below 1 by a power of a uniform, as they say in section 6. Never 0, so that a
 * ratio of two of them is a number.
 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) {
    const boost = Math.exp(Math.log1p(-random.next()) / shape);
    return Math.max(Number.MIN_VALUE, drawGamma(random, shape + 1) * boost);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = random.normal();
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = 1 - random.next();
    const square = normal * normal;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A beta(a, b) variate, from two gamma variates. */
export function drawBeta(random: Random, a: number, b: number): number {
  const first = drawGamma(random, a);
  return first / (first + drawGamma(random, b));
}
