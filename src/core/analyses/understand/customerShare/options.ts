import { z } from 'zod';
import { columnOption } from '../../../table/columnOption';

/** Our share of what customers spend: METHODS 3.5. Also the command line's file format. */
export const customerShareSchema = z.strictObject({
  /** Column that names the customer; left out: the sheet's row number. */
  id: columnOption().optional(),
  /** What the customer buys from us. */
  sales: columnOption('number'),
  /** What it spends in all on such things; left out: estimated from like customers. */
  total: columnOption('number').optional(),
  /** Like customers: of the same segment. */
  segment: columnOption().optional(),
  /** Share of like customers who spend less than what a customer could spend. */
  quantile: z.number().min(0.5).max(0.99).default(0.9),
  /** What the customer bought in the period before: for the retention rate. */
  previous: columnOption('number').optional(),
});

export type CustomerShareOptions = z.output<typeof customerShareSchema>;
