/** Steps from revenue to profit; costs as positive numbers. */
export interface Ladder {
  revenue: number;
  discounts: number;
  costOfGoods: number;
  /** Per driver, in their order. */
  drivers: number[];
  profit: number;
}

export interface TierProfit extends Ladder {
  name: string;
  customers: number;
  /** Shares of the total, 0–1; `null` where that is not above 0. */
  shareOfCustomers: number;
  shareOfRevenue: number | null;
  shareOfProfit: number | null;
  /** Share of profit / share of customers. */
  profitIndex: number | null;
  revenuePerCustomer: number;
  profitPerCustomer: number;
  losses: number;
}

/** A customer who costs more than it brings. */
export interface LossMaker {
  row: number;
  id: string;
  tier: string;
  revenue: number;
  profit: number;
  /** The cost that is farthest above what it is of everybody's revenue: a driver by its place, or another line. */
  line: 'discounts' | 'costOfGoods' | number;
  cost: number;
  /** What would turn it: so many units of the driver less, where it has as many; or a price higher by this share. */
  unitsLess: number | null;
  priceRise: number | null;
}

/** Unrounded results. */
export interface ProfitabilityDetail {
  tierColumn: string;
  revenueColumn: string;
  drivers: { column: string; rate: number }[];
  has: { discounts: boolean; costOfGoods: boolean };
  /** In order of profit per customer, the best first. */
  tiers: TierProfit[];
  total: Ladder & { customers: number };
  lossMakers: LossMaker[];
  /** Sum of all losses, as a positive number. */
  loss: number;
  ids: string[];
  /** Profit per table row; NaN where revenue or tier is missing. */
  profits: Float64Array;
  incomplete: number;
  /** Blank costs, which count as 0, per column. */
  blanks: { column: string; count: number }[];
  /** Whether costs eat more than all revenue. */
  isLoss: boolean;
}
