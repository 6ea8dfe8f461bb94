import { z } from 'zod';
import { columnOption } from '../columnOption';
import { indicatorSchema, missingSchema } from '../scoring/options';

/** The weighted value pyramid's options: METHODS 1.2. Also the command line's file format. */
const column = columnOption();
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
  column,
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

/** A customer placed by hand: it wins over score and rules, run after run. The date is that of the decision. */
export const overrideSchema = z.strictObject({
  id: z.string().min(1),
  tier: name,
  reason: z.string().min(1),
  date: z.iso.date().optional(),
});

export const pyramidSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: column.optional(),
  indicators: z.array(indicatorSchema).min(1),
  tiers: tiersSchema,
  missing: missingSchema,
  /** Equal scores never fall into different tiers: they all go up, or all down. */
  ties: z.enum(['up', 'down']).default('up'),
  rules: z.array(ruleSchema).default([]),
  overrides: z.array(overrideSchema).default([]),
  /** Columns to sum per tier (share of sales, of margin …). */
  valueColumns: z.array(columnOption('number')).default([]),
  silhouette: z.enum(['stepped', 'to-scale']).default('stepped'),
  output: z
    .strictObject({
      contributions: z.boolean().default(false),
      liveFormulas: z.boolean().default(false),
      summary: z.boolean().default(true),
    })
    .default({ contributions: false, liveFormulas: false, summary: true }),
});

export type PyramidOptions = z.output<typeof pyramidSchema>;
export type PyramidInput = z.input<typeof pyramidSchema>;
export type Tiers = PyramidOptions['tiers'];
export type Rule = z.output<typeof ruleSchema>;
