import type { CountedRows } from './countRows';
import { historyMeans } from './historyMeans';
import type { Likelihood, LikelihoodValue } from './model';
import { countAbove, risingSums } from './risingSums';
import { logGamma } from '../stats/logGamma';

/** Chance Q that the wait so far is shorter than an Erlang-k time, with its derivatives by the shape R and by u. */
export interface Waiting {
  q: number;
  byR: number;
  byU: number;
  byRR: number;
  byRU: number;
  byUU: number;
  /** Chance that the wait so far holds exactly j of the k stages, j = 0 … k − 1; they add up to Q. */
  stages: Float64Array;
}

/**
 * Q = Σ_{j<k} (R)_j/j! u^j (1 − u)^R: the chance that a customer of rate gamma(R, α + t_x), who buys after every k-th
 * stage, has bought nothing between t_x and T, u = (T − t_x)/(α + T). With `into.stages.length` = k. Free of Γ and of
 * overflow.
 *
 * @param log ln(1 − u)
 */
export function waiting(R: number, u: number, log: number, into: Waiting): Waiting {
  const { stages } = into;
  const k = stages.length;
  let term = Math.exp(R * log);
  let before = 0;
  // ln of a term by R, and its second derivative
  let slope = log;
  let curve = 0;
  into.q = into.byR = into.byRR = 0;
  for (let j = 0; ; j++) {
    stages[j] = term;
    into.q += term;
    into.byR += term * slope;
    into.byRR += term * (slope * slope + curve);
    if (j === k - 1) break;
    before = term;
    term *= ((R + j) * u) / (j + 1);
    slope += 1 / (R + j);
    curve -= 1 / (R + j) ** 2;
  }
  // Q falls with u by the density of the k-th stage, term · (R + k − 1)/(1 − u)
  const left = 1 - u;
  const density = (term * (R + k - 1)) / left;
  into.byU = -density;
  into.byRU = -density * (slope + 1 / (R + k - 1));
  into.byUU = (density * (R - 1)) / left - (before * (R + k - 2) * (R + k - 1)) / left;
  return into;
}

export function emptyWaiting(k: number): Waiting {
  return { q: 0, byR: 0, byU: 0, byRR: 0, byRU: 0, byUU: 0, stages: new Float64Array(k) };
}

/**
 * MBG/CNBD-k (c = 1) and BG/CNBD-k (c = 0): Platzer & Reutterer, "Ticking away the moments", Marketing Science 35 (2016)
 * 779–799. Times between purchases are Erlang-k, so that customers buy by rhythm. With n = x + c chances to leave,
 * R = r + kx, S = Σ ln(times between purchases) and Q of {@link waiting}:
 * ln L = (k−1)S − x ln Γ(k) + ln Γ(R)/Γ(r) + r ln α − R ln(α+t_x) + ln B(a,b+n)/B(a,b) + ln(Q + a/(b+n−1)),
 * the last fraction for n > 0 alone. k = 1 is BG/NBD and MBG/NBD.
 */
export function regularLikelihood(rows: CountedRows, k: number, chances: 0 | 1): Likelihood {
  const { rowCount, count, frequency, recency, age, customers } = rows;
  const above = countAbove(
    frequency.map((x) => k * x),
    count,
  );
  const aboveChances = countAbove(frequency, count, chances);
  const purchases = frequency.reduce((sum, x, row) => sum + x * count[row], 0);
  const constant = (k - 1) * (rows.logGaps ?? NaN) - purchases * logGamma(k);
  const wait = emptyWaiting(k);

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [r, alpha, a, b] = [theta[0], theta[1], theta[2], theta[3]];
    const stages = risingSums(above, r);
    const stays = risingSums(aboveChances, b);
    const both = risingSums(aboveChances, a + b);
    let value = constant + stages.value + stays.value - both.value + customers * r * Math.log(alpha);
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    const f = new Float64Array(4);
    // second derivatives of Q + c, upper triangle
    const s = new Float64Array(16);
    for (let row = 0; row < rowCount; row++) {
      const weight = count[row];
      const x = frequency[row];
      const R = r + k * x;
      const early = alpha + recency[row];
      const late = alpha + age[row];
      const u = (age[row] - recency[row]) / late;
      waiting(R, u, Math.log(early / late), wait);
      const n = x + chances;
      const chance = n > 0 ? 1 / (b + n - 1) : 0;
      const total = wait.q + a * chance;
      const uAlpha = -u / late;
      f[0] = wait.byR / total;
      f[1] = (wait.byU * uAlpha) / total;
      f[2] = chance / total;
      f[3] = (-a * chance * chance) / total;
      s[0] = wait.byRR;
      s[1] = wait.byRU * uAlpha;
      s[5] = wait.byUU * uAlpha * uAlpha + (wait.byU * 2 * u) / (late * late);
      s[11] = -chance * chance;
      s[15] = 2 * a * chance ** 3;
      value += weight * (Math.log(total) - R * Math.log(early));
      for (let i = 0; i < 4; i++) {
        g[i] += weight * f[i];
        for (let j = i; j < 4; j++) h[4 * i + j] += weight * (s[4 * i + j] / total - f[i] * f[j]);
      }
      g[0] -= weight * Math.log(early);
      g[1] -= (weight * R) / early;
      h[1] -= weight / early;
      h[5] += (weight * R) / (early * early);
    }
    g[0] += stages.first + customers * Math.log(alpha);
    g[1] += (customers * r) / alpha;
    g[2] -= both.first;
    g[3] += stays.first - both.first;
    h[0] += stages.second;
    h[1] += customers / alpha;
    h[5] -= (customers * r) / (alpha * alpha);
    h[10] -= both.second;
    h[11] -= both.second;
    h[15] += stays.second - both.second;
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) h[4 * i + j] = h[4 * j + i];
    return { value, gradient: g, hessian: h };
  }

  const { age: meanAge, rate } = historyMeans(rows);
  const starts = [0.5, 2, 0.1].flatMap((r) => [
    [r, r / (1.5 * k * rate), 0.8, 2.5],
    [r, r / (k * rate), 1, 8],
    [r, r / (4 * k * rate), 0.3, 0.4],
  ]);
  return {
    parameters: ['r', 'alpha', 'a', 'b'],
    observations: customers,
    starts: [[0.5, (0.3 * meanAge) / k, 0.8, 2.5], ...starts],
    evaluate,
  };
}
