import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

const share = z.number().min(0).max(1);

/** A programme of rewards as rules, and the points at which customers meet us. Also the command line's file format. */
export const rewardsSchema = z.strictObject({
  customer: columnOption().optional(),
  /** What thresholds are about, in one period; left out: the column that looks most like sales. */
  value: columnOption('number').optional(),
  /** Profit of a period per customer; left out: `marginShare` of the value. */
  margin: columnOption('number').optional(),
  marginShare: share.default(0.3),
  /** Share of customers like this one kept from one period to the next; left out: `retention` for all. */
  retentionColumn: columnOption('number').optional(),
  retention: share.default(0.8),
  /** Retention of those who are rewarded, if it is known or hoped for. */
  retentionWith: share.nullable().default(null),
  /** Per period; 0.1 is 10 %. */
  rate: z.number().min(0).max(10).default(0.1),
  ...ownerOptions,
  rules: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        /** From so much value on. */
        threshold: z.number(),
        reward: z.string().max(200).default(''),
        /** Per customer and period. */
        cost: z.number().min(0).max(1e9).default(0),
        /** On top, as a share of the customer's value. */
        costShare: share.default(0),
      }),
    )
    .min(1)
    .max(20),
  /** What a customer gets who reaches several rules: the highest, or all of them. */
  gets: z.enum(['highest', 'all']).default('highest'),
  /** Share of those who qualify who take the reward. */
  taken: share.default(1),
  /** Missing at most so much of a threshold: worth a call. */
  near: share.default(0.1),
  contactPoints: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        importance: z.number().min(1).max(5).default(3),
        rating: z.number().min(1).max(5).default(3),
      }),
    )
    .max(50)
    .default([]),
});

export type RewardsOptions = z.output<typeof rewardsSchema>;
