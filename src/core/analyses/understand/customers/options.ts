import { z } from 'zod';
import { cleaningSchema } from '../../../orders/cleaning/options';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';

/** The customer list of orders or order lines: one row per customer. Also the command line's file format. */
export const customersSchema = z.strictObject({
  customer: columnOption(),
  date: columnOption('date', 'text', 'number'),
  /** Amount of a row; left out: quantity × unit price. */
  amount: columnOption('number').optional(),
  ...orderColumnOptions,
  cleaning: cleaningSchema.optional(),
  /** Day to which days are counted; left out: the last date in the data. */
  asOf: z.iso.date().nullable().default(null),
});

export type CustomersOptions = z.output<typeof customersSchema>;
