import type { Fit } from '../core/purchases/fit';
import { modelLabel } from './modelParameters';

/** A fit as it spills: one line per parameter with its standard error, then how good the fit is. */
export function fitBlock(model: string, fitted: Fit): unknown[][] {
  return [
    [modelLabel, model, ''],
    ...Object.entries(fitted.parameters).map(([name, value]) => [name, value, fitted.standardErrors[name] ?? '']),
    ['log-likelihood', fitted.logLikelihood, ''],
    ['aic', fitted.aic, ''],
    ['bic', fitted.bic, ''],
    ['converged', fitted.converged, ''],
  ];
}
