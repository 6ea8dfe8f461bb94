import { logBeta } from '../stats/logBeta';
import { logGamma } from '../stats/logGamma';
import type { CountedRows } from './countRows';
import type { LifetimeModel, Likelihood, LikelihoodValue, Predictions } from './model';

/** Opportunities after which an overdue date is no longer looked for. */
const longestWait = 1000;

const parameters = ['alpha', 'beta', 'gamma', 'delta'] as const;

/**
 * BG/BB for purchases at discrete opportunities: Fader, Hardie & Shang, "Customer-base analysis in a discrete-time
 * noncontractual setting", Marketing Science 29 (2010) 1086–1108. At each opportunity a living customer buys with a
 * beta(α, β) chance and, before it, leaves with a beta(γ, δ) chance. Recency and age are numbers of opportunities.
 */
export const bgBb: LifetimeModel = { id: 'bg-bb', parameters, likelihood, predict };

/**
 * L = Σ over the last opportunity m alive of B(α+x, β+m−x)/B(α,β) · w(m), with w(T) = B(γ, δ+T)/B(γ,δ) and
 * w(m) = B(γ+1, δ+m)/B(γ,δ) for t_x ≤ m < T. Derivatives as of any mixture: mean of the components' ∇, and mean of
 * their Hessians plus the covariance of their ∇.
 */
function likelihood(rows: CountedRows): Likelihood {
  const { count, frequency, recency, age, rowCount, customers } = rows;
  const longest = age.reduce((most, value) => Math.max(most, value), 0);

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [alpha, beta, gamma, delta] = [theta[0], theta[1], theta[2], theta[3]];
    const risingAlpha = risingTable(alpha, longest);
    const risingBeta = risingTable(beta, longest);
    const risingBoth = risingTable(alpha + beta, longest);
    const risingDelta = risingTable(delta, longest);
    const risingLeave = risingTable(gamma + delta, longest + 1);
    let value = 0;
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    const mean = new Float64Array(4);
    const second = new Float64Array(10);

    for (let row = 0; row < rowCount; row++) {
      const x = frequency[row];
      const [first, last] = [recency[row], age[row]];
      let peak = -Infinity;
      for (let m = first; m <= last; m++) peak = Math.max(peak, component(x, m, m === last));
      let total = 0;
      mean.fill(0);
      second.fill(0);
      for (let m = first; m <= last; m++) {
        const alive = m === last;
        const weight = Math.exp(component(x, m, alive) - peak);
        total += weight;
        const left = alive ? 0 : 1;
        const ga = risingAlpha.first[x] - risingBoth.first[m];
        const gb = risingBeta.first[m - x] - risingBoth.first[m];
        const gc = left / gamma - risingLeave.first[m + left];
        const gd = risingDelta.first[m] - risingLeave.first[m + left];
        const both = risingBoth.second[m];
        const leave = risingLeave.second[m + left];
        mean[0] += weight * ga;
        mean[1] += weight * gb;
        mean[2] += weight * gc;
        mean[3] += weight * gd;
        second[0] += weight * (ga * ga + risingAlpha.second[x] - both);
        second[1] += weight * (ga * gb - both);
        second[2] += weight * ga * gc;
        second[3] += weight * ga * gd;
        second[4] += weight * (gb * gb + risingBeta.second[m - x] - both);
        second[5] += weight * gb * gc;
        second[6] += weight * gb * gd;
        second[7] += weight * (gc * gc - left / (gamma * gamma) - leave);
        second[8] += weight * (gc * gd - leave);
        second[9] += weight * (gd * gd + risingDelta.second[m] - leave);
      }
      value += count[row] * (peak + Math.log(total));
      let entry = 0;
      for (let i = 0; i < 4; i++) {
        g[i] += (count[row] * mean[i]) / total;
        for (let j = i; j < 4; j++, entry++) {
          const curvature = count[row] * (second[entry] / total - (mean[i] * mean[j]) / (total * total));
          h[i * 4 + j] += curvature;
          if (i !== j) h[j * 4 + i] += curvature;
        }
      }
    }
    return { value, gradient: g, hessian: h };

    function component(x: number, m: number, alive: boolean): number {
      const buys = risingAlpha.value[x] + risingBeta.value[m - x] - risingBoth.value[m];
      return alive
        ? buys + risingDelta.value[m] - risingLeave.value[m]
        : buys + Math.log(gamma) + risingDelta.value[m] - risingLeave.value[m + 1];
    }
  }

  const starts = [
    [1, 1, 0.5, 2],
    [1, 1, 1, 10],
    [0.5, 2, 0.5, 5],
    [2, 4, 1, 3],
    [0.3, 1, 0.2, 1],
  ];
  return { parameters, observations: customers, starts, evaluate };
}

/** ln Γ(base + k)/Γ(base) with its first two derivatives by base, for k = 0 … last. */
function risingTable(base: number, last: number) {
  const value = new Float64Array(last + 1);
  const first = new Float64Array(last + 1);
  const second = new Float64Array(last + 1);
  for (let k = 0; k < last; k++) {
    const inverse = 1 / (base + k);
    value[k + 1] = value[k] + Math.log(base + k);
    first[k + 1] = first[k] + inverse;
    second[k + 1] = second[k] - inverse * inverse;
  }
  return { value, first, second };
}

function predict(theta: ArrayLike<number>): Predictions {
  const [alpha, beta, gamma, delta] = [theta[0], theta[1], theta[2], theta[3]];

  /** P(alive at opportunity T + 1), as in the paper. */
  function pAlive(x: number, recency: number, age: number): number {
    // from m = T − 1 down: chance of having left after m, relative to that of having stayed until T
    let left = 0;
    let ratio = 1;
    for (let m = age - 1; m >= recency; m--) {
      ratio *= (alpha + beta + m) / ((beta + m - x) * (delta + m));
      if (m < age - 1) ratio *= gamma + delta + m + 1;
      left += gamma * ratio;
    }
    return (delta + age) / (gamma + delta + age) / (1 + left);
  }
  return {
    pAlive,
    pAliveOfRows: (rows) => rows.frequency.map((x, row) => pAlive(x, rows.recency[row], rows.age[row])),
    purchasesIfAlive: (x, age, time) => series(x, age, 1, time),
    discountedIfAlive(x, age, rate, horizon) {
      if (horizon !== Infinity) return series(x, age, Math.exp(-rate), horizon);
      if (rate > 0) return series(x, age, Math.exp(-rate), Infinity);
      // Σ_k of the survival of γ, δ has an end for γ > 1 only: (γ+δ+T)/(γ−1)
      const endless = (gamma + delta + age) / (gamma - 1);
      return rate === 0 && gamma > 1 ? ((alpha + x) / (alpha + beta + age)) * endless : Infinity;
    },
    unitsUntilOverdue(x, recency, age, threshold) {
      for (let k = 0; k <= longestWait; k++) if (pAlive(x, recency, age + k) < threshold) return k;
      return Infinity;
    },
    purchasePmf(time, most) {
      const n = Math.floor(time);
      const result = new Float64Array(most);
      const last = Math.min(most - 1, n);
      for (let x = 0; x <= last; x++) {
        // alive through m opportunities, x of them used: binomial coefficient times beta ratio, times P(last is m)
        let stays = 1;
        for (let m = 0; m <= n; m++) {
          const survives = (delta + m) / (gamma + delta + m);
          const chance = m === n ? stays : stays * (1 - survives);
          if (m >= x) {
            const ways = logGamma(m + 1) - logGamma(x + 1) - logGamma(m - x + 1);
            result[x] += chance * Math.exp(ways + logBeta(alpha + x, beta + m - x) - logBeta(alpha, beta));
          }
          stays *= survives;
        }
      }
      return result;
    },
  };

  /**
   * Σ over the next `opportunities` of discount^k · P(alive at T + k, given alive at T + 1) · (α+x)/(α+β+T); a part of
   * an opportunity counts in part.
   */
  function series(x: number, age: number, discount: number, opportunities: number): number {
    let sum = 0;
    let term = discount;
    for (let k = 1; k <= Math.ceil(opportunities); k++) {
      if (k > 1) term *= (discount * (delta + age + k - 1)) / (gamma + delta + age + k - 1);
      sum += term * Math.min(1, opportunities - k + 1);
      if (discount < 1 && term < 1e-17 * sum * (1 - discount)) break;
    }
    return ((alpha + x) / (alpha + beta + age)) * sum;
  }
}
