import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** What is left of revenue per tier when costs are allocated by what causes them: METHODS 3.3. Also the command line's file format. */
export const profitabilitySchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** Tier, segment or any other column of groups. */
  tier: columnOption(),
  revenue: columnOption('number'),
  discounts: columnOption('number').optional(),
  costOfGoods: columnOption('number').optional(),
  /** What is left of revenue after the cost of goods: where no column holds that cost, it is revenue − margin. */
  margin: columnOption('number').optional(),
  /** Costs to serve: a column of what causes them (orders, lines, visits, complaints, kilometres, revenue), times a rate. */
  drivers: z
    .array(
      z.strictObject({
        column: columnOption('number'),
        /** Cost of one of them; 1 where the column holds the cost itself. */
        rate: z.number().min(0).default(1),
      }),
    )
    .default([]),
});

export type ProfitabilityOptions = z.output<typeof profitabilitySchema>;
