import type { WeightMethod, WeightsOptions } from './options';
import type { Direction } from './indicatorValues';

/** What the analysis found, unrounded. Row order is the table's, indicator order the options'. */
export interface WeightsDetail {
  method: WeightMethod;
  score: WeightsOptions['score'];
  indicators: WeightedIndicator[];
  /** Empty without dimensions. */
  dimensions: { name: string; weight: number }[];
  /** One per group of indicators compared in pairs: all, or each dimension; empty for other methods. */
  consistency: Consistency[];
  /** Customers with a value in every indicator: those that entropy and CRITIC learn from. */
  completeCustomers: number;
  ids: string[];
  /** 0–100 by the weighted sum; NaN where unrated. */
  scores: Float64Array;
  /** Closeness 0–1, when asked for; NaN where unrated. */
  topsis: Float64Array | null;
  tierNames: string[];
  /** Index into `tierNames`; -1 where unrated. */
  tierIndices: Int8Array;
  /** 1 is the best; equal scores share the better rank; 0 where unrated. */
  ranks: Uint32Array;
  unrated: number;
  comparison: Comparison[];
  sensitivity: SensitivityLine[];
  edge: EdgeCustomer[];
}

export interface WeightedIndicator {
  column: string;
  direction: Direction;
  dimension: string | null;
  /** Inside its dimension, adding up to 1 there; the weight itself without dimensions. */
  weightInside: number;
  /** Adding up to 1 over all. */
  weight: number;
}

export interface Consistency {
  /** `null` when all indicators were compared. */
  dimension: string | null;
  indicators: number;
  lambda: number;
  consistencyIndex: number;
  consistencyRatio: number;
  /** The comparison that fits its weights least: given, and what would fit. `null` when all fit. */
  worstPair: { i: number; j: number; first: string; second: string; given: number; suggested: number } | null;
}

export interface Comparison {
  method: WeightMethod;
  weights: number[];
  consistencyRatio: number | null;
  /** Kendall's tau-b of the scores under both; `null` where it is not defined (all customers equal). */
  tau: number | null;
  /** Customers in another tier under the other weights. */
  changed: number;
  /** Those whose rank differs most, the largest difference first. */
  movers: { row: number; rank: number; otherRank: number; tier: number; otherTier: number }[];
}

export interface SensitivityLine {
  indicator: number;
  /** Points by which the weight was moved: ±10, ±20. */
  change: number;
  /** The weight it came to, kept within 0 and 1. */
  weight: number;
  /** Customers whose tier changes, to a better and to a worse one. */
  changed: number;
  up: number;
  down: number;
}

export interface EdgeCustomer {
  row: number;
  /** In how many of the changes of `sensitivity` the tier changes. */
  changes: number;
  /** Best and worst tier over all of them. */
  best: number;
  worst: number;
}
