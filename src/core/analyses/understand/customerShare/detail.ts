/** A segment with our share of it. */
export interface SegmentShare {
  /** '' where there are no segments. */
  name: string;
  customers: number;
  sales: number;
  /** What its customers spend, or could. */
  potential: number;
  share: number | null;
  left: number;
  /** What a customer could spend, where it is estimated. */
  perCustomer: number | null;
}

/** Unrounded results. */
export interface CustomerShareDetail {
  salesColumn: string;
  totalColumn: string | null;
  segmentColumn: string | null;
  quantile: number;
  customers: number;
  incomplete: number;
  sales: number;
  potential: number;
  share: number | null;
  segments: SegmentShare[];
  /** Segments of fewer than five customers, for which all customers stand in. */
  small: string[];
  /** Customers who buy more from us than they are said to spend: their share counts as 1. */
  above: number;
  /** Customers, and value, kept from the period before; `null` without it. */
  retention: { before: number; kept: number; customerRate: number; valueRate: number } | null;
  ids: string[];
  /** Per table row; NaN where something is missing. */
  shares: Float64Array;
  left: Float64Array;
}
