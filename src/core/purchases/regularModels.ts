import type { CountedRows } from './countRows';
import { fit, type Fit } from './fit';
import type { LifetimeModel, ModelId } from './model';
import { regularLikelihood } from './regularBuying';
import { regularPredictions } from './regularPredictions';

const parameters = ['k', 'r', 'alpha', 'a', 'b'] as const;
/** Regularities that are tried. */
export const largestK = 12;

/** As MBG/NBD, with times between purchases that are Erlang-k: see {@link regularLikelihood}. */
export const mbgCnbdK: LifetimeModel = regularModel('mbg-cnbd-k', 1);

/** As BG/NBD, with times between purchases that are Erlang-k. */
export const bgCnbdK: LifetimeModel = regularModel('bg-cnbd-k', 0);

function regularModel(id: ModelId, chances: 0 | 1): LifetimeModel {
  return {
    id,
    parameters,
    needsGaps: true,
    likelihood: (rows, k = 1) => regularLikelihood(rows, k, chances),
    predict: (theta, k = 1) => regularPredictions(k, theta, chances),
    fit: (rows) => fitRegular(rows, chances),
  };
}

/**
 * k = 1, 2 … {@link largestK} in turn, each from where the last one ended, until two in a row have fallen below the best:
 * the likelihood has one peak in k. k counts as a parameter in AIC and BIC.
 */
export function fitRegular(rows: CountedRows, chances: 0 | 1): Fit {
  let best: { k: number; fit: Fit } | undefined;
  let start: number[] | undefined;
  for (let k = 1; k <= largestK && (!best || k <= best.k + 2); k++) {
    const fitted = fit(regularLikelihood(rows, k, chances), { start });
    const [r, alpha, a, b] = fitted.theta;
    // k + 1 stages in the time of k
    start = fitted.converged ? [r, (alpha * k) / (k + 1), a, b] : undefined;
    const isBetter = !best || fitted.logLikelihood > best.fit.logLikelihood;
    if (isBetter) best = { k, fit: fitted };
  }
  if (!best) throw new RangeError('no regularity was tried');
  const { k, fit: chosen } = best;
  return {
    ...chosen,
    k,
    parameters: { k, ...chosen.parameters },
    standardErrors: { k: null, ...chosen.standardErrors },
    aic: chosen.aic + 2,
    bic: chosen.bic + Math.log(rows.customers),
  };
}
