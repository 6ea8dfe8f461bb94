import { z } from 'zod';
import { calendarUnits } from '../../../orders/calendarPeriods';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';

/** Customers by the period of their first purchase. Also the command line's file format. */
export const cohortsSchema = z.strictObject({
  customer: columnOption(),
  date: columnOption('date', 'text', 'number'),
  /** Amount of a row; left out: quantity × unit price, or no revenue. */
  amount: columnOption('number').optional(),
  period: z.enum(calendarUnits).default('month'),
  /** Groups whose staying is compared: a column that says the same in all rows of a customer. */
  group: columnOption('text', 'boolean', 'number').optional(),
  /** Days without a purchase after which a customer counts as gone; left out: nine of ten gaps were shorter. */
  goneAfter: z.number().positive().nullable().default(null),
  ...orderColumnOptions,
});

export type CohortsOptions = z.output<typeof cohortsSchema>;
