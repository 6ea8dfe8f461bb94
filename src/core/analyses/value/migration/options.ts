import { z } from 'zod';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';

/** Value by recency states, METHODS 4.1 (Pfeifer & Carraway 2000). Also the command line's format. */
export const migrationSchema = z.strictObject({
  source: z.discriminatedUnion('from', [
    /** An order log: chances are counted, and each customer has a state. */
    z.strictObject({
      from: z.literal('log'),
      customer: columnOption(),
      date: columnOption('date', 'text', 'number'),
      ...orderColumnOptions,
      /** Length of a period in days. */
      periodDays: z.number().min(1).default(30),
      /** Recency states before a customer counts as former. */
      states: z.number().int().min(1).max(60).default(4),
      /** Last day seen; left out: the last day of the log. */
      observationEnd: z.iso.date().nullable().default(null),
    }),
    /** Chance to buy in the next period, for customers who bought in the last period, one before it, and so on. */
    z.strictObject({ from: z.literal('chances'), chances: z.array(z.number().min(0).max(1)).min(1).max(60) }),
  ]),
  /** Margin of a period with a purchase. */
  margin: z.number(),
  /** Spent per period on every customer that is not former. */
  cost: z.number().default(0),
  /** Per period; 0.1 is 10 %. */
  discount: z.number().gt(-1).default(0.1),
  /** Periods after now; null: without end. */
  periods: z.number().int().min(1).nullable().default(null),
});

export type MigrationOptions = z.output<typeof migrationSchema>;
export type MigrationInput = z.input<typeof migrationSchema>;
