/** What some of the largest customers hold of the total. */
export interface TopShare {
  /** How they were chosen: so many customers, or so many percent of them, rounded up. */
  by: 'count' | 'percent';
  top: number;
  customers: number;
  /** Share of the total, 0–1; above 1 where others lose money. */
  share: number;
}

/** Unrounded results. */
export interface ConcentrationDetail {
  value: string;
  /** Customers with a value. */
  customers: number;
  missing: number;
  total: number;
  /** Σ(2i − n − 1) x_i / (n² μ); `null` with losses. */
  gini: number | null;
  /** The same × n / (n − 1). */
  giniCorrected: number | null;
  /** Σ s², the shares squared; `null` with losses. */
  herfindahl: number | null;
  /** 1 / Herfindahl: as many equal customers would be as concentrated. */
  effectiveCustomers: number | null;
  topShares: TopShare[];
  /** The fewest customers that hold four fifths of the total. */
  eighty: { customers: number; share: number };
  /** What is left when the largest customer leaves. */
  withoutLargest: { id: string; value: number; share: number; total: number; secondShare: number | null };
  losses: { customers: number; sum: number };
  /** The highest point of the cumulative curve: 1 without losses. */
  peak: { customers: number; share: number };
  /** The largest customers by name. */
  largest: { id: string; value: number; share: number; cumulative: number }[];
  /** Share of customers → cumulative share of value, at most 101 points. */
  curve: { customers: number; value: number }[];
}
