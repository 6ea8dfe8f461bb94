import { weightedCorrelation } from '../../../stats/weightedCorrelation';
import type { CountedRows } from '../../../purchases/countRows';
import type { FrequencyCheck, HoldoutCheck, ModelFit, RuleCheck, Tracking } from './detail';
import { naiveForecasts } from './naiveRules';
import type { CustomerSummary, HoldoutSummary } from '../../../orders/log';
import type { Predictions } from '../../../purchases/model';
import { forecastRows, predictedRows, type PredictedRows } from '../../../purchases/forecastRows';
import { pickValues } from '../../../stats/pickValues';

/** Frequencies shown one by one; more go into an open group. */
const shown = 7;
const longestTracking = 400;

/** Forecast made at the end of calibration against what came: per customer and by frequency. */
export function checkHoldout(
  fit: ModelFit,
  rows: CountedRows,
  frequency: Float64Array,
  holdout: HoldoutSummary,
  log: CustomerSummary | undefined,
): HoldoutCheck {
  const { purchases } = forecastRows(predictedRows(fit, rows), rows.rowCount, holdout.length, 0, false);
  const expected = pickValues(purchases, rows.rowOf);
  const actual = holdout.purchases;
  const n = actual.length;
  let [absolute, squares, sumActual, sumExpected] = [0, 0, 0, 0];
  const groups = Array.from({ length: shown + 1 }, (_, from) => ({
    from,
    open: from === shown,
    customers: 0,
    actual: 0,
    expected: 0,
  }));
  for (let i = 0; i < n; i++) {
    absolute += Math.abs(expected[i] - actual[i]);
    squares += (expected[i] - actual[i]) ** 2;
    sumActual += actual[i];
    sumExpected += expected[i];
    const group = groups[Math.min(shown, frequency[i])];
    group.customers++;
    group.actual += actual[i];
    group.expected += expected[i];
  }
  return {
    length: holdout.length,
    customers: n,
    actualPurchases: sumActual,
    expectedPurchases: sumExpected,
    meanAbsoluteError: absolute / n,
    rootMeanSquareError: Math.sqrt(squares / n),
    bias: (sumExpected - sumActual) / n,
    correlation: weightedCorrelation(expected, actual),
    rules: log ? checkRules(log, holdout) : [],
    ranges: null,
    byFrequency: groups
      .filter(({ customers }) => customers > 0)
      .map((group) => ({
        ...group,
        actual: group.actual / group.customers,
        expected: group.expected / group.customers,
      })),
  };
}

function checkRules(log: CustomerSummary, { length, purchases }: HoldoutSummary): RuleCheck[] {
  const forecasts = naiveForecasts(log, length);
  return (['lastYear', 'rfmMean'] as const).map((rule) => {
    let [absolute, squares, sum] = [0, 0, 0];
    forecasts[rule].forEach((expected, i) => {
      absolute += Math.abs(expected - purchases[i]);
      squares += (expected - purchases[i]) ** 2;
      sum += expected;
    });
    const n = purchases.length;
    return {
      rule,
      expectedPurchases: sum,
      meanAbsoluteError: absolute / n,
      rootMeanSquareError: Math.sqrt(squares / n),
    };
  });
}

/** How many customers have 0, 1, 2 … repeat purchases, and how many the model expects. */
export function checkFrequencies(fit: ModelFit, rows: CountedRows): FrequencyCheck[] {
  const actual = new Float64Array(shown + 1);
  const expected = new Float64Array(shown + 1);
  for (const part of predictedRows(fit, rows)) addFrequencies(part, actual, expected);
  return Array.from(actual, (value, from) => ({ from, open: from === shown, actual: value, expected: expected[from] }));
}

function addFrequencies({ rows, predictions }: PredictedRows, actual: Float64Array, expected: Float64Array): void {
  const customersOfAge = new Float64Array(rows.times.length);
  const ages: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    actual[Math.min(shown, rows.frequency[row])] += rows.count[row];
    const age = rows.ageIndex[row];
    if (customersOfAge[age] === 0 && rows.count[row] > 0) ages.push(age);
    customersOfAge[age] += rows.count[row];
  }
  for (const age of ages) {
    let rest = 1;
    predictions.purchasePmf(rows.times[age], shown).forEach((probability, x) => {
      expected[x] += customersOfAge[age] * probability;
      rest -= probability;
    });
    expected[shown] += customersOfAge[age] * Math.max(0, rest);
  }
}

/**
 * Repeat purchases per unit of time since the first purchase of all, and those the model expects of customers from
 * their first purchase on: Σ E[X(t − first day)]. At most 400 units.
 */
export function track(fit: ModelFit, rows: CountedRows, log: CustomerSummary): Tracking {
  const start = log.firstDay.reduce((first, day) => Math.min(first, day), Infinity);
  const units = Math.min(longestTracking, Math.floor((log.observationEnd - start) / log.unitDays + 1e-9));
  const actual = new Float64Array(units);
  const parts = predictedRows(fit, rows);
  const partOfRow = new Uint32Array(rows.rowCount);
  parts.forEach(({ rows: own, from }, part) => partOfRow.fill(part, from, from + own.rowCount));
  const joined = parts.map(() => new Map<number, number>());
  for (let i = 0; i < log.ids.length; i++) {
    const ofPart = joined[partOfRow[rows.rowOf[i]]];
    ofPart.set(log.firstDay[i], (ofPart.get(log.firstDay[i]) ?? 0) + 1);
    for (let k = log.purchaseStarts[i] + 1; k < log.purchaseStarts[i + 1]; k++) {
      // day `start + unitDays` is the last of the first unit
      const unit = Math.ceil((log.purchaseDays[k] - start) / log.unitDays - 1e-9) - 1;
      if (unit < units) actual[unit]++;
    }
  }
  const cumulated = new Float64Array(units + 1);
  parts.forEach(({ predictions }, part) => {
    const expectedBy = newCustomerPurchases(predictions, log.unitDays);
    for (const [day, customers] of joined[part]) {
      for (let unit = 1; unit <= units; unit++) {
        const days = start + unit * log.unitDays - day;
        if (days > 0) cumulated[unit] += customers * expectedBy(days);
      }
    }
  });
  return {
    actual: Array.from(actual),
    expected: Array.from(actual, (_, unit) => cumulated[unit + 1] - cumulated[unit]),
    calibrationUnits: Math.min(units, Math.round((log.historyEnd - start) / log.unitDays)),
  };
}

/** E[X(t)] of a new customer by days, each computed once. */
function newCustomerPurchases(predictions: Predictions, unitDays: number): (days: number) => number {
  const stays = predictions.pAlive(0, 0, 0);
  const known = new Map<number, number>();
  return (days) => {
    let value = known.get(days);
    if (value === undefined) {
      known.set(days, (value = stays * predictions.purchasesIfAlive(0, 0, days / unitDays)));
    }
    return value;
  };
}
