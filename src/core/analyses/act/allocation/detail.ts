export const resources = ['money', 'hours', 'people'] as const;
export type Resource = (typeof resources)[number];

export interface TierShare {
  tier: string;
  customers: number;
  value: number;
  /** Of all value above 0; `null` where there is none. */
  shareOfValue: number | null;
  /** What the proposal follows: value, lifetime value, potential or the best of the response curves. */
  weight: number;
  /** Sums of the columns; `null` where no column says. */
  now: Record<Resource, number | null>;
  /** Add up to the budgets exactly: money and hours to the hundredth, people whole. */
  proposed: Record<Resource, number>;
}

/** What the response curves say. */
export interface ResponseGain {
  /** Expected result of the proposal, and of the money as it is now, or in proportion to value where that is not known. */
  best: number;
  compared: number;
  comparedWith: 'now' | 'value';
  /** Result of one unit of money more. */
  marginal: number;
  /** Money beyond which a unit brings less than itself. */
  worthwhile: number;
}

export interface AllocationDetail {
  tierColumn: string;
  valueColumn: string;
  by: 'value' | 'clv' | 'potential' | 'response';
  budget: Record<Resource, number>;
  /** From the top. */
  tiers: TierShare[];
  response: ResponseGain | null;
  /** Tiers whose weight is 0 or less. */
  worthless: string[];
  /** Nothing weighs anything: shared by customers. */
  isByCustomers: boolean;
  /** Whether no column holds what it was to be shared by, so that the value stands in for it. */
  lacksColumn: boolean;
  incomplete: number;
}
