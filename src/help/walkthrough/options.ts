import { z } from 'zod';
import { columnOption } from '../../core/table/columnOption';

/** Who buys less than before. */
export const shrinkingSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  now: columnOption('number'),
  before: columnOption('number'),
  /** Who lost at least this share is named. */
  from: z.number().min(0).max(1).default(0.2),
});

export type ShrinkingOptions = z.output<typeof shrinkingSchema>;
