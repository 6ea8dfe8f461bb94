import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';
import { numberSource } from '../../../table/numberSource';

/** Lifetime value by formula, METHODS 4.1. Also the command line's format. Rates are shares: 0.1 is 10 %. */
export const formulaValueSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Margin of a customer in one period. */
  margin: numberSource,
  /** More columns of margin in one period, such as cross-selling or referrals; blank counts as 0. */
  extraMargins: z.array(columnOption('number')).default([]),
  /** Share of customers kept from one period to the next. */
  retention: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('column'), column: columnOption('number') }),
    z.strictObject({ from: z.literal('constant'), value: z.number() }),
    /** One retention for each value of a column, such as the tier of a pyramid. */
    z.strictObject({
      from: z.literal('per-tier'),
      column: columnOption('text', 'number', 'boolean'),
      tiers: z.array(z.strictObject({ tier: z.string().min(1), retention: z.number() })).min(1),
    }),
  ]),
  /** Per period. */
  discount: z.number().gt(-1).default(0.1),
  /** Periods counted after now; null: without end. */
  horizon: z.number().int().min(1).nullable().default(null),
  /** Growth of the margin per period. */
  growth: z.number().gt(-1).default(0),
  /** When margins come: at the end of each period, in its middle, or at its end and one more now. */
  timing: z.enum(['end', 'middle', 'now']).default('end'),
  /** Spent in the middle of each period on every customer still there at its start. */
  retentionCost: z.number().default(0),
  /** Spent once, now. */
  acquisitionCost: numberSource.default({ from: 'constant', value: 0 }),
  /** Column by whose values the customer equity is shown. */
  tier: columnOption('text', 'number', 'boolean').optional(),
});

export type FormulaValueOptions = z.output<typeof formulaValueSchema>;
export type FormulaValueInput = z.input<typeof formulaValueSchema>;
