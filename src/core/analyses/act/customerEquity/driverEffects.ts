import { Problem } from '../../../problem';
import { linearRegression } from '../../../stats/regression/linearRegression';
import { numberColumn } from '../../../table/columns';
import type { NumberColumn, Table } from '../../../table/table';
import type { DriverEffect, InvestmentReturn } from './detail';
import type { CustomerEquityOptions } from './options';
import type { Worth } from './worth';

/** What drivers do, and how equity answers to more points on one. */
export interface Drivers {
  effects: DriverEffect[];
  outcome: 'value' | 'retention';
  rSquared: number | null;
  rated: number;
  /** Change of equity with so many points more on a driver. */
  gain(driver: number, points: number): number;
}

/**
 * The weight of each driver, and what one point more on it does to equity. By regression of value, or of retention where
 * that is known, on the ratings; by hand as shares of what one point on all of them does. Throws what reading the columns
 * throws, `column-duplicate`, `weights-all-zero`, and what the regression throws.
 */
export function driverEffects(table: Table, options: CustomerEquityOptions, worth: Worth): Drivers {
  const { drivers, weights } = options;
  const outcome = worth.retention ? 'retention' : 'value';
  if (drivers.length === 0) return { effects: [], outcome, rSquared: null, rated: 0, gain: () => 0 };
  const columns = drivers.map(({ column }, i) => {
    const option = `drivers.${i}.column`;
    if (drivers.findIndex((other) => other.column === column) !== i) {
      throw new Problem('column-duplicate', { column, option });
    }
    return numberColumn(table, column, option);
  });
  const found = weights === 'hand' ? byHand(options) : byRegression(columns, worth);
  const gainAt = (driver: number, slope: number, points: number): number => {
    let gain = 0;
    for (let row = 0; row < table.rowCount; row++) {
      const value = worth.values[row];
      if (!columns[driver].valid[row] || !Number.isFinite(value)) continue;
      if (outcome === 'retention') gain += worth.withRetention(row, slope * points) - value;
      else gain += weights === 'hand' ? value * slope * points : slope * points;
    }
    return gain;
  };
  return {
    ...{ outcome, rSquared: found.rSquared, rated: found.rated },
    gain: (driver, points) => gainAt(driver, found.slopes[driver], points),
    effects: drivers.map(({ column, kind }, i): DriverEffect => {
      const interval = found.intervals?.[i];
      return {
        ...{ column, kind, weight: found.weights[i], rating: meanOf(columns[i]) },
        perPoint: gainAt(i, found.slopes[i], 1),
        from: interval ? gainAt(i, interval[0], 1) : null,
        to: interval ? gainAt(i, interval[1], 1) : null,
      };
    }),
  };
}

interface Slopes {
  /** Of value or retention per point. */
  slopes: number[];
  weights: number[];
  intervals: [number, number][] | null;
  rSquared: number | null;
  rated: number;
}

/** The same number in points of retention, or as a share of the value: the caller knows of what. */
function byHand({ drivers, perPoint }: CustomerEquityOptions): Slopes {
  const total = drivers.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new Problem('weights-all-zero', { option: 'drivers' });
  const weights = drivers.map(({ weight }) => weight / total);
  return { weights, slopes: weights.map((weight) => weight * perPoint), intervals: null, rSquared: null, rated: 0 };
}

/** Weights are how far value moves with a usual difference of the rating, |b|·s, as shares of each other. */
function byRegression(columns: readonly NumberColumn[], worth: Worth): Slopes {
  const outcome = worth.retention ?? worth.values;
  const rows = Array.from(outcome.keys()).filter(
    (row) => Number.isFinite(outcome[row]) && columns.every(({ valid }) => valid[row] === 1),
  );
  const predictors = columns.map(({ name, values }) => ({
    name,
    values: Float64Array.from(rows, (row) => values[row]),
  }));
  const { coefficients, rSquared } = linearRegression(
    predictors,
    Float64Array.from(rows, (row) => outcome[row]),
  );
  const slopes = coefficients.slice(1);
  const sizes = slopes.map(({ estimate }, i) => Math.abs(estimate) * deviationOf(predictors[i].values));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    ...{ rSquared, rated: rows.length, slopes: slopes.map(({ estimate }) => estimate) },
    weights: sizes.map((size) => (total > 0 ? size / total : 0)),
    intervals: slopes.map(({ from, to }) => [from, to]),
  };
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function meanOf({ values, valid }: NumberColumn): number {
  let [sum, count] = [0, 0];
  for (let row = 0; row < values.length; row++) if (valid[row]) [sum, count] = [sum + values[row], count + 1];
  return sum / count;
}

/** Most points that are looked for a break-even. */
const mostPoints = 1000;

/** What the money for a driver brings. `null` where no driver is named. Throws `driver-not-rated`. */
export function investmentReturn(
  { effects, gain }: Drivers,
  { investment, drivers }: CustomerEquityOptions,
): InvestmentReturn | null {
  if (investment.driver === undefined || effects.length === 0) return null;
  const { driver, points, cost } = investment;
  const at = drivers.findIndex(({ column }) => column === driver);
  if (at < 0) throw new Problem('driver-not-rated', { column: driver, option: 'investment.driver' });
  const made = gain(at, points);
  return {
    ...{ driver, points, cost, gain: made },
    return: cost > 0 ? (made - cost) / cost : null,
    breakEven: pointsFor(cost, (more) => gain(at, more)),
  };
}

/** The rise whose gain is the cost, by halving; gains grow with the rise or never reach it. */
function pointsFor(cost: number, gain: (points: number) => number): number | null {
  if (cost === 0) return 0;
  let [low, high] = [0, 1];
  while (gain(high) < cost) {
    high *= 2;
    if (high > mostPoints) return null;
  }
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (gain(middle) < cost) low = middle;
    else high = middle;
  }
  return high;
}
