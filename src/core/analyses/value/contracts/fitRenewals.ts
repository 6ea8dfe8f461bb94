import type { Covariate } from '../../../orders/covariates/covariate';
import {
  estimates,
  likelihoodRatio,
  ownOf,
  type Estimate,
  type LikelihoodRatio,
} from '../../../purchases/covariates/fitCovariates';
import { joinProfiles, named } from '../../../purchases/covariates/likelihood';
import { membersByTraits } from '../../../purchases/covariates/membersByTraits';
import { movedBy } from '../../../purchases/covariates/shifts';
import { fit, type Fit } from '../../../purchases/fit';
import { renewalLikelihood, type Renewals } from '../../../purchases/shiftedBetaGeometric';
import type { RenewalProfile } from './mixture';

/** What known differences add to the model of renewal. */
export interface RenewalCovariates {
  leaving: Record<string, Estimate>;
  test: LikelihoodRatio;
}

export interface FittedRenewals {
  fit: Fit;
  covariates: RenewalCovariates | null;
  /** Kinds of customers; one without known differences. */
  profiles: RenewalProfile[];
  /** Kind of each contract; `null` where there is one. */
  profileOf: Uint32Array | null;
}

/** The shifted beta-geometric model of a whole list. */
export function fitRenewals(renewals: Renewals, customers: number): FittedRenewals {
  const fitted = fit(renewalLikelihood(renewals));
  return { fit: fitted, covariates: null, profiles: [{ customers, theta: fitted.theta }], profileOf: null };
}

/**
 * The same with known differences: αᵢ = α e^{γ'zᵢ}, so that the odds to decline a renewal rise by e^{γ'z}.
 *
 * @param covariates one value per contract
 * @param renewalsOf counts the renewals of some contracts, up to those that are fitted
 */
export function fitRenewalsWith(
  covariates: readonly Covariate[],
  contracts: number,
  renewalsOf: (entries: readonly number[]) => Renewals,
): FittedRenewals {
  const members = membersByTraits(covariates, contracts);
  const without = fit(renewalLikelihood(renewalsOf(members.flat().sort((a, b) => a - b))));
  const none = new Float64Array(covariates.length);
  const parts = members.map((entries) => {
    const traits = Float64Array.from(covariates, ({ values }) => values[entries[0]]);
    return { renewals: renewalsOf(entries), matrix: [traits, none] };
  });
  // nobody of a kind may have come to a renewal yet
  const seen = parts.filter(({ renewals }) => renewals.asked.length > 0);
  const likelihood = joinProfiles(
    ['alpha', 'beta'],
    named('leaving', covariates),
    seen.map(({ renewals, matrix }) => ({ likelihood: renewalLikelihood(renewals), matrix })),
    seen.reduce((sum, { renewals }) => sum + renewals.asked[0], 0),
    without.theta,
  );
  const fitted = fit(likelihood);
  const profileOf = new Uint32Array(contracts);
  members.forEach((entries, profile) => entries.forEach((entry) => (profileOf[entry] = profile)));
  return {
    fit: { ...fitted, ...ownOf(fitted, ['alpha', 'beta']) },
    covariates: {
      leaving: estimates(fitted, 'leaving', covariates),
      test: likelihoodRatio(fitted, without, covariates.length),
    },
    profiles: parts.map(({ matrix }, i) => ({ customers: members[i].length, theta: movedBy(matrix, fitted.theta) })),
    profileOf,
  };
}
