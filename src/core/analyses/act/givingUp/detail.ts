export type Protection = 'potential' | 'recent' | 'strategic' | 'hand';
/** What may be done instead of letting go. */
export type Alternative = 'raise-price' | 'self-service' | 'minimum-order' | 'none';

export interface LeavingCustomer {
  row: number;
  id: string;
  /** From 0. */
  stage: number;
  value: number;
  /** NaN where the list does not say. */
  revenue: number;
  profit: number;
  saved: number;
  hours: number;
  alternative: Alternative;
  /** Price rise that breaks even, as a share; `null` where it earns or has no revenue. */
  priceRise: number | null;
  /** Share of the cost to serve that must go to break even; `null` where that is not enough or not needed. */
  costCut: number | null;
}

export interface ProtectedCustomer {
  row: number;
  id: string;
  stage: number;
  value: number;
  why: Protection;
  /** The user's words. */
  reason: string;
}

export interface StageResult {
  /** ISO day, or `null`. */
  date: string | null;
  threshold: number;
  /** Who leaves at this stage, without those of earlier ones. */
  customers: number;
  /** All who have left by then. */
  total: number;
  revenue: number;
  /** After cost to serve: negative where those who leave cost more than they bring. */
  profit: number;
  /** Cost to serve that falls away. */
  saved: number;
  hours: number;
  /**
   * Share of the cost to serve that must really fall away so that nothing is lost: (profit + cost) / cost. Above 1 it does
   * not pay; `null` without cost.
   */
  breakEven: number | null;
}

export interface GivingUpDetail {
  valueColumn: string;
  has: { revenue: boolean; profit: boolean; cost: boolean; hours: boolean };
  customers: number;
  unrated: number;
  stages: StageResult[];
  leaving: LeavingCustomer[];
  spared: ProtectedCustomer[];
  /** Spearman's ρ of the measure with revenue, where it is no other column; `null` where it does not exist. */
  sizeCorrelation: number | null;
  isSizeAlone: boolean;
  /** Big customers that are kept though they fit badly. */
  bigPoorFit: string[];
  /** Named by hand and not in the list. */
  unknown: string[];
  /** Customer since a day after today. */
  inFuture: number;
  rowCount: number;
}
