import { z } from 'zod';
import { columnOption } from '../table/columnOption';

export const scoringSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('min-max') }),
  z.strictObject({ method: z.literal('percentile-rank') }),
  z.strictObject({ method: z.literal('z-score') }),
  /** `from` ascending; a value gets the points of the last band whose `from` it reaches. `below` is for the rest. */
  z.strictObject({
    method: z.literal('bands'),
    below: z.number(),
    bands: z.array(z.strictObject({ from: z.number(), points: z.number() })).min(1),
  }),
  /** 100 × value / target, capped to 0–100. */
  z.strictObject({ method: z.literal('ratio-to-target'), target: z.number() }),
]);

export const indicatorSchema = z.strictObject({
  column: columnOption('number'),
  direction: z.enum(['benefit', 'cost']).default('benefit'),
  scoring: scoringSchema.default({ method: 'min-max' }),
  weight: z.number(),
});

export type Indicator = z.output<typeof indicatorSchema>;
export type Scoring = z.output<typeof scoringSchema>;

/** What to do about a customer with a missing indicator: leave it unrated, weigh the rest up, or use the median. */
export const missingSchema = z.enum(['unrated', 're-weight', 'median']).default('unrated');
export type Missing = z.output<typeof missingSchema>;
