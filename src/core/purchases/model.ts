import type { CountedRows } from './countRows';

export const modelIds = ['bg-nbd', 'pareto-nbd', 'mbg-nbd', 'nbd', 'bg-bb'] as const;
export type ModelId = (typeof modelIds)[number];

/** A log-likelihood summed over customers at natural parameters, with exact derivatives (Hessian row-major). */
export interface LikelihoodValue {
  value: number;
  gradient: Float64Array;
  hessian: Float64Array;
}

/** What {@link fit} needs: data bound to a likelihood of positive parameters. */
export interface Likelihood {
  parameters: readonly string[];
  /** Customers, the n of BIC. */
  observations: number;
  /** Natural parameters to start from, the likeliest first. */
  starts: number[][];
  evaluate(theta: ArrayLike<number>): LikelihoodValue;
}

/** Predictions at given parameters. `x`, `recency`, `age`, `time` in the time unit of the fit. */
export interface Predictions {
  /** P(alive | x, t_x, T), 0–1. */
  pAlive(x: number, recency: number, age: number): number;
  /** P(alive) of every counted row. */
  pAliveOfRows(rows: CountedRows): Float64Array;
  /** Purchases expected in the next `time` units of a customer known to be alive at T. */
  purchasesIfAlive(x: number, age: number, time: number): number;
  /**
   * Purchases expected in the next `horizon` units (∞: DERT) of a customer known to be alive at T, discounted
   * continuously at rate δ per unit; ∞ where δ ≤ 0 and they have no end.
   */
  discountedIfAlive(x: number, age: number, rate: number, horizon: number): number;
  /** Units from T on after which, without a purchase, P(alive) falls below `threshold`; 0 if it has, ∞ if never. */
  unitsUntilOverdue(x: number, recency: number, age: number, threshold: number): number;
  /** P(X(time) = x) of a new customer for x = 0 … most − 1. */
  purchasePmf(time: number, most: number): Float64Array;
}

/**
 * A purchase model as a record; one control flow (`fit.ts`) fits every one of them. To add a model: write its record in
 * a file of its own, name it in `modelIds` and in `models.ts`.
 */
export interface LifetimeModel {
  id: ModelId;
  /** Names in the order of θ, as in the literature. */
  parameters: readonly string[];
  likelihood(rows: CountedRows): Likelihood;
  predict(theta: ArrayLike<number>): Predictions;
}
