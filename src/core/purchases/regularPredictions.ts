import { betaStieltjes } from '../stats/betaStieltjes';
import { incompleteBeta } from '../stats/incompleteBeta';
import { discountOverHorizon } from './discountOverHorizon';
import type { Predictions } from './model';
import { negativeBinomial } from './purchasePmf';
import { emptyWaiting, waiting, type Waiting } from './regularBuying';
import { perRateOverGamma } from './residualPurchases';

/** Steps of a bisection that halves until doubles have no more digits. */
const halvings = 60;

/**
 * Predictions of {@link regularLikelihood}'s models, exact where the paper approximates: a customer alive at T has, with
 * chance stages[j]/Q, done j of the k stages to its next purchase, its rate is then gamma(R + j, α + T), and it stays
 * after each purchase with a beta(a, b + n) chance.
 */
export function regularPredictions(k: number, theta: ArrayLike<number>, chances: 0 | 1): Predictions {
  const [r, alpha, a, b] = [theta[0], theta[1], theta[2], theta[3]];
  const wait = emptyWaiting(k);

  function waited(x: number, recency: number, age: number): Waiting {
    const late = alpha + age;
    return waiting(r + k * x, (age - recency) / late, Math.log((alpha + recency) / late), wait);
  }

  /** Odds of having left that a customer has at its last purchase. */
  function leaves(x: number): number {
    const n = x + chances;
    return n === 0 ? 0 : a / (b + n - 1);
  }

  function pAlive(x: number, recency: number, age: number): number {
    const { q } = waited(x, recency, age);
    const odds = leaves(x);
    return odds === 0 ? 1 : q / (q + odds);
  }

  /** Mean over the stages that a customer who is alive at T may have done. */
  function overStages(
    x: number,
    recency: number,
    age: number,
    ofStage: (shape: number, done: number) => number,
  ): number {
    const { q, stages } = waited(x, recency, age);
    // so long a silence that nothing is left of any chance: the last stage is the likeliest by far
    if (!(q > 0)) return ofStage(r + k * x + k - 1, k - 1);
    const shares = stages.map((stage) => stage / q);
    return shares.reduce(
      (sum, share, done) => (share < 1e-18 ? sum : sum + share * ofStage(r + k * x + done, done)),
      0,
    );
  }

  const purchasesIfAlive = (x: number, age: number, time: number, recency = age): number =>
    overStages(x, recency, age, (shape, done) =>
      purchasesByRhythm({ shape, tau: time / (alpha + age), k, done, a, b: b + x + chances }),
    );

  const endless = new Map<string, (scale: number) => number>();
  /** Discounted purchases without end by the scale α + T: E[φ^{k−j}/(1 − φ^k (1 − p))] with φ = λ/(δ + λ). */
  function withoutEnd(shape: number, done: number, stays: number, rate: number): (scale: number) => number {
    const key = `${shape} ${stays} ${rate}`;
    const known = endless.get(key);
    if (known) return known;
    const made = perRateOverGamma(shape, (lambda) => {
      // 1 − φ^k without cancellation
      const log = -Math.log1p(rate / lambda);
      const rest = -Math.expm1(k * log);
      return (Math.exp((k - done) * log) / (rest * lambda)) * betaStieltjes(a, stays, Math.exp(k * log) / rest);
    });
    endless.set(key, made);
    return made;
  }

  return {
    isByRhythm: true,
    pAlive,
    pAliveOfRows: (rows) => rows.frequency.map((x, row) => pAlive(x, rows.recency[row], rows.age[row])),
    purchasesIfAlive,
    discountedIfAlive(x, age, rate, horizon, recency = age) {
      if (horizon !== Infinity) {
        const expected = (time: number): number => purchasesIfAlive(x, age, time, recency);
        const pause = (k * (alpha + age)) / (r + k * x);
        return discountOverHorizon(expected, horizon, rate, {
          scale: alpha + age,
          stay: pause * ((a + b + x + chances) / a),
          widest: k > 1 ? pause / 3 : Infinity,
        });
      }
      const stays = b + x + chances;
      if (!(rate > 0)) return rate === 0 && a > 1 ? (a + stays - 1) / (a - 1) : Infinity;
      return overStages(x, recency, age, (shape, done) => withoutEnd(shape, done, stays, rate)(alpha + age));
    },
    unitsUntilOverdue(x, recency, age, threshold) {
      const target = (leaves(x) * threshold) / (1 - threshold);
      if (target === 0) return Infinity;
      if (target >= 1) return 0;
      // Q falls from 1 to 0 as −ln(1 − u) grows
      const R = r + k * x;
      let [low, high] = [0, 1];
      const isBefore = (v: number): boolean => waiting(R, -Math.expm1(-v), -v, wait).q > target;
      while (isBefore(high) && high < 1e3) [low, high] = [high, 2 * high];
      for (let step = 0; step < halvings; step++) {
        const middle = (low + high) / 2;
        if (isBefore(middle)) low = middle;
        else high = middle;
      }
      // u = (T − t_x)/(α + T) solved for T, less the age
      const units = recency + (alpha + recency) * Math.expm1(high) - age;
      return Math.max(0, units);
    },
    purchasePmf(time, most) {
      const stages = negativeBinomial(r, time / alpha, k * most);
      const result = new Float64Array(most);
      let atLeast = 1;
      let stays = chances === 0 ? 1 : b / (a + b);
      let leaving = chances === 0 ? 0 : a / (a + b);
      for (let x = 0; x < most; x++) {
        let exactly = 0;
        for (let j = 0; j < k; j++) exactly += stages[k * x + j];
        result[x] = stays * exactly + leaving * atLeast;
        atLeast = Math.max(0, atLeast - exactly);
        const chance = b + x + chances;
        leaving = (stays * a) / (a + chance);
        stays *= chance / (a + chance);
      }
      return result;
    },
  };
}

interface Rhythm {
  /** Of the rate of stages; their number in the time to come is negative binomial with this shape and mean shape·τ. */
  shape: number;
  tau: number;
  k: number;
  /** Stages done of the k to the next purchase. */
  done: number;
  a: number;
  b: number;
}

const longestSeries = 100_000;
/** P(stages ≥ n), kept for the next call. */
let atLeast = new Float64Array(1024);

/** Σ_{m ≥ 1} P(stages ≥ km − done) (b)_{m−1}/(a + b)_{m−1}: purchases before leaving. */
export function purchasesByRhythm({ shape, tau, k, done, a, b }: Rhythm): number {
  if (!(tau > 0)) return tau === 0 ? 0 : NaN;
  const z = tau / (1 + tau);
  const logMiss = -shape * Math.log1p(tau);
  const terms = Math.ceil(shape * tau + (40 + 8 * Math.sqrt(shape)) * (1 + tau));
  const isShort = logMiss > -600 && terms < longestSeries;
  if (isShort) fillAtLeast(shape, z, Math.exp(logMiss), terms);
  let survival = 1;
  let sum = 0;
  for (let m = 1; k * m - done < terms && m < longestSeries; m++) {
    const need = k * m - done;
    const term = survival * (isShort ? atLeast[need] : incompleteBeta(need, shape, z, 1 / (1 + tau)));
    sum += term;
    if (need > shape * tau && term * (1 + tau) < 1e-16 * sum) break;
    survival *= (b + m - 1) / (a + b + m - 1);
  }
  return sum;
}

/** P(N ≥ n) of the negative binomial for n < `terms`, from P(N = 0) on; added up from the small end. */
function fillAtLeast(shape: number, z: number, none: number, terms: number): void {
  if (atLeast.length < terms) atLeast = new Float64Array(2 * terms);
  atLeast[0] = none;
  for (let n = 1; n < terms; n++) atLeast[n] = (atLeast[n - 1] * z * (shape + n - 1)) / n;
  for (let n = terms - 2; n >= 0; n--) atLeast[n] += atLeast[n + 1];
}
