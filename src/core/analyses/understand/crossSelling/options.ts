import { z } from 'zod';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';

/** What customers buy together, and what each may buy next: METHODS 3.5. Also the command line's file format. */
export const crossSellingSchema = z.strictObject({
  customer: columnOption(),
  date: columnOption('date', 'text', 'number'),
  /** Amount of a row; left out: quantity × unit price, or products count the same. */
  amount: columnOption('number').optional(),
  ...orderColumnOptions,
  /** What belongs together: all that a customer bought, or one order. */
  basis: z.enum(['customer', 'order']).default('customer'),
  /** Share that must have bought both, and share of the buyers of the one that must have bought the other. */
  minSupport: z.number().min(0).max(1).default(0.01),
  minConfidence: z.number().min(0).max(1).default(0.1),
});

export type CrossSellingOptions = z.output<typeof crossSellingSchema>;
