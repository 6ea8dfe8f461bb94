import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { indicatorSchema, missingSchema } from '../../../scoring/options';
import { firmnessSchema } from '../../../tiers/firmness/options';
import { ruleSchema, tiersSchema, tiesSchema } from '../../../tiers/options';

/** The weighted value pyramid's options: METHODS 1.2. Also the command line's file format. */
const column = columnOption();
const name = z.string().min(1).max(60);

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
  ties: tiesSchema,
  rules: z.array(ruleSchema).default([]),
  overrides: z.array(overrideSchema).default([]),
  /** Columns to sum per tier (share of sales, of margin …). */
  valueColumns: z.array(columnOption('number')).default([]),
  /** How often a tier holds over all weightings that agree with what is held for true; left out: not asked. */
  firmness: firmnessSchema.optional(),
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
