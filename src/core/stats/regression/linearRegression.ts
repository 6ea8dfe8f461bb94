import { Problem } from '../../problem';
import { chiSquaredTail } from '../tests/chiSquaredTail';
import { studentQuantile, studentTail } from '../tests/studentTail';
import { centredDesign, type Design } from './designMatrix';

export interface Coefficient {
  name: string;
  estimate: number;
  standardError: number;
  /** Two-sided. */
  pValue: number;
  /** 95 % interval. */
  from: number;
  to: number;
  /** Variance inflation; left out for the constant. */
  vif?: number;
}

export interface LinearRegression {
  /** The constant first. */
  coefficients: Coefficient[];
  rSquared: number;
  adjustedRSquared: number;
  /** √(Σe² / (n − p − 1)). */
  residualDeviation: number;
  logLikelihood: number;
  degrees: number;
  fitted: Float64Array;
  residuals: Float64Array;
  /** Cook's distance per row. */
  cooks: Float64Array;
  /** Whether the spread of the residuals depends on the predictors (Breusch & Pagan 1979, studentised by Koenker 1981). */
  breuschPagan: { statistic: number; degrees: number; pValue: number };
}

/** A column that is this near to a sum of others, as a share of its own length, is one. */
const collinear = 1e-7;

/**
 * Least squares with a constant: centred columns, orthogonalised twice by modified Gram–Schmidt (as exact as Householder's
 * QR; Golub & Van Loan 5.2), never normal equations. With `robust` the standard errors are HC3 (MacKinnon & White 1985).
 * Throws `column-no-variance`, `columns-collinear` with the first column that follows from those before it, `too-few-rows`.
 */
export function linearRegression(
  predictors: readonly { name: string; values: Float64Array }[],
  outcome: Float64Array,
  robust = false,
): LinearRegression {
  const n = outcome.length;
  const p = predictors.length;
  const degrees = n - p - 1;
  if (degrees < 1) throw new Problem('too-few-rows', {}, { rows: n, needed: p + 2 });
  const design = centredDesign(predictors);
  const { columns: q, inverse } = orthogonalise(design);
  const yMean = meanOf(outcome);
  const y = outcome.map((value) => value - yMean);
  const total = dot(y, y);
  const projections = new Float64Array(p);
  const residuals = y.slice();
  // twice, so that what rounding left is taken off too
  for (let pass = 0; pass < 2; pass++) {
    for (let j = 0; j < p; j++) {
      const along = dot(q[j], residuals);
      projections[j] += along;
      for (let i = 0; i < n; i++) residuals[i] -= along * q[j][i];
    }
  }
  const squares = dot(residuals, residuals);
  const maps = coefficientMaps(design, inverse);
  // the projection on the constant is √n ȳ
  const onBasis = [Math.sqrt(n) * yMean, ...projections];
  const leverage = leverages(q, n);
  const variance = squares / degrees;
  const covariance = robust ? heteroskedastic(q, residuals, leverage) : null;
  const t95 = studentQuantile(0.05, degrees);
  const coefficients = maps.map((map, k): Coefficient => {
    const estimate = map.reduce((sum, weight, j) => sum + weight * onBasis[j], 0);
    const spread = covariance ? quadratic(map, covariance) : variance * map.reduce((sum, w) => sum + w * w, 0);
    const standardError = Math.sqrt(spread);
    return {
      name: k === 0 ? 'constant' : design.names[k - 1],
      ...{ estimate, standardError },
      pValue: standardError > 0 ? studentTail(estimate / standardError, degrees) : estimate === 0 ? 1 : 0,
      from: estimate - t95 * standardError,
      to: estimate + t95 * standardError,
      ...(k === 0 ? {} : { vif: inverse[k - 1].reduce((sum, w) => sum + w * w, 0) }),
    };
  });
  return {
    coefficients,
    rSquared: total > 0 ? 1 - squares / total : NaN,
    adjustedRSquared: total > 0 ? 1 - (squares / degrees / total) * (n - 1) : NaN,
    residualDeviation: Math.sqrt(variance),
    logLikelihood: (-n / 2) * (Math.log((2 * Math.PI * squares) / n) + 1),
    degrees,
    fitted: outcome.map((value, i) => value - residuals[i]),
    residuals,
    cooks: residuals.map((e, i) => (e * e * leverage[i]) / ((p + 1) * variance * (1 - leverage[i]) ** 2)),
    breuschPagan: breuschPagan(q, residuals),
  };
}

/** Q R of the design by modified Gram–Schmidt, twice; and R⁻¹, whose row j makes coefficient j from projections on Q. */
function orthogonalise(design: Design): { columns: Float64Array[]; inverse: number[][] } {
  const p = design.columns.length;
  const columns = design.columns.map((column) => column.slice());
  const r = Array.from({ length: p }, () => new Float64Array(p));
  for (let j = 0; j < p; j++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        const along = dot(columns[k], columns[j]);
        r[k][j] += along;
        for (let i = 0; i < design.rows; i++) columns[j][i] -= along * columns[k][i];
      }
    }
    const length = Math.sqrt(dot(columns[j], columns[j]));
    if (length < collinear) throw new Problem('columns-collinear', { column: design.names[j] });
    r[j][j] = length;
    for (let i = 0; i < design.rows; i++) columns[j][i] /= length;
  }
  const inverse = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (let j = 0; j < p; j++) {
    inverse[j][j] = 1 / r[j][j];
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += r[i][k] * inverse[k][j];
      inverse[i][j] = -sum / r[i][i];
    }
  }
  return { columns, inverse };
}

/** Per coefficient, the constant first: how it is made of the projections on the constant's unit vector and on Q. */
function coefficientMaps({ means, lengths, rows }: Design, inverse: number[][]): number[][] {
  const slopes = inverse.map((row, j) => [0, ...row.map((value) => value / lengths[j])]);
  const constant = [
    1 / Math.sqrt(rows),
    ...inverse.map((_, k) => -sumOver(slopes, (slope, j) => means[j] * slope[k + 1])),
  ];
  return [constant, ...slopes];
}

/** Diagonal of the hat matrix. */
function leverages(q: readonly Float64Array[], n: number): Float64Array {
  const leverage = new Float64Array(n).fill(1 / n);
  for (const column of q) for (let i = 0; i < n; i++) leverage[i] += column[i] * column[i];
  return leverage.map((value) => Math.min(value, 1 - 1e-12));
}

/** QᵀΩQ with Ω = e² / (1 − h)², the constant's unit vector first. */
function heteroskedastic(q: readonly Float64Array[], residuals: Float64Array, leverage: Float64Array): number[][] {
  const n = residuals.length;
  const basis = [new Float64Array(n).fill(1 / Math.sqrt(n)), ...q];
  const weights = residuals.map((e, i) => (e / (1 - leverage[i])) ** 2);
  return basis.map((first) =>
    basis.map((second) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += weights[i] * first[i] * second[i];
      return sum;
    }),
  );
}

/** n R² of the squared residuals on the predictors. */
function breuschPagan(q: readonly Float64Array[], residuals: Float64Array): LinearRegression['breuschPagan'] {
  const squared = residuals.map((e) => e * e);
  const mean = meanOf(squared);
  const deviations = squared.map((value) => value - mean);
  const total = dot(deviations, deviations);
  const explained = q.reduce((sum, column) => sum + dot(column, deviations) ** 2, 0);
  const statistic = total > 0 ? (residuals.length * explained) / total : 0;
  return { statistic, degrees: q.length, pValue: chiSquaredTail(statistic, q.length) };
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return sumOver(vector, (a, i) => a * sumOver(vector, (b, j) => b * matrix[i][j]));
}

function sumOver<T>(list: readonly T[], of: (entry: T, index: number) => number): number {
  return list.reduce((sum, entry, i) => sum + of(entry, i), 0);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += first[i] * second[i];
  return sum;
}
