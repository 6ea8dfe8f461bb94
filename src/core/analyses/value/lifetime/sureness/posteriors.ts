import { historyMeans } from '../../../../purchases/historyMeans';
import type { CountedRows } from '../../../../purchases/countRows';
import { covariateLikelihood } from '../../../../purchases/covariates/likelihood';
import type { Covariates } from '../../../../purchases/covariates/profiles';
import { gammaGamma, type SpendHistory } from '../../../../purchases/gammaGamma';
import type { Likelihood } from '../../../../purchases/model';
import { models } from '../../../../purchases/models';
import {
  priorNamesOf,
  purchasePriors,
  spendPriorNames,
  spendPriors,
  weakPriors,
  type Prior,
  type PriorName,
  type Priors,
} from '../../../../purchases/posterior/priors';
import { samplePosterior, type Posterior } from '../../../../purchases/posterior/samplePosterior';
import { thinRows, thinSpend } from '../../../../purchases/posterior/thinRows';
import type { ModelFit, SpendFit } from '../detail';
import type { SurenessOptions } from './options';

/** Beyond so many rows, few customers stand for all where only the bend of a likelihood is asked. */
const manyRows = 8192;
const sampled = 2048;
/** Rows up to which chains are an answer within seconds. */
const chainRows = 400;

function priorsOf({ priors }: SurenessOptions): Priors {
  return { ...weakPriors, ...priors };
}

/** The priors that take part with these models. */
export function priorsUsed(
  fit: ModelFit,
  spend: SpendFit | null,
  options: SurenessOptions,
): (Prior & { name: PriorName })[] {
  const names = [...priorNamesOf(fit.model), ...(spend ? spendPriorNames : [])];
  const priors = priorsOf(options);
  return names.map((name) => ({ name, ...priors[name] }));
}

/** Posterior of the purchase model's parameters. */
export function purchasePosterior(
  fit: ModelFit,
  rows: CountedRows,
  covariates: Covariates | undefined,
  options: SurenessOptions,
): Posterior {
  const model = models[fit.model];
  const likelihoodOf = (of: CountedRows): Likelihood =>
    covariates ? covariateLikelihood(model, of, of.profiles ?? [], covariates, fit.theta) : model.likelihood(of, fit.k);
  const likelihood = likelihoodOf(rows);
  const thin = rows.rowCount > manyRows ? thinRows(rows, sampled) : rows;
  const own = model.likelihood(rows, fit.k).parameters.length;
  return samplePosterior({
    likelihood,
    ...(thin === rows ? {} : { thinned: likelihoodOf(thin) }),
    isLarge: rows.rowCount > chainRows,
    terms: purchasePriors(fit.model, priorsOf(options), {
      meanAge: historyMeans(rows).age,
      k: fit.k,
      coefficients: fit.theta.length - own,
    }),
    start: fit.theta,
    draws: options.draws,
    seed: options.seed,
  });
}

/** Posterior of the spend model's. */
export function spendPosterior(fit: SpendFit, history: SpendHistory, options: SurenessOptions): Posterior {
  const likelihood = gammaGamma(history);
  const thin = history.frequency.length > manyRows ? thinSpend(history, sampled) : history;
  return samplePosterior({
    likelihood,
    ...(thin === history ? {} : { thinned: gammaGamma(thin) }),
    isLarge: history.frequency.length > chainRows,
    terms: spendPriors(priorsOf(options), meanSpend(history)),
    // coefficients of known differences stay as they were fitted
    start: fit.theta.subarray(0, spendPriorNames.length),
    draws: options.draws,
    seed: options.seed + 1,
  });
}

function meanSpend({ monetary, count }: SpendHistory): number {
  let [sum, customers] = [0, 0];
  monetary.forEach((value, i) => {
    const weight = count ? count[i] : 1;
    sum += weight * value;
    customers += weight;
  });
  return sum / customers;
}

/**
 * The fits whose values are shown: those of maximum likelihood, or, where one has no proper optimum (or no mean spend), the
 * posterior's mode in its place.
 */
export function shownFits(
  { fit, spend }: { fit: ModelFit; spend: SpendFit | null },
  posteriors: { purchases: Posterior; spend: Posterior | null },
): { fit: ModelFit; spend: SpendFit | null; isAtMode: boolean } {
  const isProper = fit.converged && fit.atLimit.length === 0;
  const isProperSpend = !spend || (spend.converged && !Number.isNaN(spend.populationMean));
  return {
    fit: isProper ? fit : { ...fit, theta: posteriors.purchases.mode },
    spend:
      spend &&
      (isProperSpend || !posteriors.spend
        ? spend
        : { ...spend, theta: Float64Array.of(...posteriors.spend.mode, ...spend.theta.subarray(3)) }),
    isAtMode: !isProper || !isProperSpend,
  };
}
