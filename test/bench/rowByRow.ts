import { digamma } from '../../src/core/stats/digamma';
import { logBeta } from '../../src/core/stats/logBeta';
import { logGamma } from '../../src/core/stats/logGamma';
import { trigamma } from '../../src/core/stats/trigamma';
import type { Likelihood, LikelihoodValue } from '../../src/core/purchases/model';
import type { PurchaseHistory } from '../../src/core/purchases/countRows';

/**
 * The BG/NBD log-likelihood as its formula reads, customer by customer with gamma functions, and its exact derivatives:
 * what the counted likelihood is compared with, in speed and in value.
 */
export function bgNbdRowByRow({ frequency, recency, age }: PurchaseHistory, start: number[]): Likelihood {
  const n = frequency.length;
  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [r, alpha, a, b] = [theta[0], theta[1], theta[2], theta[3]];
    let value = 0;
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    for (let i = 0; i < n; i++) {
      const x = frequency[i];
      const late = alpha + age[i];
      const logLate = Math.log(late);
      value += logGamma(r + x) - logGamma(r) + r * Math.log(alpha) - (r + x) * logLate;
      value += logBeta(a, b + x) - logBeta(a, b);
      g[0] += digamma(r + x) - digamma(r) + Math.log(alpha) - logLate;
      g[1] += r / alpha - (r + x) / late;
      g[2] += digamma(a + b) - digamma(a + b + x);
      g[3] += digamma(b + x) - digamma(b) + digamma(a + b) - digamma(a + b + x);
      const both = trigamma(a + b) - trigamma(a + b + x);
      h[0] += trigamma(r + x) - trigamma(r);
      h[1] += 1 / alpha - 1 / late;
      h[5] += (r + x) / late ** 2 - r / alpha ** 2;
      h[10] += both;
      h[11] += both;
      h[15] += both + trigamma(b + x) - trigamma(b);
      if (x === 0) continue;
      const early = alpha + recency[i];
      const ratio = logLate - Math.log(early);
      const w = Math.log(a) - Math.log(b + x - 1) + (r + x) * ratio;
      const odds = Math.exp(-Math.abs(w));
      const share = (w > 0 ? 1 : odds) / (1 + odds);
      value += Math.max(w, 0) + Math.log1p(odds);
      const slopes = [ratio, (r + x) * (1 / late - 1 / early), 1 / a, -1 / (b + x - 1)];
      for (let j = 0; j < 4; j++) {
        g[j] += share * slopes[j];
        for (let k = j; k < 4; k++) h[j * 4 + k] += share * (1 - share) * slopes[j] * slopes[k];
      }
      h[1] += share * (1 / late - 1 / early);
      h[5] -= share * (r + x) * (1 / late ** 2 - 1 / early ** 2);
      h[10] -= share / a ** 2;
      h[15] += share / (b + x - 1) ** 2;
    }
    for (let j = 0; j < 4; j++) for (let k = 0; k < j; k++) h[j * 4 + k] = h[k * 4 + j];
    return { value, gradient: g, hessian: h };
  }
  return { parameters: ['r', 'alpha', 'a', 'b'], observations: n, starts: [start], evaluate };
}
