import { z } from 'zod';
import { priorNames } from '../../../../purchases/posterior/priors';
import { columnOption } from '../../../../table/columnOption';

/** Median of a log-normal prior, and the factor that reaches from it to its 5 % and 95 % quantiles. */
const priorSchema = z.strictObject({ median: z.number(), factor: z.number() });

/** How sure the forecasts are: asked for by naming it. */
export const surenessSchema = z.strictObject({
  /** Share of futures that the wider interval holds; the narrower one holds half. */
  level: z.number().default(0.9),
  /** Draws of parameters and futures. */
  draws: z.number().default(1000),
  seed: z.number().int().default(1),
  /** What a customer costs over the horizon: then the chance that it is worth more. */
  cost: z.number().optional(),
  /** Column of the customer's tier; left out: by value, as Curry's pyramid has it. */
  tier: columnOption('text').optional(),
  /** Priors that are not the weak ones. */
  priors: z.partialRecord(z.enum(priorNames), priorSchema).default({}),
});

export type SurenessOptions = z.output<typeof surenessSchema>;

/** Least and most draws: fewer say nothing about a tail, more than that nothing new. */
export const drawLimits = [100, 20_000] as const;
