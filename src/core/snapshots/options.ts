import { z } from 'zod';
import { mergeSchema } from '../table/categories';
import { columnOption } from '../table/columnOption';

/**
 * Where two snapshots of the same customers stand: side by side in columns `before` and `after`, one row a customer, or
 * one below the other with a column that names the `period`.
 */
export const pairOptions = {
  /** Column that names the customer; left out: the column that looks like it, or the sheet's row number. */
  customer: columnOption().optional(),
  before: columnOption().optional(),
  after: columnOption().optional(),
  /** Values side by side; left out: `value` holds for both. */
  valueBefore: columnOption('number').optional(),
  valueAfter: columnOption('number').optional(),
  period: columnOption().optional(),
  tier: columnOption().optional(),
  value: columnOption('number').optional(),
  /** Periods to compare; left out: the last one and the one before it. */
  from: z.string().min(1).optional(),
  to: z.string().min(1).optional(),
  /** Tiers from the top; left out: as their names say, else by their mean value. */
  order: z.array(z.string().min(1).max(60)).default([]),
  /** Customers that are called otherwise in one of the snapshots. */
  renames: mergeSchema,
};

export type PairOptions = z.output<z.ZodObject<typeof pairOptions>>;
