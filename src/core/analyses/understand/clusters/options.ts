import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** Groups of customers that are alike: METHODS 3.4. Also the command line's file format. */
export const clustersSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Numbers by which customers are alike. */
  columns: z.array(columnOption('number')).min(1),
  /** How many clusters; `auto` or null: the number whose silhouette is best. */
  k: z.union([z.number().int().min(2).max(20), z.literal('auto'), z.null()]).default(null),
  /** Every column counts the same; otherwise in its own unit. */
  standardize: z.boolean().default(true),
  /** `ward` compares each row with each, for at most 5,000. */
  method: z.enum(['k-means', 'ward']).default('k-means'),
  seed: z.number().int().default(1),
});

export type ClustersOptions = z.output<typeof clustersSchema>;
