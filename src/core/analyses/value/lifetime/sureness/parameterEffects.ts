import { quantile } from '../../../../stats/quantile';
import { coordinatesOf, naturalAt } from '../../../../purchases/coordinates';
import { forecastRows, predictedRows } from '../../../../purchases/forecastRows';
import type { Cell } from './cells';
import type { Band } from './detail';
import type { PredictiveRequest } from './request';
import { spendAt, type SpendSums } from './spendSums';

/** What the parameters' uncertainty does to each row, and to what groups are worth. */
export interface ParameterEffects {
  /** Chance that a customer of a row is active: per draw, or one for all where the draws hardly differ. */
  active(row: number): number | ((draw: number) => number);
  /** Of that chance, per row. */
  band: Band;
  /** Expected value of each group per draw, margin left out; none without spend. */
  groupValues: Float64Array[];
}

/** Numbers of P(alive), rows × draws, up to which each is computed: small lists, whose parameters are hardly known. */
const room = 400_000;
/** 75 % quantile of the standard normal. */
const halfReach = 0.6744897501960817;

export function parameterEffects(
  request: PredictiveRequest,
  cells: readonly Cell[],
  sums: readonly SpendSums[],
  reach: number,
): ParameterEffects {
  const { rows, purchases } = request;
  const isByRhythm = predictedRows(request.fit, rows)[0].predictions.isByRhythm === true;
  const isSmall = rows.rowCount * purchases.draws.length <= room;
  if (isSmall && !isByRhythm) return byDraws(request, cells, sums);
  return byDelta(request, sums, reach);
}

/** Every draw for every row. */
function byDraws(request: PredictiveRequest, cells: readonly Cell[], sums: readonly SpendSums[]): ParameterEffects {
  const { rows, fit, purchases, spend, expected, options, groups } = request;
  const draws = purchases.draws.length;
  const groupValues = spend ? groups.members.map(() => new Float64Array(draws)) : [];
  const cellOfRow = new Uint32Array(rows.rowCount);
  cells.forEach((cell, c) => cell.rows.forEach((row) => (cellOfRow[row] = c)));
  // discounting changes so little with the parameters that it is taken as it is at those of the values shown
  const discounts = cells.map(({ rows: [row] }) => expected.discounted[row] / expected.purchases[row] || 0);
  const futures = new Float64Array(cells.length);
  const chances = purchases.draws.map((theta, d) => {
    const parts = predictedRows(fit, rows, theta);
    const active = new Float64Array(rows.rowCount);
    for (const part of parts) active.set(part.predictions.pAliveOfRows(part.rows), part.from);
    if (spend) {
      cells.forEach(({ part, x, age, recency }, c) => {
        futures[c] = discounts[c] * parts[part].predictions.purchasesIfAlive(x, age, request.horizon, recency);
      });
      for (const sum of sums) {
        groupValues[sum.group + 1][d] += active[sum.row] * futures[cellOfRow[sum.row]] * spendAt(sum, spend.draws[d]);
      }
    }
    return active;
  });
  const band = emptyBand(rows.rowCount);
  const tail = (1 - options.level) / 2;
  const sample = new Float64Array(draws);
  for (let row = 0; row < rows.rowCount; row++) {
    for (let d = 0; d < draws; d++) sample[d] = chances[d][row];
    sample.sort();
    band.low[row] = quantile(sample, tail);
    band.innerLow[row] = quantile(sample, 0.25);
    band.innerHigh[row] = quantile(sample, 0.75);
    band.high[row] = quantile(sample, 1 - tail);
  }
  return { active: (row) => (draw) => chances[draw % draws][row], band, groupValues };
}

/**
 * To first order in the coordinates of the parameters, for the logit of P(alive) and the logarithm of values: lists so large
 * leave the parameters little room. With every draw for what groups are worth.
 *
 * @param reach quantile of the standard normal at the end of the outer interval
 */
function byDelta(request: PredictiveRequest, sums: readonly SpendSums[], reach: number): ParameterEffects {
  const { rows, fit, spend, groups, expected } = request;
  const discounts = expected.discounted.map((value, row) => value / expected.purchases[row] || 0);
  const coordinates = request.purchases.draws.map((theta) => coordinatesOf(theta, fit.scales));
  const { centre, sds } = momentsOf(coordinates);
  const at = (point: Float64Array) =>
    forecastRows(predictedRows(fit, rows, naturalAt(point, fit.scales)), rows.rowCount, request.horizon, 0, false);
  const shifted = (point: Float64Array, i: number, by: number) =>
    point.map((value, j) => (i === j ? value + by : value));
  const middle = at(centre);
  const valuesOf = (purchases: Float64Array, theta: Float64Array): Float64Array => {
    const values = new Float64Array(groups.members.length);
    for (const sum of sums) values[sum.group + 1] += purchases[sum.row] * discounts[sum.row] * spendAt(sum, theta);
    return values;
  };
  const spendPoints = spend?.draws.map((theta) => coordinatesOf(theta, undefined));
  const spendMiddle = spendPoints && momentsOf(spendPoints);
  const spendTheta = spendMiddle ? naturalAt(spendMiddle.centre, undefined) : new Float64Array(3);
  // slopes of the logit, per coordinate and row; of the values' logarithms, per coordinate and group
  const logits: Float64Array[] = [];
  const slopes: Float64Array[] = [];
  centre.forEach((_, i) => {
    const step = 0.5 * sds[i] || 1e-6;
    const [up, down] = [at(shifted(centre, i, step)), at(shifted(centre, i, -step))];
    logits.push(up.pAlive.map((value, row) => (logit(value) - logit(down.pAlive[row])) / (2 * step) || 0));
    if (spend) slopes.push(logSlopes(valuesOf(up.purchases, spendTheta), valuesOf(down.purchases, spendTheta), step));
  });
  const spendSlopes = (spendMiddle ? Array.from(spendMiddle.centre) : []).map((_, i) => {
    const { centre: point, sds: spread } = spendMiddle ?? { centre, sds };
    const step = 0.5 * spread[i] || 1e-6;
    const value = (by: number) => valuesOf(middle.purchases, naturalAt(shifted(point, i, by), undefined));
    return logSlopes(value(step), value(-step), step);
  });
  const base = spend ? valuesOf(middle.purchases, spendTheta) : new Float64Array(0);
  const groupValues = Array.from(base, (value, g) =>
    Float64Array.from(coordinates, (point, d) => {
      let log = 0;
      for (let i = 0; i < slopes.length; i++) log += slopes[i][g] * (point[i] - centre[i]);
      for (let i = 0; i < spendSlopes.length; i++) {
        log += spendSlopes[i][g] * ((spendPoints?.[d][i] ?? 0) - (spendMiddle?.centre[i] ?? 0));
      }
      return value * Math.exp(log);
    }),
  );
  return {
    active: (row) => middle.pAlive[row],
    band: logitBand(middle.pAlive, logits, coordinates, reach),
    groupValues,
  };
}

function logSlopes(up: Float64Array, down: Float64Array, step: number): Float64Array {
  return up.map((value, g) => Math.log(value / down[g]) / (2 * step) || 0);
}

function momentsOf(points: readonly Float64Array[]): { centre: Float64Array; sds: Float64Array } {
  const centre = points[0].map((_, i) => points.reduce((sum, point) => sum + point[i], 0) / points.length);
  const sds = centre.map((mean, i) =>
    Math.sqrt(points.reduce((sum, point) => sum + (point[i] - mean) ** 2, 0) / points.length),
  );
  return { centre, sds };
}

function logitBand(
  active: Float64Array,
  slopes: readonly Float64Array[],
  points: readonly Float64Array[],
  reach: number,
): Band {
  const n = slopes.length;
  const { centre } = momentsOf(points);
  const covariance = new Float64Array(n * n);
  for (const point of points) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        covariance[i * n + j] += ((point[i] - centre[i]) * (point[j] - centre[j])) / points.length;
      }
    }
  }
  const band = emptyBand(active.length);
  for (let row = 0; row < active.length; row++) {
    let variance = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) variance += covariance[i * n + j] * slopes[i][row] * slopes[j][row];
    }
    const sd = Math.sqrt(Math.max(0, variance));
    const odds = logit(active[row]);
    band.low[row] = inverseLogit(odds - reach * sd);
    band.innerLow[row] = inverseLogit(odds - halfReach * sd);
    band.innerHigh[row] = inverseLogit(odds + halfReach * sd);
    band.high[row] = inverseLogit(odds + reach * sd);
  }
  return band;
}

const logit = (value: number): number => Math.log(value / (1 - value));
const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

export function emptyBand(length: number): Band {
  const column = (): Float64Array => new Float64Array(length);
  return { low: column(), innerLow: column(), innerHigh: column(), high: column() };
}
