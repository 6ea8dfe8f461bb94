import { cholesky } from '../../../stats/cholesky';
import { quantile } from '../../../stats/quantile';
import { createRandom } from '../../../stats/random';
import type { CountedRows } from '../../../purchases/countRows';
import type { CustomerIntervals, Interval, ModelFit, SpendFit } from './detail';
import { coordinatesOf, naturalAt, slopesAt } from '../../../purchases/coordinates';
import type { Fit } from '../../../purchases/fit';
import type { Forecast } from '../../../purchases/forecast';
import { forecastRows, predictedRows } from '../../../purchases/forecastRows';

/** 95 % quantile of the standard normal: a 90 % interval reaches so many standard errors to each side. */
const reach = 1.6448536269514722;
const mostDraws = 200;
const fewestDraws = 40;
/** Numbers kept at once by the bootstrap. */
const room = 5e7;

export interface IntervalRequest {
  rows: CountedRows;
  fit: ModelFit;
  spend: SpendFit | null;
  /** Expected spend of every customer at given Gamma-Gamma parameters. */
  spendOf(theta: ArrayLike<number> | undefined): Float64Array;
  horizon: number;
  rate: number;
  margin: number;
  method: 'delta' | 'bootstrap';
  seed: number;
}

/**
 * 90 % intervals of every customer's predictions for the uncertainty of the parameters (not for chance in what the
 * customer will do), `null` where the model's covariance is missing, NaN for spend and CLV where that of the spend is. Delta method: first-order, on the logit of P(alive) and the
 * logarithm of the rest. Bootstrap: parameters drawn from the normal distribution of their logarithms, seeded.
 */
export function customerIntervals(request: IntervalRequest): CustomerIntervals | null {
  if (!request.fit.covariance) return null;
  return request.method === 'delta' ? byDelta(request) : byBootstrap(request);
}

function futureAt({ rows, fit, horizon, rate }: IntervalRequest, theta: ArrayLike<number>): Forecast {
  return forecastRows(predictedRows(fit, rows, theta), rows.rowCount, horizon, rate, false);
}

/** Covariance of the coordinates (logarithms of positive parameters), from that of θ. */
function coordinateCovariance({ covariance, theta, scales }: Fit): Float64Array {
  const n = theta.length;
  const slopes = slopesAt(theta, scales);
  const natural = covariance ?? new Float64Array(n * n);
  return natural.map((value, k) => value / (slopes[Math.floor(k / n)] * slopes[k % n]));
}

const logit = (value: number): number => Math.log(value / (1 - value));
const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** Variance gᵀΣg per entry of the transformed values, g by central differences over the coordinates. */
function variances(fit: Fit, valuesAt: (theta: Float64Array) => Float64Array[]): Float64Array[] {
  const n = fit.theta.length;
  const covariance = coordinateCovariance(fit);
  const step = 1e-4;
  const coordinates = coordinatesOf(fit.theta, fit.scales);
  const shifted = (i: number, by: number) =>
    naturalAt(
      coordinates.map((value, j) => (j === i ? value + by : value)),
      fit.scales,
    );
  const slopes = Array.from(fit.theta, (_, i) => {
    const up = valuesAt(shifted(i, step));
    const down = valuesAt(shifted(i, -step));
    return up.map((values, k) => values.map((value, entry) => (value - down[k][entry]) / (2 * step)));
  });
  return slopes[0].map((first, k) =>
    first.map((_, entry) => {
      let sum = 0;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) sum += covariance[i * n + j] * slopes[i][k][entry] * slopes[j][k][entry];
      }
      return Math.max(0, sum);
    }),
  );
}

function byDelta(request: IntervalRequest): CustomerIntervals {
  const { rows, fit, spend, spendOf, margin } = request;
  const transformed = ({ pAlive, purchases, discounted }: Forecast): Float64Array[] => [
    pAlive.map(logit),
    purchases.map(Math.log),
    discounted.map(Math.log),
  ];
  const centre = transformed(futureAt(request, fit.theta));
  const spread = variances(fit, (theta) => transformed(futureAt(request, theta)));
  const spending = spendOf(spend?.theta);
  const spendSpread = spend?.covariance
    ? variances(spend, (theta) => [spendOf(theta).map(Math.log)])[0]
    : new Float64Array(spending.length).fill(NaN);

  const interval = (
    at: (i: number) => number,
    variance: (i: number) => number,
    back: (value: number) => number,
  ): Interval => {
    const bound = (sign: 1 | -1): Float64Array =>
      Float64Array.from(rows.rowOf, (_, i) => {
        // P(alive) = 1 for certain
        if (at(i) === Infinity) return back(Infinity);
        return back(at(i) + sign * reach * Math.sqrt(variance(i)));
      });
    return { low: bound(-1), high: bound(1) };
  };
  const row = rows.rowOf;
  return {
    pAlive: interval(
      (i) => centre[0][row[i]],
      (i) => spread[0][row[i]],
      inverseLogit,
    ),
    expectedPurchases: interval(
      (i) => centre[1][row[i]],
      (i) => spread[1][row[i]],
      Math.exp,
    ),
    expectedSpend: interval(
      (i) => Math.log(spending[i]),
      (i) => spendSpread[i],
      Math.exp,
    ),
    clv: interval(
      (i) => centre[2][row[i]] + Math.log(margin * spending[i]),
      (i) => spread[2][row[i]] + spendSpread[i],
      Math.exp,
    ),
  };
}

function byBootstrap(request: IntervalRequest): CustomerIntervals {
  const { rows, fit, spend, spendOf, margin, seed } = request;
  const random = createRandom(seed);
  const entries = rows.rowCount * 3 + rows.rowOf.length;
  const draws = Math.max(fewestDraws, Math.min(mostDraws, Math.floor(room / entries)));
  const futures: Forecast[] = [];
  const spendings: Float64Array[] = [];
  const drawFit = drawer(fit, random.normal);
  const drawSpend = spend?.covariance ? drawer(spend, random.normal) : undefined;
  for (let draw = 0; draw < draws; draw++) {
    futures.push(futureAt(request, drawFit()));
    spendings.push(spendOf(drawSpend ? drawSpend() : undefined));
  }
  const interval = (at: (draw: number, i: number) => number): Interval => {
    const low = new Float64Array(rows.rowOf.length);
    const high = new Float64Array(rows.rowOf.length);
    const sample = new Float64Array(draws);
    for (let i = 0; i < low.length; i++) {
      for (let draw = 0; draw < draws; draw++) sample[draw] = at(draw, i);
      sample.sort();
      low[i] = quantile(sample, 0.05);
      high[i] = quantile(sample, 0.95);
    }
    return { low, high };
  };
  const row = rows.rowOf;
  return {
    pAlive: interval((draw, i) => futures[draw].pAlive[row[i]]),
    expectedPurchases: interval((draw, i) => futures[draw].purchases[row[i]]),
    expectedSpend: interval((draw, i) => spendings[draw][i]),
    clv: interval((draw, i) => margin * spendings[draw][i] * futures[draw].discounted[row[i]]),
  };
}

/** Draws parameters whose logarithms are normal around the fitted ones. */
function drawer(fit: Fit, normal: () => number): () => Float64Array {
  const n = fit.theta.length;
  const coordinates = coordinatesOf(fit.theta, fit.scales);
  const lower = cholesky(coordinateCovariance(fit), n) ?? new Float64Array(n * n);
  return () => {
    const noise = Array.from(fit.theta, normal);
    const moved = coordinates.map((value, i) => {
      let shift = 0;
      for (let j = 0; j <= i; j++) shift += lower[i * n + j] * noise[j];
      return value + shift;
    });
    return naturalAt(moved, fit.scales);
  };
}
