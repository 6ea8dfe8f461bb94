import { z } from 'zod';
import { columnOption } from '../table/columnOption';

/** How scores are cut into tiers, and the rules that come after: what classifying analyses share of their options. */
const color = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const name = z.string().min(1).max(60);

export const tiersSchema = z.discriminatedUnion('by', [
  /** Shares in percent of customers, top first, adding up to 100. */
  z.strictObject({
    by: z.literal('share-of-customers'),
    cuts: z.array(z.strictObject({ name, share: z.number(), color: color.optional() })).min(1),
  }),
  /** Shares in percent of the column's total: customers in order of score until the share is reached. */
  z.strictObject({
    by: z.literal('share-of-value'),
    column: columnOption('number'),
    cuts: z.array(z.strictObject({ name, share: z.number(), color: color.optional() })).min(1),
  }),
  /** Lowest score of each tier, descending; the last tier takes the rest. */
  z.strictObject({
    by: z.literal('score'),
    cuts: z.array(z.strictObject({ name, from: z.number().optional(), color: color.optional() })).min(1),
  }),
  /** Fisher–Jenks natural breaks of the scores, as many classes as names. */
  z.strictObject({
    by: z.literal('natural-breaks'),
    cuts: z.array(z.strictObject({ name, color: color.optional() })).min(1),
  }),
]);

/**
 * A comparison of one column. `younger-than-months` is for dates and takes a whole number of months, counted back from
 * the latest date in any date column of the table: who is exactly as old is not younger.
 */
export const conditionSchema = z.strictObject({
  column: columnOption(),
  operator: z.enum(['>', '>=', '<', '<=', '=', '<>', 'is-blank', 'contains', 'younger-than-months']),
  value: z.union([z.number(), z.string(), z.boolean()]).optional(),
});

/**
 * Knock-out rules, applied in order after scoring: put into, at least (floor) or at most (ceiling) a tier, or leave
 * unrated, which is the only effect without a tier. Who is unrated by a rule takes no place when tiers are cut.
 */
export const ruleSchema = z.strictObject({
  when: z.array(conditionSchema).min(1),
  match: z.enum(['all', 'any']).default('all'),
  effect: z.enum(['set', 'at-least', 'at-most', 'unrated']),
  tier: name.optional(),
});

/** Equal scores never fall into different tiers: they all go up, or all down. */
export const tiesSchema = z.enum(['up', 'down']).default('up');

export type Tiers = z.output<typeof tiersSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Ties = z.output<typeof tiesSchema>;
