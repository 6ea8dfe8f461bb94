import { z } from 'zod';

/**
 * What is done to order lines before customers are made of them; each step can be taken back. Left out altogether: the rows
 * are taken as they stand.
 */
export const cleaningSchema = z.strictObject({
  /** Rows equal to an earlier one in every column of the list are left out. */
  duplicates: z.boolean().default(true),
  /**
   * Cancelled and returned lines: credit notes, negative quantities or amounts, orders whose status says so. `net` takes
   * returns off the customer's purchases they belong to and leaves cancelled orders out; `drop` leaves both out, `keep`
   * leaves negative rows to the analysis.
   */
  cancelled: z.enum(['net', 'drop', 'keep']).default('net'),
  /** Postage, fees, discounts and other lines that are no products are left out. */
  service: z.boolean().default(true),
  /** Product codes of such lines; null: as recognised. */
  codes: z.array(z.string().min(1)).nullable().default(null),
  /** Corrections of the books, such as bad debts, are left out. */
  adjustments: z.boolean().default(true),
  /** Lines that cost nothing are left out. */
  zeroPrices: z.boolean().default(true),
  /** Lines that name no customer are left out, `(blank)` and `null` included. */
  withoutCustomer: z.boolean().default(true),
});

export type CleaningOptions = z.output<typeof cleaningSchema>;
