import type { ReasonColumns } from './scoreReasons';

/** A customer as it was at one time. */
export interface Kept {
  /** Never ''. */
  tier: string;
  /** NaN where there is none. */
  value: number;
  /** '' where nobody looks after it, or nobody asks. */
  owner: string;
  /** Rows of the list that it was made of. */
  rows: number[];
}

/** All customers of one time, by what they are called. */
export interface Snapshot {
  name: string;
  customers: Map<string, Kept>;
}

/** Two snapshots to compare, all that the list holds, and what was noticed on the way. */
export interface SnapshotPair {
  before: Snapshot;
  after: Snapshot;
  /** In order of time; the two alone where they stand side by side. */
  all: Snapshot[];
  /** All tiers, from the top. */
  tiers: string[];
  hasValue: boolean;
  /** What the score is made of, by row of the list; empty where nothing is known of it. */
  reasons: ReasonColumns[];
  noticed: SnapshotNotices;
}

export interface SnapshotNotices {
  /** Customers that stand several times in one snapshot: values added, the first tier taken. */
  repeated: string[];
  /** Rows without a name of the customer. */
  nameless: number;
  /** Rows without a tier in any snapshot. */
  tierless: number;
  /** Tiers of which only one of the two snapshots knows. */
  tiersOfOne: string[];
  /** Whether nothing says which tier is better, so that up and down follow the order of the names. */
  isOrderGuessed: boolean;
  /** Share of the customers of the smaller snapshot that are in the other too, 0–1. */
  common: number;
  /** How many times as large the usual value is afterwards, where that cannot be growth; `null` otherwise. */
  jump: number | null;
  /** Models, and units of the value, where the two snapshots have others. */
  models: [before: string, after: string] | null;
  units: [before: string, after: string] | null;
  /** Indicators whose weights are others, or that only one of the snapshots has. */
  weights: string[];
}
