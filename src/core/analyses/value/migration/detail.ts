import type { Cleaning } from '../../../orders/cleaning/cleaning';

/** What an order log adds: how often each state was seen, and where each customer is now. */
export interface MigrationLog {
  /** Periods that customers spent in each state, and those that ended with a purchase. */
  seen: number[];
  bought: number[];
  ids: string[];
  /** Purchase days per customer. */
  purchases: Float64Array;
  /** Day of the last purchase, days since 1970-01-01. */
  lastDay: Float64Array;
  /** Index of the state per customer; the last state is former. */
  state: Int32Array;
  /** Customers per state. */
  customersByState: number[];
  /** Σ value over customers. */
  equity: number;
  /** Customers who bought again after having been counted as former. */
  cameBack: number;
  /** States asked for in which nobody was seen. */
  statesLeftOut: number;
  observationEnd: number;
  periodDays: number;
  rowsIncomplete: number;
  /** How the lines were cleaned; `null` where they were taken as they stand. */
  cleaning: Cleaning | null;
}

/** Everything the migration analysis knows. Unrounded. State k is "last purchase k + 1 periods ago", the last is former. */
export interface MigrationDetail {
  /** Chance to buy in the next period by state, former left out. */
  chances: number[];
  /** Row-wise, former last. */
  transitions: number[][];
  /** Margin less cost of a period in each state. */
  reward: number[];
  /** Value of a customer in each state. */
  values: number[];
  /** First state that is worth less than nothing; `null` if none. */
  firstLoss: number | null;
  margin: number;
  cost: number;
  discount: number;
  periods: number | null;
  log: MigrationLog | null;
}
