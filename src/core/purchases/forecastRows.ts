import type { CountedRows } from './countRows';
import { parametersFor } from './covariates/shifts';
import { forecast, type Forecast } from './forecast';
import type { Fit, ModelId, Predictions } from './model';
import { predictionsOf } from './models';

/** Rows of customers who do not differ by covariates, the predictions for them, and where they begin in the whole. */
export interface PredictedRows {
  rows: CountedRows;
  predictions: Predictions;
  /** The model's own parameters for them. */
  theta: ArrayLike<number>;
  from: number;
}

type Fitted = Pick<Fit, 'k' | 'theta'> & { model: ModelId };

/** Predictions for all rows: profile by profile, or for all of them together. */
export function predictedRows(fit: Fitted, rows: CountedRows, theta?: ArrayLike<number>): PredictedRows[] {
  if (!rows.profiles) return [{ rows, predictions: predictionsOf(fit, theta), theta: theta ?? fit.theta, from: 0 }];
  return rows.profiles.map((profile) => ({
    rows: profile.rows,
    predictions: predictionsOf(fit, theta, profile),
    theta: parametersFor(fit.model, theta ?? fit.theta, profile),
    from: profile.from,
  }));
}

/** {@link forecast} of all rows, whatever profile they are of. */
export function forecastRows(
  parts: readonly PredictedRows[],
  rowCount: number,
  horizon: number,
  rate: number,
  withDert: boolean,
): Forecast {
  if (parts.length === 1) return forecast(parts[0].predictions, parts[0].rows, horizon, rate, withDert);
  const column = (): Float64Array => new Float64Array(rowCount);
  const whole: Forecast = {
    pAlive: column(),
    purchases: column(),
    discounted: column(),
    dert: withDert ? column() : undefined,
  };
  for (const { predictions, rows, from } of parts) {
    const part = forecast(predictions, rows, horizon, rate, withDert);
    whole.pAlive.set(part.pAlive, from);
    whole.purchases.set(part.purchases, from);
    whole.discounted.set(part.discounted, from);
    if (part.dert) whole.dert?.set(part.dert, from);
  }
  return whole;
}
