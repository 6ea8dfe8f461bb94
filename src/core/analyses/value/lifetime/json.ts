import { customerName } from '../../../orders/customerNames';
import type { LifetimeDetail, ModelFit, SpendFit } from './detail';
import { dayText } from '../../../orders/timeUnit';

/** The unrounded numbers as plain JSON, as the command line's report has them; what is not a number is `null`. */
export function lifetimeJson(detail: LifetimeDetail): Record<string, unknown> {
  const { customers, holdout, spend } = detail;
  const at = (values: Float64Array | null, i: number): number | null => (values ? finite(values[i]) : null);
  const { intervals } = customers;
  return {
    unit: detail.unit,
    horizon: detail.horizon,
    discountPerYear: detail.discountPerYear,
    historyEnd: detail.historyEnd === null ? null : dayText(detail.historyEnd),
    fit: fitJson(detail.fit),
    spend: spend && {
      ...fitJson(spend),
      customers: spend.customers,
      correlation: finite(spend.correlation),
      populationMean: finite(spend.populationMean),
    },
    customers: Array.from(customers.frequency, (_, i) => ({
      id: customerName(customers.ids, i),
      frequency: customers.frequency[i],
      recency: customers.recency[i],
      T: customers.age[i],
      ...(customers.count ? { count: customers.count[i] } : {}),
      monetary: at(customers.monetary, i),
      ...(customers.firstDay && customers.lastDay
        ? { first: dayText(customers.firstDay[i]), last: dayText(customers.lastDay[i]), total: at(customers.total, i) }
        : {}),
      pAlive: finite(customers.pAlive[i]),
      expectedPurchases: finite(customers.expectedPurchases[i]),
      expectedSpend: finite(customers.expectedSpend[i]),
      clv: finite(customers.clv[i]),
      dert: finite(customers.dert[i]),
      overdueInDays: finite(customers.overdueInDays[i]),
      ...(intervals
        ? {
            intervals: Object.fromEntries(
              Object.entries(intervals).map(([name, { low, high }]) => [name, [finite(low[i]), finite(high[i])]]),
            ),
          }
        : {}),
    })),
    customerCount: detail.customerCount,
    repeatCustomers: detail.repeatCustomers,
    frequencies: detail.frequencies,
    holdout: holdout && { ...holdout, correlation: finite(holdout.correlation) },
    tracking: detail.tracking,
    ...(detail.models.length > 1 ? { models: detail.models.map(fitJson) } : {}),
    notes: detail.notes,
  };
}

function fitJson(fit: ModelFit | SpendFit): Record<string, unknown> {
  const { model, parameters, standardErrors, logLikelihood, aic, bic, converged, iterations, gradientNorm } = fit;
  return {
    model,
    parameters,
    standardErrors: Object.fromEntries(
      Object.entries(standardErrors).map(([name, value]) => [name, value === null ? null : finite(value)]),
    ),
    logLikelihood,
    aic,
    bic,
    converged,
    iterations,
    gradientNorm: finite(gradientNorm),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
