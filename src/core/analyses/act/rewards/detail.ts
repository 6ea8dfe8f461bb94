export interface RuleResult {
  name: string;
  threshold: number;
  reward: string;
  customers: number;
  /** Of all customers. */
  share: number;
  value: number;
  /** Mean profit of a period of those who qualify; NaN for nobody. */
  margin: number;
  /** Mean retention of those who qualify, without the programme. */
  retention: number;
  /** Of a period, for those who take it. */
  cost: number;
  /** Mean of those who qualify. */
  costPerCustomer: number;
  /** Retention at which the reward costs nothing in the long run; `null` where none does. */
  needed: number | null;
  /** Change of lifetime value of those who qualify, with the retention that is hoped for; `null` without one. */
  gain: number | null;
}

export interface NearCustomer {
  id: string;
  value: number;
  /** Index of the rule that is nearly reached. */
  rule: number;
  missing: number;
}

export interface ContactPoint {
  name: string;
  importance: number;
  rating: number;
  /** Importance times what is missing to 5. */
  gap: number;
}

export interface RewardsDetail {
  valueColumn: string;
  customers: number;
  unrated: number;
  /** Highest threshold first. */
  rules: RuleResult[];
  /** Per table row the index of the highest rule it reaches, −1 for none. */
  reached: Int32Array;
  qualified: number;
  cost: number;
  gain: number | null;
  /** Nearest first. */
  near: NearCustomer[];
  /** Widest gap first. */
  contactPoints: ContactPoint[];
  isMarginAssumed: boolean;
  isRetentionAssumed: boolean;
}
