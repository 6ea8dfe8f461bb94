import { upperGamma } from '../../stats/incompleteGamma';
import type { CountedRows } from '../countRows';
import { fit } from '../fit';
import type { Fit, ModelId } from '../model';
import { models } from '../models';
import { covariateLikelihood } from './likelihood';
import type { Covariates } from './profiles';

/** What covariates add to a model. */
export interface CovariateFit {
  buying: Record<string, Estimate>;
  leaving: Record<string, Estimate>;
  /** Likelihood-ratio test against the same model without any of them. */
  test: { logLikelihoodWithout: number; statistic: number; degrees: number; pValue: number };
}

export interface Estimate {
  estimate: number;
  /** `null` where the data do not bound it. */
  standardError: number | null;
}

/** A model with covariates by maximum likelihood, from where it stands without them. */
export function fitCovariates(
  model: ModelId,
  rows: CountedRows,
  covariates: Covariates,
): Fit & { covariates: CovariateFit } {
  const without = fit(models[model].likelihood(rows));
  const likelihood = covariateLikelihood(models[model], rows, rows.profiles ?? [], covariates, without.theta);
  const fitted = fit(likelihood);
  const own = models[model].parameters;
  const part = (name: keyof Covariates): Record<string, Estimate> =>
    Object.fromEntries(
      covariates[name].map((covariate) => {
        const parameter = `${name}.${covariate.name}`;
        return [
          covariate.name,
          { estimate: fitted.parameters[parameter], standardError: fitted.standardErrors[parameter] },
        ];
      }),
    );
  const statistic = Math.max(0, 2 * (fitted.logLikelihood - without.logLikelihood));
  const degrees = covariates.buying.length + covariates.leaving.length;
  const pick = <T>(of: Record<string, T>): Record<string, T> => Object.fromEntries(own.map((name) => [name, of[name]]));
  return {
    ...fitted,
    parameters: pick(fitted.parameters),
    standardErrors: pick(fitted.standardErrors),
    covariates: {
      buying: part('buying'),
      leaving: part('leaving'),
      test: {
        logLikelihoodWithout: without.logLikelihood,
        statistic,
        degrees,
        pValue: upperGamma(degrees / 2, statistic / 2),
      },
    },
  };
}
