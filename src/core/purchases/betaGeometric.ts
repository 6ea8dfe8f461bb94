import { betaExpectation } from '../stats/betaExpectation';
import type { CountedRows } from './countRows';
import { discountOverHorizon } from './discountOverHorizon';
import { historyMeans } from './historyMeans';
import type { LifetimeModel, Likelihood, LikelihoodValue, Predictions } from './model';
import { negativeBinomial } from './purchasePmf';
import { residualPurchases } from './residualPurchases';
import { countAbove, risingSums } from './risingSums';
import { startNearby } from './startNearby';

const parameters = ['r', 'alpha', 'a', 'b'] as const;

/**
 * BG/NBD: Fader, Hardie & Lee, "Counting your customers the easy way", Marketing Science 24 (2005) 275–284. Purchases
 * are Poisson at a gamma(r, α) rate; after each repeat purchase a customer leaves with a beta(a, b) chance. Customers
 * without a repeat purchase cannot have left.
 */
export const bgNbd: LifetimeModel = {
  id: 'bg-nbd',
  parameters,
  likelihood: (rows) => likelihood(rows, 0),
  predict: (theta) => predict(theta, 0),
};

/**
 * MBG/NBD: Batislam, Denizel & Filiztekin, International Journal of Research in Marketing 24 (2007) 201–209: as BG/NBD,
 * but a customer may already leave after the first purchase.
 */
export const mbgNbd: LifetimeModel = {
  id: 'mbg-nbd',
  parameters,
  likelihood: (rows) => likelihood(rows, 1),
  predict: (theta) => predict(theta, 1),
};

/**
 * With c chances to leave at the first purchase (0 BG, 1 MBG), n = x + c:
 * ln L = ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T) + ln B(a,b+n)/B(a,b) + ln(1 + e^w) for n > 0, where
 * w = ln a − ln(b+n−1) + (r+x) ln((α+T)/(α+t_x)) is the log odds of having left.
 */
function likelihood(rows: CountedRows, chances: 0 | 1): Likelihood {
  const { rowCount, count, frequency, ageIndex, times, customers } = rows;
  const above = countAbove(frequency, count);
  const aboveChances = countAbove(frequency, count, chances);
  const ageCustomers = new Float64Array(times.length);
  const agePurchases = new Float64Array(times.length);
  for (let row = 0; row < rowCount; row++) {
    ageCustomers[ageIndex[row]] += count[row];
    agePurchases[ageIndex[row]] += count[row] * frequency[row];
  }
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  const sums = new Float64Array(15);

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [r, alpha, a, b] = [theta[0], theta[1], theta[2], theta[3]];
    const purchases = risingSums(above, r);
    const stays = risingSums(aboveChances, b);
    const both = risingSums(aboveChances, a + b);
    let value = purchases.value + stays.value - both.value + customers * r * Math.log(alpha);
    let gr = purchases.first + customers * Math.log(alpha);
    let gAlpha = (customers * r) / alpha;
    let hrAlpha = customers / alpha;
    let hAlphaAlpha = -(customers * r) / (alpha * alpha);
    for (let k = 0; k < times.length; k++) {
      const log = Math.log(alpha + times[k]);
      const inverse = 1 / (alpha + times[k]);
      logs[k] = log;
      inverses[k] = inverse;
      const exponent = r * ageCustomers[k] + agePurchases[k];
      if (exponent === 0) continue;
      value -= exponent * log;
      gr -= ageCustomers[k] * log;
      gAlpha -= exponent * inverse;
      hrAlpha -= ageCustomers[k] * inverse;
      hAlphaAlpha += exponent * inverse * inverse;
    }

    sumOverRows(rows, chances, theta, logs, inverses, sums);
    const h = Float64Array.from(hessianPlaces, (place) => sums[place]);
    h[0] += purchases.second;
    h[1] += hrAlpha;
    h[4] += hrAlpha;
    h[5] += hAlphaAlpha;
    h[10] -= both.second;
    h[11] -= both.second;
    h[14] -= both.second;
    h[15] += stays.second - both.second;
    return {
      value: value + sums[0],
      gradient: Float64Array.of(
        gr + sums[1],
        gAlpha + sums[2],
        sums[3] - both.first,
        sums[4] + stays.first - both.first,
      ),
      hessian: h,
    };
  }

  const { age, rate } = historyMeans(rows);
  const starts = [0.5, 2, 0.1].flatMap((r) => [
    [r, r / (1.5 * rate), 0.8, 2.5],
    [r, r / rate, 1, 8],
    [r, r / (4 * rate), 0.3, 0.4],
  ]);
  return {
    parameters,
    observations: customers,
    starts: [[0.5, 0.3 * age, 0.8, 2.5], ...starts],
    evaluate,
    ...startNearby(rows, (fewer) => likelihood(fewer, chances)),
  };
}

/** Where {@link sumOverRows} puts each entry of the Hessian. */
const hessianPlaces = [5, 6, 7, 8, 6, 9, 10, 11, 7, 10, 12, 13, 8, 11, 13, 14];

/**
 * Sums of count · ln(1 + e^w) over rows and its derivatives by (r, α, a, b), into `sums`: the value, four first, ten
 * second (upper triangle). A loop of its own: it runs over up to a million rows, and is compiled once.
 *
 * @param logs ln(α + t) of the rows' distinct times
 * @param inverses 1/(α + t) of them
 */
function sumOverRows(
  { rowCount, count, frequency, frequencies, frequencyIndex, recencyIndex, ageIndex }: CountedRows,
  chances: 0 | 1,
  theta: ArrayLike<number>,
  logs: Float64Array,
  inverses: Float64Array,
  sums: Float64Array,
): void {
  const r = theta[0];
  const wa = 1 / theta[2];
  const inverseChances = frequencies.map((x) => 1 / (theta[3] + x + chances - 1));
  const logChances = inverseChances.map((inverse) => Math.log(theta[2] * inverse));
  let value = 0;
  let gr = 0;
  let gAlpha = 0;
  let ga = 0;
  let gb = 0;
  let hrr = 0;
  let hrAlpha = 0;
  let hra = 0;
  let hrb = 0;
  let hAlphaAlpha = 0;
  let hAlphaA = 0;
  let hAlphaB = 0;
  let haa = 0;
  let hab = 0;
  let hbb = 0;
  for (let row = 0; row < rowCount; row++) {
    const x = frequency[row];
    if (x + chances === 0) continue;
    const weight = count[row];
    const late = ageIndex[row];
    const early = recencyIndex[row];
    const ratio = logs[late] - logs[early];
    const w = logChances[frequencyIndex[row]] + (r + x) * ratio;
    const odds = Math.exp(-Math.abs(w));
    const share = (w > 0 ? 1 : odds) / (1 + odds);
    value += weight * ((w > 0 ? w : 0) + Math.log1p(odds));
    // first derivatives of w by r, alpha, a, b; share is the derivative of ln(1 + e^w), spread its second
    const inverseGap = inverses[late] - inverses[early];
    const wAlpha = (r + x) * inverseGap;
    const wb = -inverseChances[frequencyIndex[row]];
    const slope = weight * share;
    const spread = slope * (1 - share);
    gr += slope * ratio;
    gAlpha += slope * wAlpha;
    ga += slope * wa;
    gb += slope * wb;
    hrr += spread * ratio * ratio;
    hrAlpha += spread * ratio * wAlpha + slope * inverseGap;
    hra += spread * ratio * wa;
    hrb += spread * ratio * wb;
    hAlphaAlpha += spread * wAlpha * wAlpha - slope * wAlpha * (inverses[late] + inverses[early]);
    hAlphaA += spread * wAlpha * wa;
    hAlphaB += spread * wAlpha * wb;
    haa += (spread - slope) * wa * wa;
    hab += spread * wa * wb;
    hbb += (spread + slope) * wb * wb;
  }
  sums.set([value, gr, gAlpha, ga, gb, hrr, hrAlpha, hra, hrb, hAlphaAlpha, hAlphaA, hAlphaB, haa, hab, hbb]);
}

function predict(theta: ArrayLike<number>, chances: 0 | 1): Predictions {
  const [r, alpha, a, b] = [theta[0], theta[1], theta[2], theta[3]];

  function pAlive(x: number, recency: number, age: number): number {
    const n = x + chances;
    if (n === 0) return 1;
    return 1 / (1 + (a / (b + n - 1)) * Math.exp((r + x) * Math.log1p((age - recency) / (alpha + recency))));
  }
  const purchasesIfAlive = (x: number, age: number, time: number): number =>
    purchasesUntilLeaving(r + x, time / (alpha + age), a, b + x + chances);

  let residualRate = NaN;
  const residuals = new Map<number, (scale: number) => number>();
  function residual(x: number, rate: number): (scale: number) => number {
    if (rate !== residualRate) residuals.clear();
    residualRate = rate;
    const known = residuals.get(x) ?? residualPurchases(r + x, a, b + x + chances, rate);
    residuals.set(x, known);
    return known;
  }

  return {
    pAlive,
    pAliveOfRows: (rows) => rows.frequency.map((x, row) => pAlive(x, rows.recency[row], rows.age[row])),
    purchasesIfAlive,
    discountedIfAlive(x, age, rate, horizon) {
      if (horizon !== Infinity) {
        const scale = alpha + age;
        const stay = (scale / (r + x)) * ((a + b + x + chances) / a);
        return discountOverHorizon((time) => purchasesIfAlive(x, age, time), horizon, rate, { scale, stay });
      }
      if (!(rate > 0)) return rate === 0 && a > 1 ? (a + b + x + chances - 1) / (a - 1) : Infinity;
      return residual(x, rate)(alpha + age);
    },
    // P(alive) = threshold solved for T: ((α+T)/(α+t_x))^{r+x} = (1/threshold − 1)(b+n−1)/a
    unitsUntilOverdue(x, recency, age, threshold) {
      const n = x + chances;
      if (n === 0) return Infinity;
      const logOdds = Math.log(1 / threshold - 1) + Math.log((b + n - 1) / a);
      return Math.max(0, (alpha + recency) * Math.exp(logOdds / (r + x)) - alpha - age);
    },
    // stays after every one of its n chances and buys x times, or leaves at the last of them
    purchasePmf(time, most) {
      const result = negativeBinomial(r, time / alpha, most);
      let atLeast = 1;
      let stays = chances === 0 ? 1 : b / (a + b);
      let leaves = chances === 0 ? 0 : a / (a + b);
      for (let x = 0; x < most; x++) {
        const exactly = result[x];
        result[x] = stays * exactly + leaves * atLeast;
        atLeast = Math.max(0, atLeast - exactly);
        const chance = b + x + chances;
        leaves = (stays * a) / (a + chance);
        stays *= chance / (a + chance);
      }
      return result;
    },
  };
}

const longestSeries = 4000;

/**
 * E[purchases before leaving] of a customer whose purchases in the time to come are negative binomial with the given
 * shape R and mean R·τ, and who leaves after each with a beta(a, b) chance:
 * Σ_j P(K > j) (b)_j/(a + b)_j. Equal to the 2F1 form of Fader, Hardie & Lee (2005, eq. 10) but free of its 0/0 at
 * a = 1; all terms are positive. Where the series would be long (2F1 near z = 1) or underflow, the same expectation is
 * taken over the chance to leave: E_p[(1 − (1 + pτ)^{−R}) / p].
 */
export function purchasesUntilLeaving(shape: number, tau: number, a: number, b: number): number {
  if (!(tau > 0)) return tau === 0 ? 0 : NaN;
  const mean = shape * tau;
  const logMiss = -shape * Math.log1p(tau);
  const z = tau / (1 + tau);
  const terms = mean + (40 + 8 * Math.sqrt(shape)) * (1 + tau);
  if (logMiss < -600 || terms > longestSeries) {
    return betaExpectation(a, b, (p) => -Math.expm1(-shape * Math.log1p(p * tau)) / p, mean, (shape + 1) * tau);
  }
  // probability of exactly k purchases, and purchases made of k that would be without leaving
  let probability = Math.exp(logMiss);
  let survival = 1;
  let made = 0;
  let sum = 0;
  for (let k = 1; k <= 2 * longestSeries; k++) {
    probability *= (z * (shape + k - 1)) / k;
    made += survival;
    survival *= (b + k - 1) / (a + b + k - 1);
    const term = probability * made;
    sum += term;
    if (k > mean && term * (1 + tau) < 1e-17 * sum) break;
  }
  return sum;
}
