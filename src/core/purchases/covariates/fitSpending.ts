import { fit, type Fit } from '../fit';
import { gammaGamma, type SpendHistory } from '../gammaGamma';
import { estimates, likelihoodRatio, ownOf, type Estimate, type LikelihoodRatio } from './fitCovariates';
import { joinProfiles, named } from './likelihood';
import { membersByTraits } from './membersByTraits';
import type { Covariate } from '../../orders/covariates/covariate';
import { pickValues } from '../../stats/pickValues';

/** What covariates add to the model of spend. */
export interface SpendingFit {
  spending: Record<string, Estimate>;
  /** Against the model of spend without any of them. */
  test: LikelihoodRatio;
}

/**
 * Gamma-Gamma with covariates on the scale: vᵢ = v e^{δ'zᵢ}, so that mean spend rises by e^{δ'z}. Fader & Hardie,
 * "Incorporating time-invariant covariates into the gamma-gamma model", note 45.
 *
 * @param covariates one value per entry of the history
 */
export function fitSpending(
  history: SpendHistory,
  covariates: readonly Covariate[],
): Fit & { covariates: SpendingFit } {
  const without = fit(gammaGamma(history));
  const fitted = fit(spendingLikelihood(history, covariates, without.theta));
  return {
    ...fitted,
    ...ownOf(fitted, ['p', 'q', 'v']),
    covariates: {
      spending: estimates(fitted, 'spending', covariates),
      test: likelihoodRatio(fitted, without, covariates.length),
    },
  };
}

/** @param start p, q and v to start from */
export function spendingLikelihood(
  { frequency, monetary, count }: SpendHistory,
  covariates: readonly Covariate[],
  start: ArrayLike<number>,
) {
  const profiles = membersByTraits(covariates, frequency.length).map((entries) => {
    const pick = (values: Float64Array): Float64Array => pickValues(values, entries);
    const own = { frequency: pick(frequency), monetary: pick(monetary), count: count && pick(count) };
    const none = new Float64Array(covariates.length);
    const traits = Float64Array.from(covariates, ({ values }) => values[entries[0]]);
    return { likelihood: gammaGamma(own), matrix: [none, none, traits] };
  });
  const observations = profiles.reduce((sum, { likelihood }) => sum + likelihood.observations, 0);
  return joinProfiles(['p', 'q', 'v'], named('spending', covariates), profiles, observations, start);
}

/** By how much covariates raise the scale of spend of each entry, e^{δ'z}, at (p, q, v, δ); `undefined` without any. */
export function spendFactors(theta: ArrayLike<number>, covariates: readonly Covariate[]): Float64Array | undefined {
  if (covariates.length === 0) return undefined;
  return covariates[0].values.map((_, i) =>
    Math.exp(covariates.reduce((sum, { values }, c) => sum + theta[3 + c] * values[i], 0)),
  );
}
