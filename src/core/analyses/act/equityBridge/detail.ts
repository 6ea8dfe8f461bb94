import type { SnapshotPair } from '../../../snapshots/snapshot';

/** `start` and `end` are levels, the others changes; `within` is the change of who stayed in the tier, causes unknown. */
export type StepName =
  | 'start'
  | 'new'
  | 'lost'
  | 'up'
  | 'down'
  | 'margin'
  | 'retention'
  | 'discount'
  | 'within'
  | 'end';

export interface Step {
  name: StepName;
  /** Whole cents, as a number of money: start + all changes = end. */
  amount: number;
  customers: number;
}

export interface CustomerChange {
  id: string;
  cause: 'new' | 'lost' | 'up' | 'down' | 'within';
  before: number;
  after: number;
  /** The change by cause, where the value is made of them; they add up to it. */
  parts: { margin: number; retention: number; discount: number } | null;
}

export interface EquityBridgeDetail {
  pair: SnapshotPair;
  steps: Step[];
  /** Largest change first. */
  changes: CustomerChange[];
  /** Customers without a value in a snapshot that they are in: 0 there. */
  valueless: number;
  hasCauses: boolean;
}
