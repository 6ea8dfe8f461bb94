import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** What measures have in common: METHODS 3.4. Also the command line's file format. */
export const factorsSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  columns: z.array(columnOption('number')).min(2),
  /** How many components; left out: those that explain more than a column of their own (Kaiser). */
  components: z.number().int().min(1).max(20).nullable().default(null),
  rotation: z.enum(['varimax', 'none']).default('varimax'),
});

export type FactorsOptions = z.output<typeof factorsSchema>;
