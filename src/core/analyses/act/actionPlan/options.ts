import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { ownerOptions } from '../../../table/ownerOptions';

const words = z.string().max(200);

/** Treatment per tier and who is to be contacted when: METHODS 5. Also the command line's file format. */
export const actionPlanSchema = z.strictObject({
  /** Column that names the customer; left out: the column that looks like it, or the sheet's row number. */
  customer: columnOption().optional(),
  /** Tiers, cells of a matrix, segments: any groups. Left out: the column that looks most like tiers. */
  tier: columnOption().optional(),
  lastContact: columnOption('date', 'number').optional(),
  /** Among customers who are due on one day, and never contacted before: the most valuable first. */
  value: columnOption('number').optional(),
  ...ownerOptions,
  /** Day that is planned from; left out: the day on which the list was read, or the last day in it. */
  today: z.iso.date().nullable().default(null),
  /** How customers are treated; what is left out for a tier is filled in by its place among the others. */
  tiers: z
    .array(
      z.strictObject({
        tier: z.string().min(1).max(200),
        treatment: words.optional(),
        /** Between two contacts; `null`: none. */
        days: z.number().int().min(1).max(3650).nullable().optional(),
        channel: words.optional(),
        /** Where the list names nobody. */
        owner: words.optional(),
        service: words.optional(),
        /** Most that the price may be lowered, as a share. */
        discount: z.number().min(0).max(1).optional(),
        next: words.optional(),
      }),
    )
    .max(100)
    .default([]),
});

export type ActionPlanOptions = z.output<typeof actionPlanSchema>;
export type ActionPlanInput = z.input<typeof actionPlanSchema>;
