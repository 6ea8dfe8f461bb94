import { z } from 'zod';

/** How firm a place is: METHODS 6.1. Shared by everything that places customers by weights. */
export const firmnessSchema = z.strictObject({
  /** What the user holds for true of the weights: ± points of 100, their order, nothing, or an interval per column. */
  weights: z
    .union([
      z.literal('any'),
      z.strictObject({ points: z.number() }),
      z.strictObject({ order: z.literal(true) }),
      z.strictObject({ intervals: z.record(z.string(), z.tuple([z.number(), z.number()])) }),
    ])
    .default({ points: 10 }),
  /** Scores are right to ± this many percent of an indicator's range. */
  imprecision: z.number().default(0),
  draws: z.number().int().default(10_000),
  seed: z.number().int().default(1),
});

export type FirmnessOptions = z.output<typeof firmnessSchema>;
