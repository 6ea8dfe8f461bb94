import { Problem } from '../../problem';
import { cholesky, choleskyInverse, choleskySolve } from '../cholesky';
import { normalCdf } from '../normalCdf';
import { normalQuantile } from '../normalQuantile';
import { centredDesign, type Design } from './designMatrix';
import type { Coefficient } from './linearRegression';

export interface LogisticRegression {
  /** The constant first; a slope is the change of the log odds. */
  coefficients: Coefficient[];
  logLikelihood: number;
  /** Of the constant alone. */
  nullLogLikelihood: number;
  /** McFadden's 1 − ln L / ln L₀. */
  pseudoRSquared: number;
  /** The chance of the outcome per row. */
  fitted: Float64Array;
  iterations: number;
  converged: boolean;
}

const mostIterations = 50;
/** Log odds per standard deviation of a predictor beyond which the outcome is separated, up to rounding. */
const separated = 15;
/** Rows whose chance is this near to what happened are no longer in doubt. */
const certain = 1e-6;
const collinear = 1e-9;

/**
 * Logistic regression with a constant by maximum likelihood (Newton's steps, halved where they do not climb). Outcomes are 0
 * or 1. Throws `column-no-variance`, `columns-collinear`, `too-few-rows`, `outcome-one-value`, and `outcome-separated` with
 * the predictor that tells the outcome without doubt, where no maximum exists.
 *
 * @param start coefficients to begin at, the constant first, for a maximum that is known to be near; left out: the constant alone
 */
export function logisticRegression(
  predictors: readonly { name: string; values: Float64Array }[],
  outcome: Float64Array,
  start?: readonly number[],
): LogisticRegression {
  const n = outcome.length;
  const p = predictors.length;
  const positive = outcome.reduce((sum, value) => sum + value, 0);
  if (positive === 0 || positive === n) throw new Problem('outcome-one-value', {}, { value: positive === 0 ? 0 : 1 });
  if (n < p + 2) throw new Problem('too-few-rows', {}, { rows: n, needed: p + 2 });
  const design = centredDesign(predictors);
  checkIndependent(design);
  // columns of variance 1, so that steps and coefficients compare
  const scale = Math.sqrt(n);
  const columns = design.columns.map((column) => column.map((value) => value * scale));
  const work = { fitted: new Float64Array(n), columns, outcome };
  let beta = new Float64Array(p + 1);
  if (start) beta.set(scaled(design, scale, start));
  else beta[0] = Math.log(positive / (n - positive));
  let at = evaluate(work, beta);
  const nullLogLikelihood = positive * Math.log(positive / n) + (n - positive) * Math.log((n - positive) / n);
  let [iterations, converged] = [0, false];
  while (iterations < mostIterations && !converged) {
    iterations++;
    const lower = cholesky(at.information, p + 1);
    if (!lower) break;
    const step = choleskySolve(lower, at.gradient);
    let next = beta.map((value, j) => value + step[j]);
    let there = evaluate(work, next);
    for (
      let half = 0;
      half < 30 && !(there.logLikelihood >= at.logLikelihood - 1e-12 * Math.abs(at.logLikelihood));
      half++
    ) {
      for (let j = 0; j <= p; j++) step[j] /= 2;
      next = beta.map((value, j) => value + step[j]);
      there = evaluate(work, next);
    }
    [beta, at] = [next, there];
    converged = Math.max(...step.map(Math.abs)) < 1e-9;
  }
  const largest = beta.reduce((best, value, j) => (j > 0 && Math.abs(value) > Math.abs(beta[best] ?? 0) ? j : best), 1);
  const isCertain = outcome.every((value, i) => Math.abs(value - work.fitted[i]) < certain);
  if (isCertain || Math.abs(beta[largest]) > separated || !converged) {
    throw new Problem('outcome-separated', { column: design.names[largest - 1] });
  }
  const inverse = choleskyInverse(at.information, p + 1);
  if (!inverse) throw new Problem('outcome-separated', { column: design.names[largest - 1] });
  return {
    coefficients: unscaled(design, scale, beta, inverse),
    logLikelihood: at.logLikelihood,
    nullLogLikelihood,
    pseudoRSquared: 1 - at.logLikelihood / nullLogLikelihood,
    fitted: work.fitted,
    ...{ iterations, converged },
  };
}

interface Work {
  /** Chance per row, written by {@link evaluate}. */
  fitted: Float64Array;
  columns: Float64Array[];
  outcome: Float64Array;
}

/** ln L, its gradient and the information −∂²ln L, in one pass over blocks of rows that stay in the cache. */
function evaluate({ fitted, columns, outcome }: Work, beta: Float64Array) {
  const [n, p] = [outcome.length, columns.length];
  const m = p + 1;
  const gradient = new Float64Array(m);
  const information = new Float64Array(m * m);
  const block = 2048;
  const [weights, weighted] = [new Float64Array(block), new Float64Array(block)];
  let logLikelihood = 0;
  for (let start = 0; start < n; start += block) {
    const count = Math.min(block, n - start);
    const eta = weighted.fill(beta[0], 0, count);
    for (let j = 0; j < p; j++) {
      const [column, slope] = [columns[j], beta[j + 1]];
      for (let i = 0; i < count; i++) eta[i] += slope * column[start + i];
    }
    const errors = eta;
    for (let i = 0; i < count; i++) {
      const small = Math.exp(-Math.abs(eta[i]));
      const chance = eta[i] >= 0 ? 1 / (1 + small) : small / (1 + small);
      const y = outcome[start + i];
      logLikelihood -= Math.log1p(small) + (eta[i] >= 0 ? 1 - y : y) * Math.abs(eta[i]);
      fitted[start + i] = chance;
      weights[i] = small / ((1 + small) * (1 + small));
      errors[i] = y - chance;
    }
    for (let i = 0; i < count; i++) {
      gradient[0] += errors[i];
      information[0] += weights[i];
    }
    for (let j = 0; j < p; j++) {
      const column = columns[j];
      let [sum, first] = [0, 0];
      for (let i = 0; i < count; i++) {
        sum += errors[i] * column[start + i];
        first += weights[i] * column[start + i];
      }
      gradient[j + 1] += sum;
      information[(j + 1) * m] += first;
    }
    for (let j = 0; j < p; j++) {
      const column = columns[j];
      for (let i = 0; i < count; i++) weighted[i] = weights[i] * column[start + i];
      for (let k = 0; k <= j; k++) {
        const other = columns[k];
        let sum = 0;
        for (let i = 0; i < count; i++) sum += weighted[i] * other[start + i];
        information[(j + 1) * m + k + 1] += sum;
      }
    }
  }
  for (let j = 0; j < m; j++) for (let k = 0; k < j; k++) information[k * m + j] = information[j * m + k];
  return { logLikelihood, gradient, information };
}

/** Throws `columns-collinear` with the first column that follows from those before it. */
function checkIndependent({ columns, names }: Design): void {
  const p = columns.length;
  const lower = Array.from({ length: p }, () => new Float64Array(p));
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let row = 0; row < columns[i].length; row++) sum += columns[i][row] * columns[j][row];
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      if (i !== j) lower[i][j] = sum / lower[j][j];
      else if (sum > collinear) lower[i][i] = Math.sqrt(sum);
      else throw new Problem('columns-collinear', { column: names[i] });
    }
  }
}

/** Coefficients of the columns as they are, for columns of variance 1: what {@link unscaled} undoes. */
function scaled({ means, lengths }: Design, scale: number, [constant, ...slopes]: readonly number[]): number[] {
  const centred = slopes.reduce((sum, slope, j) => sum + slope * means[j], constant);
  return [centred, ...slopes.map((slope, j) => (slope * lengths[j]) / scale)];
}

function unscaled(design: Design, scale: number, beta: Float64Array, covariance: Float64Array): Coefficient[] {
  const m = beta.length;
  const z = normalQuantile(0.975);
  // b = T β with T the way back from columns of variance 1
  const maps = Array.from({ length: m }, (_, row) =>
    Float64Array.from({ length: m }, (_, j) => {
      if (j === 0) return row === 0 ? 1 : 0;
      const factor = scale / design.lengths[j - 1];
      if (row === 0) return -factor * design.means[j - 1];
      return row === j ? factor : 0;
    }),
  );
  return maps.map((map, row) => {
    let [estimate, variance] = [0, 0];
    for (let j = 0; j < m; j++) {
      estimate += map[j] * beta[j];
      for (let k = 0; k < m; k++) variance += map[j] * map[k] * covariance[j * m + k];
    }
    const standardError = Math.sqrt(variance);
    return {
      name: row === 0 ? 'constant' : design.names[row - 1],
      ...{ estimate, standardError },
      pValue: 2 * normalCdf(-Math.abs(estimate / standardError)),
      from: estimate - z * standardError,
      to: estimate + z * standardError,
    };
  });
}

/** The chance of the outcome for rows of predictors in the order of the coefficients. */
export function logisticChance(
  coefficients: readonly Coefficient[],
  predictors: readonly Float64Array[],
): Float64Array {
  const eta = new Float64Array(predictors[0]?.length ?? 0).fill(coefficients[0].estimate);
  predictors.forEach((values, j) => {
    const slope = coefficients[j + 1].estimate;
    for (let i = 0; i < eta.length; i++) eta[i] += slope * values[i];
  });
  return eta.map((value) => 1 / (1 + Math.exp(-value)));
}
