import type { Prior, PriorName } from '../../../../purchases/posterior/priors';
import type { Posterior } from '../../../../purchases/posterior/samplePosterior';

/** Two intervals of one quantity: the inner holds half of the futures, the outer the share that was asked for. */
export interface Band<Values = Float64Array> {
  low: Values;
  innerLow: Values;
  innerHigh: Values;
  high: Values;
}

/** What a group of customers is worth together. */
export interface GroupRange extends Band<number> {
  /** Tier; `null` for customers without one. */
  name: string | null;
  customers: number;
  /** Expected. */
  value: number;
}

/** One of the most valuable customers. */
export interface Ranked {
  id: string;
  value: number;
  low: number;
  high: number;
  /** Chance that it is worth more than the next one; NaN for the last. */
  aboveNext: number;
}

/** How sure the forecasts are: parameters and each customer's own chance together (posterior predictive). */
export interface Sureness {
  level: number;
  draws: number;
  seed: number;
  purchases: Posterior;
  spend: Posterior | null;
  /** Those that took part. */
  priors: (Prior & { name: PriorName })[];
  /** Whether the values shown are those at the posterior's mode, as maximum likelihood found no proper optimum. */
  isAtMode: boolean;
  pAlive: Band;
  expectedPurchases: Band;
  expectedSpend: Band | null;
  clv: Band | null;
  /** Chance that the customer is worth more than its cost; `null` without a cost. */
  aboveCost: Float64Array | null;
  equity: GroupRange | null;
  groups: GroupRange[];
  ranking: Ranked[];
  checks: CheckBands;
}

/** Range of a number that the model could as well have brought forth, per entry of a check. */
export interface CheckBand {
  low: number[];
  high: number[];
}

/** Posterior predictive checks: what lists of the same customers could have looked like (Gelman et al. 2013, ch. 6). */
export interface CheckBands {
  frequencies: CheckBand;
  /** Repeat purchases per unit of time; `null` without a log. */
  tracking: CheckBand | null;
}

/** How well ranges hold for what came after the history. */
export interface RangeCheck {
  /** Shares of customers whose purchases came to lie in the range of half, and in that of the level asked for. */
  inMiddle: number;
  inRange: number;
  /** What those shares are by the forecast itself; above 50 % and the level, as purchases are whole numbers. */
  expectedInMiddle: number;
  expectedInRange: number;
  /** Continuous ranked probability score, mean over customers: the absolute error of a whole distribution, in purchases. */
  crps: number;
}
