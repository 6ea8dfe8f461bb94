import { gaussLegendre8, integrate } from '../stats/gaussLegendre';
import { scaledExponentialIntegral } from '../stats/scaledExponentialIntegral';
import { countRows, type CountedRows } from './countRows';
import { discountOverHorizon } from './discountOverHorizon';
import { historyMeans } from './historyMeans';
import { leavingIntegral } from './leavingIntegral';
import { fallBetween, momentCount } from './leavingMoments';
import { startNearby } from './startNearby';
import type { LifetimeModel, Likelihood, LikelihoodValue, Predictions } from './model';
import { negativeBinomial } from './purchasePmf';
import { countAbove, risingSums } from './risingSums';

const parameters = ['r', 'alpha', 's', 'beta'] as const;

/**
 * Pareto/NBD: Schmittlein, Morrison & Colombo, "Counting your customers", Management Science 33 (1987) 1–24. Purchases
 * are Poisson at a gamma(r, α) rate until a customer leaves, at a gamma(s, β) rate per unit of time.
 */
export const paretoNbd: LifetimeModel = { id: 'pareto-nbd', parameters, likelihood, predict };

/**
 * L = Γ(r+x)/Γ(r) α^r β^s · M with M = (α+T)^{−(r+x)} (β+T)^{−s} + s ∫_{t_x}^T (α+t)^{−(r+x)} (β+t)^{−(s+1)} dt:
 * a mixture of "still there at T" and "left at t". So ∇ ln M is the mean of the components' ∇, and the Hessian the mean
 * of their Hessians plus the covariance of their ∇.
 */
function likelihood(rows: CountedRows): Likelihood {
  const above = countAbove(rows.frequency, rows.count);
  const integral = leavingIntegral(rows);
  const { customers, count, frequency, times, recencyIndex, ageIndex } = rows;

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [r, alpha, s, beta] = [theta[0], theta[1], theta[2], theta[3]];
    const purchases = risingSums(above, r);
    // the value, then its first derivatives
    const g = Float64Array.of(
      purchases.value + customers * (r * Math.log(alpha) + s * Math.log(beta)),
      purchases.first + customers * Math.log(alpha),
      (customers * r) / alpha,
      customers * Math.log(beta),
      (customers * s) / beta,
    );
    // upper triangle: rr rα rs rβ αα αs αβ ss sβ ββ
    const h = Float64Array.of(
      ...[purchases.second, customers / alpha, 0, 0, (-customers * r) / alpha ** 2],
      ...[0, 0, 0, customers / beta, (-customers * s) / beta ** 2],
    );
    // its own constant: the loop below asks for it at every step
    const moments = momentCount;
    const J = new Float64Array(moments);
    const s1 = s + 1;
    const logAlpha = logsOf(alpha, times);
    const logBeta = logsOf(beta, times);

    integral.forEachRow({ r, alpha, s, beta }, moments, (row, earlyMoments, from, lateMoments, to) => {
      const weight = count[row];
      const power = r + frequency[row];
      const early = recencyIndex[row];
      const late = ageIndex[row];
      const A = logAlpha[late];
      const B = logBeta[late];
      const a = 1 / (alpha + times[late]);
      const b = 1 / (beta + times[late]);
      const logStart = -power * logAlpha[early] - s1 * logBeta[early];
      const fall = Math.exp(-power * A - s1 * B - logStart);
      const stays = (beta + times[late]) * fall;
      const total = stays + s * (earlyMoments[from] - fall * lateMoments[to]);
      g[0] += weight * (logStart + Math.log(total));
      const alive = stays / total;
      const scale = s / total;
      for (let m = 0; m < moments; m++) J[m] = scale * (earlyMoments[from + m] - fall * lateMoments[to + m]);
      const left = J[0];

      // mean gradient of ln component; component "alive": (−A, −power·a, −B, −s·b),
      // component "left at t": (−A, −power·a, 1/s − B, −(s+1)·b)
      const m0 = -alive * A - J[1];
      const m1 = -power * (alive * a + J[2]);
      const m2 = -alive * B + left / s - J[3];
      const m3 = -alive * s * b - s1 * J[4];
      g[1] += weight * m0;
      g[2] += weight * m1;
      g[3] += weight * m2;
      g[4] += weight * m3;
      h[0] += weight * (alive * A * A + J[5] - m0 * m0);
      h[1] += weight * (power * (alive * A * a + J[6]) - alive * a - J[2] - m0 * m1);
      h[2] += weight * (alive * A * B - J[1] / s + J[8] - m0 * m2);
      h[3] += weight * (alive * A * s * b + s1 * J[9] - m0 * m3);
      h[4] += weight * ((power * power + power) * (alive * a * a + J[7]) - m1 * m1);
      h[5] += weight * (power * (alive * a * B - J[2] / s + J[10]) - m1 * m2);
      h[6] += weight * (power * (alive * a * s * b + s1 * J[11]) - m1 * m3);
      // (1/s − B)² − 1/s² = B² − 2B/s
      h[7] += weight * (alive * B * B + J[12] - (2 * J[3]) / s - m2 * m2);
      h[8] += weight * (alive * (B * s * b - b) + s1 * J[13] - (s1 / s) * J[4] - J[4] - m2 * m3);
      h[9] += weight * (alive * (s * s + s) * b * b + (s1 * s1 + s1) * J[14] - m3 * m3);
    });
    return {
      value: g[0],
      gradient: g.slice(1),
      hessian: Float64Array.of(
        ...[h[0], h[1], h[2], h[3]],
        ...[h[1], h[4], h[5], h[6]],
        ...[h[2], h[5], h[7], h[8]],
        ...[h[3], h[6], h[8], h[9]],
      ),
    };
  }

  function value(theta: ArrayLike<number>): number {
    const [r, alpha, s, beta] = [theta[0], theta[1], theta[2], theta[3]];
    let sum = risingSums(above, r).value + customers * (r * Math.log(alpha) + s * Math.log(beta));
    const logAlpha = logsOf(alpha, times);
    const logBeta = logsOf(beta, times);
    integral.forEachRow({ r, alpha, s, beta }, 1, (row, earlyMoments, from, lateMoments, to) => {
      const power = r + frequency[row];
      const early = recencyIndex[row];
      const late = ageIndex[row];
      const logStart = -power * logAlpha[early] - (s + 1) * logBeta[early];
      const fall = Math.exp(-power * logAlpha[late] - (s + 1) * logBeta[late] - logStart);
      const left = s * (earlyMoments[from] - fall * lateMoments[to]);
      sum += count[row] * (logStart + Math.log((beta + times[late]) * fall + left));
    });
    return sum;
  }

  const { age, rate } = historyMeans(rows);
  const starts = [
    [0.5, 0.3 * age, 0.5, 0.3 * age],
    [0.5, 0.25 / rate, 0.5, age],
    [2, 2 / rate, 0.3, age],
    [1, 1 / (4 * rate), 1, 0.3 * age],
    [0.2, 0.1 / rate, 0.2, 0.05 * age],
    [1, 1 / rate, 2, 20 * age],
    [0.7, 0.5 / rate, 0.05, age],
  ];
  return { parameters, observations: customers, starts, evaluate, value, ...startNearby(rows, likelihood) };
}

/** ln(shift + t) of all times. */
function logsOf(shift: number, times: Float64Array): Float64Array {
  const logs = new Float64Array(times.length);
  for (let k = 0; k < times.length; k++) logs[k] = Math.log(shift + times[k]);
  return logs;
}

function predict(theta: ArrayLike<number>): Predictions {
  const [r, alpha, s, beta] = [theta[0], theta[1], theta[2], theta[3]];

  function pAliveOfRows(rows: CountedRows): Float64Array {
    const result = new Float64Array(rows.rowCount);
    leavingIntegral(rows).forEachRow({ r, alpha, s, beta }, 1, (row, earlyMoments, from, lateMoments, to) => {
      const [early, late] = [rows.recency[row], rows.age[row]];
      const fall = fallBetween({ power: r + rows.frequency[row], alpha, s1: s + 1, beta }, early, late);
      const leaves = s * (earlyMoments[from] - fall * lateMoments[to]);
      result[row] = late === early ? 1 : ((beta + late) * fall) / ((beta + late) * fall + leaves);
    });
    return result;
  }

  function pAlive(x: number, recency: number, age: number): number {
    const one = (value: number): Float64Array => Float64Array.of(value);
    return pAliveOfRows(countRows({ frequency: one(x), recency: one(recency), age: one(age) }))[0];
  }

  // (r+x)(β+T)/(α+T) · (1 − q^{s−1})/(s−1) with q = (β+T)/(β+T+t): free of its 0/0 at s = 1
  function purchasesIfAlive(x: number, age: number, time: number): number {
    const log = Math.log1p(time / (beta + age));
    const excess = s - 1;
    const factor = Math.abs(excess * log) < 1e-12 ? log : -Math.expm1(-excess * log) / excess;
    return (((r + x) * (beta + age)) / (alpha + age)) * factor;
  }

  return {
    pAlive,
    pAliveOfRows,
    purchasesIfAlive,
    discountedIfAlive(x, age, rate, horizon) {
      if (horizon !== Infinity) {
        return discountOverHorizon((time) => purchasesIfAlive(x, age, time), horizon, rate, {
          scale: Math.min(alpha, beta) + age,
          stay: (beta + age) / s,
        });
      }
      if (rate < 0) return Infinity;
      return (((r + x) * (beta + age)) / (alpha + age)) * scaledExponentialIntegral(s, rate * (beta + age));
    },
    unitsUntilOverdue(x, recency, age, threshold) {
      const now = pAlive(x, recency, age);
      if (now < threshold) return 0;
      return unitsUntilOdds({ power: r + x, alpha, s, beta }, age, 1 / now - 1, 1 / threshold - 1);
    },
    purchasePmf(time, most) {
      const result = new Float64Array(most);
      const add = (until: number, weight: number): void => {
        const probabilities = negativeBinomial(r, until / alpha, most);
        for (let x = 0; x < most; x++) result[x] += weight * probabilities[x];
      };
      add(time, Math.exp(-s * Math.log1p(time / beta)));
      // leaving at u, in panels that widen from the nearer of α and β
      let from = 0;
      while (from < time) {
        const to = Math.min(time, from + Math.max(Math.min(alpha, beta) + from, time / 1000) / 2);
        gaussLegendre8.nodes.forEach((node, k) => {
          const u = from + (to - from) * node;
          const density = (s / (beta + u)) * Math.exp(-s * Math.log1p(u / beta));
          add(u, (to - from) * gaussLegendre8.weights[k] * density);
        });
        from = to;
      }
      return result;
    },
  };
}

interface LeavingDensity {
  /** r + x. */
  power: number;
  alpha: number;
  s: number;
  beta: number;
}

/**
 * Units after T at which the odds O of having left reach a target, without a purchase meanwhile. The odds follow
 * O′ = s/(β+T) + O · ((r+x)/(α+T) + s/(β+T)), so ln O grows for certain: Newton from the right on ln O, each O being
 * (O(T)(β+T) f(T) + s ∫_T f) / ((β+t) f(t)).
 */
function unitsUntilOdds({ power, alpha, s, beta }: LeavingDensity, age: number, now: number, target: number): number {
  const fall = (t: number): number =>
    Math.exp(-power * Math.log1p(t / (alpha + age)) - (s + 1) * Math.log1p(t / (beta + age)));
  let units = 0;
  let odds = now;
  let before = now * (beta + age);
  for (let step = 0; step < 200 && Math.abs(Math.log(odds / target)) > 1e-12; step++) {
    const hazard = s / (beta + age + units);
    const slope = hazard / odds + power / (alpha + age + units) + hazard;
    const reach = 1 / (power / (alpha + age + units) + (s + 9) / (Math.min(alpha, beta) + age + units));
    const wanted = odds === 0 ? reach : Math.log(target / odds) / slope;
    const next = Math.max(units / 2, units + Math.max(-4 * reach, Math.min(4 * reach, wanted)));
    before += s * integrate(fall, units, next, 1);
    units = next;
    odds = before / ((beta + age + units) * fall(units));
    if (units > 1e6 * (beta + age)) return Infinity;
  }
  return units;
}
