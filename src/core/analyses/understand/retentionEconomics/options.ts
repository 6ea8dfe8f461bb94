import { z } from 'zod';

const share = z.number().min(0).max(1);
const positive = z.number().positive();

/** What keeping customers is worth, from typed assumptions: METHODS 3.7. Also the command line's file format. */
export const retentionEconomicsSchema = z.strictObject({
  /** Share of customers that stay each period, and points more that are considered. */
  retention: share.default(0.8),
  points: z.number().min(-100).max(100).default(5),
  /** Discount rate per period. */
  discount: z.number().min(0).max(10).default(0.1),
  /** Margin of a customer per period, and how many customers there are. */
  margin: positive.default(100),
  customers: positive.default(1000),
  /** Value per period of one of the best customers, and of an ordinary one. */
  best: positive.default(3500),
  ordinary: positive.default(275),
  /** An offer to an existing customer: its cost, its chance of success, and how many times as dear a success with a new one is. */
  offer: z
    .strictObject({
      cost: positive.default(10),
      success: share.default(0.5),
      multiple: positive.default(6),
      /** Share of new customers that come by referral and cost nothing. */
      referrals: share.default(0.3),
    })
    .prefault({}),
  /** Winning customers (Blattberg & Deighton): a spend for each prospect wins such a share, never more than the ceiling. */
  acquisition: z
    .strictObject({
      spend: positive.default(5),
      won: share.default(0.2),
      ceiling: share.default(0.4),
      value: positive.default(100),
    })
    .prefault({}),
  /** Cost of a loyalty programme for each customer per period. */
  programmeCost: z.number().min(0).default(5),
});

export type RetentionEconomicsOptions = z.output<typeof retentionEconomicsSchema>;
