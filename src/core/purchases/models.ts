import { bgBb } from './bgBb';
import { parametersFor } from './covariates/shifts';
import { bgNbd, mbgNbd } from './betaGeometric';
import type { LifetimeModel, ModelId, Predictions } from './model';
import { nbd } from './nbd';
import { paretoNbd } from './paretoNbd';
import { bgCnbdK, mbgCnbdK } from './regularModels';
import { fit, type Fit } from './fit';
import type { CountedRows, Traits } from './countRows';

/** Every purchase model there is. */
export const models: Record<ModelId, LifetimeModel> = {
  'bg-nbd': bgNbd,
  'pareto-nbd': paretoNbd,
  'mbg-nbd': mbgNbd,
  nbd,
  'bg-bb': bgBb,
  'mbg-cnbd-k': mbgCnbdK,
  'bg-cnbd-k': bgCnbdK,
};

export function fitModel(model: ModelId, rows: CountedRows): Fit {
  const { likelihood, fit: own } = models[model];
  return own ? own(rows) : fit(likelihood(rows));
}

/** Predictions of a fitted model for customers of some covariates, at its parameters or at others. */
export function predictionsOf(
  { model, k, theta: fitted }: Pick<Fit, 'k' | 'theta'> & { model: ModelId },
  theta: ArrayLike<number> = fitted,
  traits?: Traits,
): Predictions {
  return models[model].predict(traits ? parametersFor(model, theta, traits) : theta, k);
}
