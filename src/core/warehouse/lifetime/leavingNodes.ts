import { Problem } from '../../problem';

/** A point of the sum that stands for the mean over the chance p to leave. */
export interface LeavingNode {
  p: number;
  /** a ln p, with the width of the point: what does not depend on how often a customer bought. */
  logWeight: number;
  /** ln(1 − p). */
  logStay: number;
}

/** Beyond it nodes weigh nothing: e^−40. */
const negligible = 40;
/** Where ln(p/(1 − p)) begins to stretch: left of all that purchases bend, and right. */
const [stretchLeft, stretchRight] = [22, 4];
const mostNodes = 4000;
/** Purchases made and to come, more than any customer has. */
const mostPurchases = 1e7;

/**
 * Nodes for E[g(p)], p ~ beta(a, b + n), of every n ≥ 0 at once and any g that falls from g(0) no faster than
 * (1 + pτ)^−R: Σ e^{logWeight + (b + n) logStay} g(p) over Σ e^{logWeight + (b + n) logStay}. It is the trapezoidal sum over y
 * with ln(p/(1 − p)) = y − e^{−(y + 22)} + e^{y − 4}, which falls doubly exponentially at both ends however small a and b are,
 * and is analytic |Im y| < π/2, so that the error is about e^{−3π/h}; a step of h = min(0.28, 0.7/√a) resolves
 * the peak, whose width is 1/√a at least. It stands for the ₂F₁ of Fader, Hardie & Lee (2005, eq. 10); relative error below 1e-11.
 *
 * Throws `value-out-of-range` where a is so large that the sum would be longer than 4,000 points.
 */
export function leavingNodes(a: number, b: number): LeavingNode[] {
  const step = Math.min(0.28, 0.7 / Math.sqrt(a));
  const from = -stretchLeft - Math.log1p(negligible / a);
  const to = stretchRight + Math.log1p(negligible / b);
  // the peak moves between those of no purchase and of more than there can be: beyond its width there is nothing
  const lowest = Math.log(a / (b + mostPurchases)) - 9 / Math.sqrt(a) - negligible / a;
  const highest = Math.log(a / b) + 9 * Math.sqrt(1 / a + 1 / b) + negligible / b;
  const nodes: LeavingNode[] = [];
  for (let i = 0; from + i * step <= to; i++) {
    const y = from + i * step;
    const [left, right] = [Math.exp(-(y + stretchLeft)), Math.exp(y - stretchRight)];
    const logit = y - left + right;
    if (logit < lowest || logit > highest) continue;
    if (nodes.length === mostNodes) throw new Problem('value-out-of-range', { option: 'model' }, { value: a });
    const logLeave = logit < 0 ? logit - Math.log1p(Math.exp(logit)) : -Math.log1p(Math.exp(-logit));
    nodes.push({
      p: Math.exp(logLeave),
      logWeight: a * logLeave + Math.log(1 + left + right),
      logStay: logLeave - logit,
    });
  }
  return nodes;
}
