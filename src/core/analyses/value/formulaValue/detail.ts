/** What formula CLV takes for all customers alike. Rates are shares per period. */
export interface Assumptions {
  discount: number;
  /** Periods; null: without end. */
  horizon: number | null;
  growth: number;
  timing: 'end' | 'middle' | 'now';
  retentionCost: number;
}

/** One entry per table row; NaN where a value is missing, and then there is no CLV. */
export interface CustomerInputs {
  assumptions: Assumptions;
  /** Per period, all streams together. */
  margin: Float64Array;
  retention: Float64Array;
  acquisitionCost: Float64Array;
}

export interface TierEquity {
  /** `null` pools the tiers that are not shown one by one. */
  tier: string | null;
  customers: number;
  /** Of the valued customers, 0–1. */
  share: number;
  equity: number;
  /** Of the customer equity; null when that is not above 0. */
  equityShare: number | null;
  meanClv: number;
  meanRetention: number;
}

/** A change of the assumptions, as in {@link equityUnder}, and the customer equity under it; null: without end. */
export interface WhatIf {
  change: { retentionPoints?: number; discountPoints?: number; marginPercent?: number };
  equity: number | null;
}

/** Everything the formula value analysis knows. Unrounded. Row order is the table's. */
export interface FormulaValueDetail extends CustomerInputs {
  ids: string[];
  clv: Float64Array;
  /** CLV of a margin of 1 without any cost. */
  multiple: Float64Array;
  /** Customers with a CLV. */
  valued: number;
  equity: number;
  /** Share of the equity held by the most valuable fifth of the customers; null when the equity is not above 0. */
  topFifthShare: number | null;
  /** Customers whose CLV is below 0. */
  lossMaking: number;
  /** Column that `tiers` are of. */
  tierColumn: string | null;
  /** Highest mean CLV first. */
  tiers: TierEquity[];
  whatIf: WhatIf[];
  /** Tiers of the column that have no retention in the options. */
  tiersWithoutRetention: string[];
}
