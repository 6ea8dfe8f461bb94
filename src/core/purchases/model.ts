import type { CountedRows } from './countRows';

export const modelIds = ['bg-nbd', 'pareto-nbd', 'mbg-nbd', 'nbd', 'bg-bb', 'mbg-cnbd-k', 'bg-cnbd-k'] as const;
export type ModelId = (typeof modelIds)[number];

/** A log-likelihood summed over customers at natural parameters, with exact derivatives (Hessian row-major). */
export interface LikelihoodValue {
  value: number;
  gradient: Float64Array;
  hessian: Float64Array;
}

export interface Fit {
  /** Natural parameters by name, and in the order of the likelihood. */
  parameters: Record<string, number>;
  theta: Float64Array;
  /** As those of the {@link Likelihood}. */
  scales?: readonly (number | null)[];
  /** Regularity of times between purchases, of models that have one; not in `theta`. */
  k?: number;
  /** From the exact Hessian at the natural parameters; `null` where the data do not bound a parameter. */
  standardErrors: Record<string, number | null>;
  /** Of θ, row-major; `null` if the Hessian is not negative definite. */
  covariance: Float64Array | null;
  logLikelihood: number;
  aic: number;
  bic: number;
  /** The gradient vanishes at a proper, bounded maximum. Nothing less. */
  converged: boolean;
  iterations: number;
  /** Largest slope of the mean log-likelihood by a log parameter. */
  gradientNorm: number;
  /** Parameters that ran off towards 0 or infinity. */
  atLimit: string[];
}

/** What {@link fit} needs: data bound to a likelihood of positive parameters, and of coefficients of any sign. */
export interface Likelihood {
  parameters: readonly string[];
  /** `null` for a positive parameter; for a coefficient what it is multiplied with at most. Left out: all are positive. */
  scales?: readonly (number | null)[];
  /** Customers, the n of BIC. */
  observations: number;
  /** Natural parameters to start from, the likeliest first. */
  starts: number[][];
  evaluate(theta: ArrayLike<number>): LikelihoodValue;
  /** The value alone, where that is much cheaper. */
  value?(theta: ArrayLike<number>): number;
  /** A cheaper likelihood whose maximum is near, where there are many rows; `undefined` where none turns out to be cheaper. */
  nearby?(): Likelihood | undefined;
}

/** Predictions at given parameters. `x`, `recency`, `age`, `time` in the time unit of the fit. */
export interface Predictions {
  /** Whether what a customer will do depends on how long it has been silent, not only on being alive. */
  isByRhythm?: true;
  /** P(alive | x, t_x, T), 0–1. */
  pAlive(x: number, recency: number, age: number): number;
  /** P(alive) of every counted row. */
  pAliveOfRows(rows: CountedRows): Float64Array;
  /**
   * Purchases expected in the next `time` units of a customer known to be alive at T. The recency matters by rhythm alone;
   * left out, the last purchase was at T.
   */
  purchasesIfAlive(x: number, age: number, time: number, recency?: number): number;
  /**
   * Purchases expected in the next `horizon` units (∞: DERT) of a customer known to be alive at T, discounted
   * continuously at rate δ per unit; ∞ where δ ≤ 0 and they have no end.
   */
  discountedIfAlive(x: number, age: number, rate: number, horizon: number, recency?: number): number;
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
  /** Whether it needs the times between purchases ({@link CountedRows.logGaps}). */
  needsGaps?: true;
  /** @param k the regularity, of models that have one */
  likelihood(rows: CountedRows, k?: number): Likelihood;
  predict(theta: ArrayLike<number>, k?: number): Predictions;
  /** Its own way to be fitted; left out: by `fit.ts` from its likelihood. */
  fit?(rows: CountedRows): Fit;
}
