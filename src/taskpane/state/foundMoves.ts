import type { TierMigrationDetail } from '../../core/analyses/act/tierMigration/detail';

/** Who moved between two snapshots. */
export interface FoundMoves {
  /** What it was found for. */
  of: string;
  /** Left out: it is not found yet, or cannot be; the comparison itself says why. */
  detail?: TierMigrationDetail;
}
