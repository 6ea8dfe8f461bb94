import { z } from 'zod';
import { mergeSchema } from '../table/categories';
import { columnOption } from '../table/columnOption';
import { ownerOptions } from '../table/ownerOptions';

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
  /** Periods in order of time; left out: as their names say, else as they stand. */
  periods: z.array(z.string().min(1)).default([]),
  /** Periods to compare; left out: the last one and the one before it. */
  from: z.string().min(1).optional(),
  to: z.string().min(1).optional(),
  /** Tiers from the top; left out: as their names say, else by their mean value. */
  order: z.array(z.string().min(1).max(60)).default([]),
  /** Customers that are called otherwise in one of the snapshots. */
  renames: mergeSchema,
  ...ownerOptions,
  /** By what the tiers were made, and in what the value is counted: said where the two snapshots differ. */
  model: columnOption().optional(),
  unit: columnOption().optional(),
  /**
   * What the score is made of, in a list by periods: points of an indicator per row, times its weight; without a weight
   * they count as they are. The movement of a customer is then told by its reasons.
   */
  reasons: z
    .array(
      z.strictObject({
        ...{ points: columnOption('number'), weight: columnOption('number').optional() },
        /** What it is called; left out: as the column of points. */
        name: z.string().min(1).optional(),
      }),
    )
    .max(100)
    .default([]),
};

export type PairOptions = z.output<z.ZodObject<typeof pairOptions>>;
