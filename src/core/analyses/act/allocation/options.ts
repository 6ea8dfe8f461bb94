import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

const share = z.number().min(0).max(1);

/** Money, hours and people by tier: METHODS 5. Also the command line's file format. */
export const allocationSchema = z.strictObject({
  /** Left out: the column that looks most like tiers. */
  tier: columnOption().optional(),
  /** Left out: the column that looks most like sales. */
  value: columnOption('number').optional(),
  clv: columnOption('number').optional(),
  potential: columnOption('number').optional(),
  ...ownerOptions,
  budget: z
    .strictObject({
      money: z.number().min(0).max(1e12).default(0),
      hours: z.number().min(0).max(1e9).default(0),
      people: z.number().int().min(0).max(1e6).default(0),
    })
    .default({ money: 100_000, hours: 2000, people: 8 }),
  by: z.enum(['value', 'clv', 'potential', 'response']).default('value'),
  /** What each customer gets now. */
  now: z
    .strictObject({
      money: columnOption('number').optional(),
      hours: columnOption('number').optional(),
      people: columnOption('number').optional(),
    })
    .default({}),
  /** Least and most of each budget for a tier, as shares of it. */
  limits: z
    .array(z.strictObject({ tier: z.string().min(1), min: share.default(0), max: share.default(1) }))
    .default([]),
  /** What money does to a customer: the share that says yes, or the share of value won. Used by `response`. */
  response: z
    .strictObject({
      /** Blattberg & Deighton (1996): ceiling (1 − e^(−kA)); or ceiling ln(1 + kA). */
      curve: z.enum(['exponential', 'log']).default('exponential'),
      ceiling: z.number().gt(0).max(1).default(0.4),
      /** Money per customer for which the result is known. */
      spend: z.number().gt(0).default(5),
      /** Result for it. */
      won: z.number().gt(0).lt(1).default(0.2),
      /** Tiers that answer otherwise. */
      tiers: z
        .array(
          z.strictObject({
            tier: z.string().min(1),
            ceiling: z.number().gt(0).max(1),
            spend: z.number().gt(0),
            won: z.number().gt(0).lt(1),
          }),
        )
        .default([]),
    })
    .default({ curve: 'exponential', ceiling: 0.4, spend: 5, won: 0.2, tiers: [] }),
});

export type AllocationOptions = z.output<typeof allocationSchema>;
