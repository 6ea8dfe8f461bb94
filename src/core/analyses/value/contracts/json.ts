import { dayText } from '../../../orders/timeUnit';
import type { ContractsDetail } from './detail';

/** The unrounded numbers as plain JSON, as the command line's report has them; what is not a finite number is `null`. */
export function contractsJson(detail: ContractsDetail): Record<string, unknown> {
  const { fit, customers } = detail;
  return {
    fit: {
      model: 'sbg',
      parameters: fit.parameters,
      // Parameters that run off have no error that means anything.
      standardErrors: fit.atLimit.length > 0 ? { alpha: null, beta: null } : fit.standardErrors,
      logLikelihood: fit.logLikelihood,
      aic: fit.aic,
      bic: fit.bic,
      converged: fit.converged,
      iterations: fit.iterations,
      gradientNorm: fit.gradientNorm,
      ...(detail.covariates
        ? {
            covariates: { leaving: detail.covariates.leaving },
            covariateTest: detail.covariates.test,
            atLimit: fit.atLimit,
          }
        : {}),
    },
    observed: detail.observed,
    calibrated: detail.calibrated,
    holdout: detail.holdout,
    halfLife: detail.halfLife,
    periods: detail.periods,
    byTenure: detail.byTenure,
    customerCount: detail.customerCount,
    activeCustomers: detail.activeCustomers,
    equity: detail.equity,
    observationEnd: detail.observationEnd === null ? null : dayText(detail.observationEnd),
    notes: detail.notes,
    ...(customers
      ? {
          customers: customers.ids.map((id, row) => ({
            id,
            active: customers.active[row] === 1,
            renewals: customers.renewals[row],
            chance: customers.chance[row],
            residual: customers.residual[row],
            clv: customers.clv[row],
          })),
        }
      : {}),
  };
}
