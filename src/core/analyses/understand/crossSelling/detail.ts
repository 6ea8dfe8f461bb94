import type { Cleaning } from '../../../orders/cleaning/cleaning';

/** A rule by the names of its products. */
export interface NamedRule {
  antecedent: string;
  consequent: string;
  count: number;
  support: number;
  confidence: number;
  lift: number;
  pValue: number;
  pAdjusted: number;
}

/** What a customer may buy next. */
export interface NextProduct {
  id: string;
  product: string;
  /** Because it bought this. */
  because: string;
  /** Share of the buyers of that who bought this too. */
  probability: number;
  /** Probability × what a buyer of it spends on it; 1 for every product without amounts. */
  value: number;
}

/** Unrounded results. */
export interface CrossSellingDetail {
  basis: 'customer' | 'order';
  /** Baskets, customers and products that were looked at. */
  baskets: number;
  customers: number;
  products: number;
  rules: NamedRule[];
  /** How many rules are certain after correction. */
  certain: number;
  /** Customers who buy one product only. */
  singleBuyers: number;
  next: NextProduct[];
  /** Rules of the first three quarters of the time, tried on the last: did customers buy one of three products proposed? */
  check: { customers: number; hitRate: number; popularityHitRate: number; splitDay: string } | null;
  /** Place in `next` per table row, −1 where its customer gets no proposal. */
  nextOfRow: Int32Array;
  hasAmounts: boolean;
  incomplete: number;
  cleaning: Cleaning | null;
}
