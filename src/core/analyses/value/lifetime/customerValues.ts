import { spendFactors } from '../../../purchases/covariates/fitSpending';
import type { Covariate } from '../../../orders/covariates/covariate';
import type { CountedRows } from '../../../purchases/countRows';
import type { CustomerIntervals, CustomerValues, ModelFit, SpendFit } from './detail';
import type { Forecast } from '../../../purchases/forecast';
import { forecastRows, predictedRows } from '../../../purchases/forecastRows';
import { hasRhythm, regularityOf, silenceOf } from '../../../purchases/silence';
import type { Histories } from '../../../orders/histories';
import { spendPerCustomer } from './spendPerCustomer';
import { customerIntervals } from './customerIntervals';
import { daysPerUnit, ratePerUnit, type TimeUnit } from '../../../orders/timeUnit';
import { pickValues } from '../../../stats/pickValues';

export interface ForecastOptions {
  unit: TimeUnit;
  horizon: number;
  discountPerYear: number;
  margin: number;
  overdueBelow: number;
  intervals: 'none' | 'delta' | 'bootstrap' | 'posterior';
  seed: number;
  zeroSpends: 'no-value' | 'population';
}

/**
 * Every customer's future at the fitted parameters. CLV = margin · expected spend per purchase · purchases over the
 * horizon, each discounted from its own moment.
 *
 * @param differences known ones in spend
 */
export function customerValues(
  histories: Histories,
  rows: CountedRows,
  fit: ModelFit,
  spend: SpendFit | null,
  options: ForecastOptions,
  differences: readonly Covariate[] = [],
): { customers: CustomerValues; future: Forecast } {
  const { monetary, log } = histories;
  const { rowOf } = rows;
  const parts = predictedRows(fit, rows);
  const rate = ratePerUnit(options.discountPerYear, options.unit);
  const future = forecastRows(parts, rows.rowCount, options.horizon, rate, true);
  const days = daysPerUnit[options.unit];
  const overdue = new Float64Array(rows.rowCount);
  for (const { rows: own, predictions, from } of parts) {
    own.frequency.forEach((x, row) => {
      const units = predictions.unitsUntilOverdue(x, own.recency[row], own.age[row], options.overdueBelow);
      overdue[from + row] = units * days;
    });
  }
  const spendOf = (theta: ArrayLike<number> | undefined): Float64Array =>
    spendPerCustomer(
      histories.frequency,
      theta,
      monetary,
      options.zeroSpends === 'population',
      theta && spendFactors(theta, differences),
    );
  const spending = spendOf(spend?.theta);
  let intervals: CustomerIntervals | null = null;
  if (options.intervals === 'delta' || options.intervals === 'bootstrap') {
    intervals = customerIntervals({ ...options, rows, fit, spend, spendOf, rate, method: options.intervals });
  }
  const silences = (): Pick<CustomerValues, 'silenceByChance' | 'pauseInDays'> => {
    if (!hasRhythm(fit.model)) return { silenceByChance: null, pauseInDays: null };
    const [byChance, pauses] = [new Float64Array(rows.rowCount), new Float64Array(rows.rowCount)];
    for (const { rows: own, theta, from } of parts) {
      const silence = silenceOf(theta, regularityOf(fit), own);
      byChance.set(silence.byChance, from);
      own.frequency.forEach((x, row) => (pauses[from + row] = x > 0 ? silence.pause[row] * days : NaN));
    }
    return { silenceByChance: pickValues(byChance, rows.rowOf), pauseInDays: pickValues(pauses, rows.rowOf) };
  };
  const clv = new Float64Array(spending.length);
  for (let i = 0; i < clv.length; i++) clv[i] = options.margin * spending[i] * future.discounted[rowOf[i]];
  const customers: CustomerValues = {
    ids: histories.ids,
    frequency: histories.frequency,
    recency: histories.recency,
    age: histories.age,
    count: histories.count ?? null,
    monetary: monetary ?? null,
    firstDay: log?.firstDay ?? null,
    lastDay: log?.lastDay ?? null,
    total: log && monetary ? log.total : null,
    pAlive: pickValues(future.pAlive, rows.rowOf),
    expectedPurchases: pickValues(future.purchases, rows.rowOf),
    expectedSpend: spending,
    clv,
    dert: pickValues(future.dert ?? new Float64Array(rows.rowCount).fill(NaN), rows.rowOf),
    overdueInDays: pickValues(overdue, rows.rowOf),
    ...silences(),
    intervals,
  };
  return { customers, future };
}
