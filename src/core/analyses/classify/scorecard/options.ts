import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { firmnessSchema } from '../../../tiers/firmness/options';
import { indicatorSchema, missingSchema } from '../../../scoring/options';

/** The customer value scorecard's options: METHODS 1.3. Also the command line's file format. */
const aspectSchema = z
  .strictObject({
    /** Of the aspect in the score; an aspect without indicators has 0. */
    weight: z.number(),
    indicators: z.array(indicatorSchema).default([]),
  })
  .default({ weight: 0, indicators: [] });

const name = z.string().min(1).max(60);

export const scorecardSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Actual value: what the customer brings today. */
  financial: aspectSchema,
  sales: aspectSchema,
  /** Potential value: what the customer could bring. */
  customer: aspectSchema,
  service: aspectSchema,
  /** Where actual and potential value part into low and high. */
  split: z.enum(['at-50', 'at-medians']).default('at-50'),
  missing: missingSchema,
  /** What the four quadrants are called in the workbook. */
  names: z
    .strictObject({
      protect: name.default('Protect'),
      grow: name.default('Grow'),
      harvest: name.default('Harvest'),
      letGo: name.default('Let go'),
    })
    .default({ protect: 'Protect', grow: 'Grow', harvest: 'Harvest', letGo: 'Let go' }),
  /** How often a quadrant holds over all weightings that agree with what is held for true; left out: not asked. */
  firmness: firmnessSchema.optional(),
  /** Columns to sum per quadrant. */
  valueColumns: z.array(columnOption('number')).default([]),
});

export type ScorecardOptions = z.output<typeof scorecardSchema>;
export type ScorecardInput = z.input<typeof scorecardSchema>;

export const aspectIds = ['financial', 'sales', 'customer', 'service'] as const;
export type AspectId = (typeof aspectIds)[number];
/** The aspects that make the actual value, and those that make the potential value. */
export const sides = { actual: ['financial', 'sales'], potential: ['customer', 'service'] } as const;

/** In the matrix' reading order: actual value upwards, potential value to the right. */
export const quadrantIds = ['harvest', 'protect', 'let-go', 'grow'] as const;
/** From the quadrant that deserves most care to the one that deserves least. */
export const quadrantsByCare = ['protect', 'grow', 'harvest', 'let-go'] as const satisfies QuadrantId[];
export type QuadrantId = (typeof quadrantIds)[number];
