import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { tiersSchema } from '../../../tiers/options';
import { tierPresets } from '../../../tiers/tierPresets';
import { missingSchema } from '../../../scoring/options';

/** Weights that can be defended: METHODS 2. Also the command line's file format. */
export const methodSchema = z.discriminatedUnion('by', [
  /** The points of each indicator. */
  z.strictObject({ by: z.literal('direct') }),
  /** The order of the list, the most important first. */
  z.strictObject({ by: z.literal('rank-centroid') }),
  z.strictObject({ by: z.literal('rank-sum') }),
  /**
   * Comparisons in pairs, one row and one column per indicator in the order of the list: how many times as important
   * the row's is as the column's. `null` only between dimensions.
   */
  z.strictObject({ by: z.literal('pairwise'), matrix: z.array(z.array(z.number().nullable())) }),
  z.strictObject({ by: z.literal('entropy'), normalize: z.enum(['share', 'min-max']).default('share') }),
  z.strictObject({ by: z.literal('critic') }),
]);

const name = z.string().min(1).max(60);
const [{ cuts: curry }] = tierPresets;

export const weightsSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** The most important first, for the methods that go by rank. */
  indicators: z
    .array(
      z.strictObject({
        column: columnOption('number'),
        direction: z.enum(['benefit', 'cost']).default('benefit'),
        /** For `direct`: the most important gets 100, the others in proportion. */
        points: z.number().default(100),
      }),
    )
    .min(1),
  method: methodSchema.default({ by: 'critic' }),
  /** Weights on two levels: the weight of a dimension, times the weight inside it by the method. */
  dimensions: z
    .array(z.strictObject({ name, weight: z.number(), columns: z.array(columnOption('number')).min(1) }))
    .default([]),
  compareWith: z.array(methodSchema).default([]),
  score: z.enum(['weighted-sum', 'topsis']).default('weighted-sum'),
  /** How a value becomes a score 0–100 in a weighted sum. */
  scoring: z.enum(['min-max', 'percentile-rank', 'z-score']).default('min-max'),
  missing: missingSchema,
  tiers: tiersSchema.default({
    by: 'share-of-customers',
    cuts: curry.map((cut) => ({ name: cut.name, share: cut.share })),
  }),
  /** Writes the score under these weights beside the source. */
  scoreColumn: z.boolean().default(true),
});

export type WeightsOptions = z.output<typeof weightsSchema>;
export type WeightsInput = z.input<typeof weightsSchema>;
export type WeightMethod = z.output<typeof methodSchema>;
