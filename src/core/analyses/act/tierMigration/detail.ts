import type { Reason } from '../../../snapshots/scoreReasons';
import type { SnapshotPair } from '../../../snapshots/snapshot';

export type Move = 'up' | 'down' | 'new' | 'lost';

export interface Mover {
  id: string;
  /** '' for a new customer. */
  before: string;
  /** '' for a lost one. */
  after: string;
  move: Move;
  /** Tiers passed; 0 for the new and the lost. */
  steps: number;
  /** NaN where there is none. */
  valueBefore: number;
  valueAfter: number;
  /** Score before and after, and the change by indicator, largest first; `null` where nothing is known of it. */
  score: { before: number; after: number } | null;
  reasons: Reason[];
}

/** Customers of a tier after so many periods. */
export interface Expected {
  period: number;
  tier: string;
  customers: number;
  /** 95 %. */
  from: number;
  to: number;
}

/** Unrounded. Rows and columns of matrices are tiers from the top, then new (row) and lost (column). */
export interface TierMigrationDetail {
  pair: SnapshotPair;
  tiers: string[];
  counts: number[][];
  /** Of a row's customers; NaN for a row without any. */
  shares: number[][];
  /** Value afterwards of the customers of a cell; of lost ones the value before. `null` without values. */
  value: number[][] | null;
  moves: Record<Move | 'same', number>;
  /** The new, the lost, then who passed most tiers. */
  movers: Mover[];
  /** Customers per snapshot and tier. */
  trend: { name: string; customers: number[] }[];
  forecast: Expected[];
  /** Gain if a share of each tier moved one up; `null` without values. */
  upward: {
    share: number;
    gain: number;
    tiers: { from: string; to: string; customers: number; gain: number }[];
  } | null;
}
