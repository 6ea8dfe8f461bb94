export interface EquityGroup {
  name: string;
  customers: number;
  equity: number;
  shareOfCustomers: number;
  /** `null` where there is no equity to share. */
  shareOfEquity: number | null;
}

export interface DriverEffect {
  column: string;
  kind: 'value' | 'brand' | 'retention';
  /** Of all drivers, 0–1. */
  weight: number;
  /** Mean rating. */
  rating: number;
  /** Change of equity when every rated customer is rated one point higher. */
  perPoint: number;
  /** 95 % of the regression; `null` by hand. */
  from: number | null;
  to: number | null;
}

export interface InvestmentReturn {
  driver: string;
  points: number;
  cost: number;
  gain: number;
  /** (gain − cost) / cost; `null` for a cost of 0. */
  return: number | null;
  /** Points at which the gain pays the cost; `null` where no rise does. */
  breakEven: number | null;
}

export interface SwitchingResult {
  brands: string[];
  /** What a customer who starts with us is worth to each brand. */
  values: number[];
  /** Chance to buy each brand, purchase by purchase. */
  chances: number[][];
  /** What one percentage point more of our customers who buy again is worth to us, per customer; `null` if all do. */
  perPoint: number | null;
}

/** What became of the customers' value, and what was spent on it. */
export interface AssetReturn {
  name: string;
  customers: number;
  before: number;
  after: number;
  profit: number;
  spent: number;
  /** (after − before + profit) / spent; `null` where nothing was spent. */
  return: number | null;
}

export interface CustomerEquityDetail {
  /** What values were made of. */
  from: 'value' | 'margin';
  valueColumn: string;
  customers: number;
  equity: number;
  /** Without a value, and counted as 0. */
  valueless: number;
  lossMaking: number;
  tiers: EquityGroup[];
  segments: EquityGroup[];
  /** How much of the equity the best share of the customers holds; `null` where it is not above 0. */
  concentration: { share: number; customers: number; shareOfEquity: number | null }[];
  drivers: DriverEffect[];
  weights: 'regression' | 'hand';
  outcome: 'value' | 'retention';
  rSquared: number | null;
  /** Customers in the regression. */
  rated: number;
  /** Drivers that raise nothing: their effect is 0 or less. */
  withoutEffect: string[];
  investment: InvestmentReturn | null;
  switching: SwitchingResult | null;
  assets: { total: AssetReturn; tiers: AssetReturn[]; owners: AssetReturn[] } | null;
  isOrderGuessed: boolean;
  /** The column does not call itself a value: it may be sales. */
  isValueAssumed: boolean;
}
