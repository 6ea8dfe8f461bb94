import type { Firmness } from '../../../tiers/firmness/acceptability';
import type { Scoring } from '../../../scoring/options';

/** What the pyramid knows beyond its columns. Unrounded. Row order is the table's. */
export interface PyramidDetail {
  tiers: TierSummary[];
  indicators: IndicatorSummary[];
  /** Customer id per row (text of the id column, or the 1-based sheet row number). */
  ids: string[];
  /** Weighted value 0–100; NaN where unrated. */
  scores: Float64Array;
  /** Index into `tiers`; -1 where unrated. */
  tierIndices: Int8Array;
  /**
   * Weighted contribution per indicator, w_j·s_ij; they add up to the score. NaN where unrated. Made when first read, so
   * that moving a weight does not pay for them; copying or sending the detail reads them.
   */
  contributions: Float64Array[];
  /** Rows without a rating. */
  unrated: number[];
  /** Those among them that a rule leaves unrated; the others lack a value. */
  unratedByRule: number[];
  /** Why a tier is not the one of its score, -1 for unrated: index into rules or overrides, per row concerned. */
  exceptions: {
    row: number;
    by: 'rule' | 'override';
    index: number;
    tierByScore: number;
    reason?: string;
    date?: string;
  }[];
  /** Customers placed by hand, in the order of options.overrides; `row` is `null` for one that is not in the list. */
  overrides: { id: string; tier: string; reason: string; date?: string; row: number | null; tierByScore: number }[];
  /** Days since 1970-01-01 of the day that ages are counted back from; `null` when no rule asks for an age. */
  ageDay: number | null;
  /** How firm the tiers are; `null` where it was not asked for. */
  firmness: Firmness | null;
  /** Value columns summed per tier, in the order of options.valueColumns. */
  valueColumns: string[];
}

export interface TierSummary {
  name: string;
  color: string;
  fontColor: string;
  customers: number;
  /** Share of the rated customers, 0–1. */
  share: number;
  /** Lowest score that is in the tier by score; `null` if the tier is empty. */
  from: number | null;
  /** Highest score that is in the tier by score; `null` if the tier is empty. */
  to: number | null;
  meanScore: number | null;
  /** Per value column: sum, share of the total 0–1 (null when the total is 0), mean, index = share of value / share of customers. */
  values: { column: string; sum: number; share: number | null; mean: number | null; index: number | null }[];
}

export interface IndicatorSummary {
  column: string;
  direction: 'benefit' | 'cost';
  /** Normalised, adds up to 1. */
  weight: number;
  method: Scoring['method'];
  missing: number;
  /** Range of raw values used. */
  min: number;
  max: number;
  /** Mean contribution per tier, for the customer card; made when first read. */
  meanContributionByTier: (number | null)[];
}
