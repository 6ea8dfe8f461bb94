import { z } from 'zod';
import { pairOptions } from '../../../snapshots/options';

/** Who moved between tiers from one snapshot to another: METHODS 5. Also the command line's file format. */
export const tierMigrationSchema = z.strictObject({
  ...pairOptions,
  /** Periods to look ahead, if customers keep moving as they did. */
  ahead: z.number().int().min(1).max(24).default(4),
  /** What if this share of the customers of each tier moved one tier up: Curry's question. */
  upward: z.number().min(0).max(1).default(0.02),
});

export type TierMigrationOptions = z.output<typeof tierMigrationSchema>;
