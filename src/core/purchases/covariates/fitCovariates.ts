import { upperGamma } from '../../stats/incompleteGamma';
import type { CountedRows } from '../countRows';
import { fit } from '../fit';
import type { Fit, ModelId } from '../model';
import { models } from '../models';
import { covariateLikelihood } from './likelihood';
import type { Covariate } from '../../orders/covariates/covariate';
import type { Covariates } from './profiles';

/** What covariates add to a model. */
export interface CovariateFit {
  buying: Record<string, Estimate>;
  leaving: Record<string, Estimate>;
  /** Likelihood-ratio test against the same model without any of them. */
  test: LikelihoodRatio;
}

export interface LikelihoodRatio {
  logLikelihoodWithout: number;
  statistic: number;
  degrees: number;
  pValue: number;
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
  return {
    ...fitted,
    ...ownOf(fitted, own),
    covariates: {
      buying: estimates(fitted, 'buying', covariates.buying),
      leaving: estimates(fitted, 'leaving', covariates.leaving),
      test: likelihoodRatio(fitted, without, covariates.buying.length + covariates.leaving.length),
    },
  };
}

/** Coefficients of one part of a model, by the name of their covariate. */
export function estimates(
  { parameters, standardErrors }: Fit,
  part: string,
  covariates: readonly Covariate[],
): Record<string, Estimate> {
  return Object.fromEntries(
    covariates.map(({ name }) => {
      const parameter = `${part}.${name}`;
      return [name, { estimate: parameters[parameter], standardError: standardErrors[parameter] }];
    }),
  );
}

/** The model's own parameters, without coefficients. */
export function ownOf(fit: Fit, own: readonly string[]): Pick<Fit, 'parameters' | 'standardErrors'> {
  const pick = <T>(of: Record<string, T>): Record<string, T> => Object.fromEntries(own.map((name) => [name, of[name]]));
  return { parameters: pick(fit.parameters), standardErrors: pick(fit.standardErrors) };
}

/** Test of a model against the same one without `degrees` of its parameters. */
export function likelihoodRatio(fitted: Fit, without: Fit, degrees: number): LikelihoodRatio {
  const statistic = Math.max(0, 2 * (fitted.logLikelihood - without.logLikelihood));
  return {
    ...{ logLikelihoodWithout: without.logLikelihood, statistic, degrees },
    pValue: upperGamma(degrees / 2, statistic / 2),
  };
}
