import type { ClassSummary } from '../../../groups/summarizeClasses';

/** Unrounded results of an ABC analysis. */
export interface AbcDetail {
  value: string;
  ids: string[];
  /** NaN where missing. */
  values: Float64Array;
  /** Index into `classes`; −1 where the value is missing. */
  classIndices: Int32Array;
  /** Share of the total held by this customer and all larger or equal ones, 0–1. */
  cumulative: Float64Array;
  classes: ClassSummary[];
  total: number;
  /** Rows without a value. */
  missing: number[];
  /** Customers with a value of 0 or less, and the sum of these values. */
  notPositive: { customers: number; sum: number };
  /** Highest cumulative share: above 1 where some values are negative. */
  peak: number;
  concentration: {
    /** Σ(2i − n − 1) x_i / (n² μ); `null` with negative values. */
    gini: number | null;
    /** The same × n / (n − 1). */
    giniCorrected: number | null;
    /** Share of the total held by the largest fifth of the customers, their number rounded up. */
    topFifth: number;
  };
  /** Share of customers → cumulative share of value, 0–1, at most 101 points. */
  curve: { customers: number; value: number }[];
}
