import { groupForecasts } from './covariates/groupBlocks';
import { customerName } from '../../../orders/customerNames';
import type { LifetimeDetail, ModelFit, RuleComparison, SpendFit } from './detail';
import { keptRun } from './moved/keepRun';
import type { Moved } from './moved/detail';
import { dayText } from '../../../orders/timeUnit';
import { customerSureness, equityJson, posteriorJson } from './sureness/json';

/** The unrounded numbers as plain JSON, as the command line's report has them. */
export function lifetimeJson(detail: LifetimeDetail): Record<string, unknown> {
  const { customers, holdout, spend } = detail;
  const at = (values: Float64Array | null, i: number): number | null => (values ? values[i] : null);
  const { intervals } = customers;
  const { sureness } = detail;
  const kept = keptRun(detail);
  const groups = groupForecasts(detail);
  return {
    unit: detail.unit,
    horizon: detail.horizon,
    discountPerYear: detail.discountPerYear,
    historyEnd: detail.historyEnd === null ? null : dayText(detail.historyEnd),
    fit: { ...fitJson(detail.fit), ...(sureness ? { posterior: posteriorJson(sureness.purchases) } : {}) },
    spend: spend && {
      ...fitJson(spend),
      ...(sureness?.spend ? { posterior: posteriorJson(sureness.spend) } : {}),
      customers: spend.customers,
      withoutAmount: spend.withoutAmount,
      correlation: spend.correlation,
      populationMean: spend.populationMean,
      ...(spend.covariates
        ? { covariates: { spending: spend.covariates.spending }, covariateTest: spend.covariates.test }
        : {}),
    },
    ...(kept ? { kept } : {}),
    ...(detail.moved ? { moved: movedJson(detail.moved) } : {}),
    ...(sureness ? { uncertainty: equityJson(sureness) } : {}),
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
      pAlive: customers.pAlive[i],
      expectedPurchases: customers.expectedPurchases[i],
      expectedSpend: customers.expectedSpend[i],
      clv: customers.clv[i],
      dert: customers.dert[i],
      ...(sureness ? customerSureness(sureness, i) : {}),
      overdueInDays: customers.overdueInDays[i],
      ...(customers.silenceByChance
        ? { silenceByChance: customers.silenceByChance[i], pauseInDays: at(customers.pauseInDays, i) }
        : {}),
      ...(intervals
        ? {
            intervals: Object.fromEntries(
              Object.entries(intervals).map(([name, { low, high }]) => [name, [low[i], high[i]]]),
            ),
          }
        : {}),
    })),
    ...(groups.length > 0 ? { groups } : {}),
    regularity: detail.regularity,
    customerCount: detail.customerCount,
    repeatCustomers: detail.repeatCustomers,
    frequencies: detail.frequencies,
    holdout,
    comparison: comparisonJson(detail.comparison),
    tracking: detail.tracking,
    ...(detail.models.length > 1 ? { models: detail.models.map(fitJson) } : {}),
    notes: detail.notes,
    ...(detail.cleaning ? { cleaning: detail.cleaning } : {}),
  };
}

/** The model and the rules side by side, or why not. */
function comparisonJson(comparison: RuleComparison): object {
  if (comparison.kind === 'none') return { reason: comparison.reason };
  const { kind: _kind, until, rules, ...rest } = comparison;
  return { until: dayText(until), ...rest, rules };
}

function movedJson({ day, end, of, then, now, customersThen, customersNow, parts, changed }: Moved): object {
  return {
    ...{ since: dayText(day), until: dayText(end), of, then, now, change: now - then, parts },
    customers: { then: customersThen, now: customersNow },
    changed,
  };
}

function fitJson(fit: ModelFit | SpendFit): Record<string, unknown> {
  const { model, parameters, standardErrors, logLikelihood, aic, bic, converged, iterations, gradientNorm } = fit;
  return {
    model,
    parameters,
    standardErrors,
    logLikelihood,
    aic,
    bic,
    converged,
    iterations,
    gradientNorm,
    atLimit: fit.atLimit,
    ...('covariates' in fit && fit.covariates && 'buying' in fit.covariates
      ? {
          covariates: { buying: fit.covariates.buying, leaving: fit.covariates.leaving },
          covariateTest: fit.covariates.test,
        }
      : {}),
  };
}
