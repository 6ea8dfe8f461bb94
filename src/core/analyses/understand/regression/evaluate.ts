import { Problem } from '../../../problem';
import { crossValidatedArea } from '../../../stats/regression/crossValidate';
import { linearRegression, type Coefficient } from '../../../stats/regression/linearRegression';
import { logisticRegression } from '../../../stats/regression/logisticRegression';
import { areaUnderCurve } from '../../../stats/tests/areaUnderCurve';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import type { NamedCoefficient, RegressionDetail } from './detail';
import type { RegressionOptions } from './options';
import { outcomeOf, termsOf, type Term } from './predictors';
import { pickValues } from '../../../stats/pickValues';

const mostInfluential = 10;
const mostPoints = 500;
const calibrationParts = 10;

/**
 * The regression of an outcome on columns, over the rows in which all are known. `ids` names the rows. Throws what reading
 * the columns throws, `too-few-rows`, `columns-collinear`, `column-no-variance`, `outcome-one-value`,
 * `outcome-not-two-values`, `outcome-separated`.
 */
export function evaluateRegression(
  table: Table,
  ids: readonly string[],
  options: RegressionOptions,
  progress: Progress,
): RegressionDetail {
  const { kind, outcome, robust, seed } = options;
  const terms = termsOf(table, options.predictors, outcome);
  const { values, happened } = outcomeOf(table, options);
  const rows = completeRows(values, terms);
  const needed = terms.length + 2;
  if (rows.length < needed)
    throw new Problem('too-few-rows', { sheet: table.origin.sheet }, { rows: rows.length, needed });
  const predictors = terms.map((term) => ({ name: term.name, values: pickValues(term.values, rows) }));
  const y = pickValues(values, rows);
  if (y.every((value) => value === y[0])) {
    const place = { sheet: table.origin.sheet, column: outcome, option: 'outcome' };
    if (kind === 'linear') throw new Problem('column-no-variance', place);
    throw new Problem('outcome-one-value', place, { value: y[0] });
  }
  progress(0.1);
  const common = {
    ...{ kind, outcome, happened, rows: rows.length, incomplete: table.rowCount - rows.length },
  };
  if (kind === 'linear') {
    const found = linearRegression(predictors, y, robust);
    return {
      ...common,
      robust,
      coefficients: withSources(found.coefficients, terms),
      rSquared: found.rSquared,
      adjustedRSquared: found.adjustedRSquared,
      residualDeviation: found.residualDeviation,
      logLikelihood: found.logLikelihood,
      breuschPagan: found.breuschPagan,
      influential: influentialRows(found.cooks).map((i) => ({
        id: ids[rows[i]],
        cooksDistance: found.cooks[i],
        outcome: y[i],
        fitted: found.fitted[i],
      })),
      ...{ pseudoRSquared: null, area: null, crossValidatedArea: null, calibration: [] },
      points: pointsOf(found.fitted, found.residuals),
    };
  }
  const found = logisticRegression(predictors, y);
  progress(0.4);
  return {
    ...common,
    robust: false,
    coefficients: withSources(found.coefficients, terms),
    ...{ rSquared: null, adjustedRSquared: null, residualDeviation: null },
    logLikelihood: found.logLikelihood,
    ...{ breuschPagan: null, influential: [] },
    pseudoRSquared: found.pseudoRSquared,
    area: areaUnderCurve(found.fitted, y),
    crossValidatedArea: crossValidatedArea(predictors, y, seed, {
      start: found.coefficients.map(({ estimate }) => estimate),
    }),
    calibration: calibrate(found.fitted, y),
    points: [],
  };
}

function completeRows(outcome: Float64Array, terms: readonly Term[]): Uint32Array {
  const rows = new Uint32Array(outcome.length);
  let length = 0;
  for (let row = 0; row < outcome.length; row++) {
    if (Number.isFinite(outcome[row]) && terms.every(({ values }) => Number.isFinite(values[row])))
      rows[length++] = row;
  }
  return rows.slice(0, length);
}

function withSources(coefficients: readonly Coefficient[], terms: readonly Term[]): NamedCoefficient[] {
  return coefficients.map((coefficient, k) => ({
    ...coefficient,
    ...(k === 0 ? { column: null } : terms[k - 1].source),
  }));
}

/** Rows beyond 4 / n, the most influential first. */
function influentialRows(cooks: Float64Array): number[] {
  const limit = 4 / cooks.length;
  return Array.from(cooks.keys())
    .filter((i) => cooks[i] > limit)
    .sort((a, b) => cooks[b] - cooks[a])
    .slice(0, mostInfluential);
}

/** Every row, or as many at equal distances in the order of what was expected. */
function pointsOf(fitted: Float64Array, residuals: Float64Array): RegressionDetail['points'] {
  const order = Array.from(fitted.keys()).sort((a, b) => fitted[a] - fitted[b]);
  const step = Math.max(1, order.length / mostPoints);
  return Array.from({ length: Math.min(order.length, mostPoints) }, (_, k) => {
    const i = order[Math.floor(k * step)];
    return { fitted: fitted[i], residual: residuals[i] };
  });
}

/** Tenths of the customers by their expected chance; equal chances may fall into two tenths. */
function calibrate(expected: Float64Array, outcome: Float64Array): RegressionDetail['calibration'] {
  const order = Array.from(expected.keys()).sort((a, b) => expected[a] - expected[b]);
  const parts = Math.min(calibrationParts, order.length);
  return Array.from({ length: parts }, (_, part) => {
    const rows = order.slice(
      Math.floor((part * order.length) / parts),
      Math.floor(((part + 1) * order.length) / parts),
    );
    const mean = (of: Float64Array): number => rows.reduce((sum, i) => sum + of[i], 0) / rows.length;
    return { customers: rows.length, expected: mean(expected), happened: mean(outcome) };
  });
}
