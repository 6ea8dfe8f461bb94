import { z } from 'zod';
import { orderColumnOptions } from '../../../orders/orderColumns';
import { columnOption } from '../../../table/columnOption';

const ascendingCutoffs = z.array(z.number()).min(1).max(9);

/** RFM from an order log, or from the columns of a customer list: METHODS 1.5. Also the command line's file format. */
export const rfmSchema = z.strictObject({
  /** Column that names the customer. Needed for a log; in a list of customers the sheet's row number stands in. */
  customer: columnOption().optional(),
  // a log: one row per order, or per line of an order
  date: columnOption('date', 'text', 'number').optional(),
  amount: columnOption('number').optional(),
  ...orderColumnOptions,
  // a list: one row per customer
  /** Days since the last purchase, or its date. */
  recency: columnOption('number', 'date').optional(),
  frequency: columnOption('number').optional(),
  monetary: columnOption('number').optional(),

  /** Day from which days are counted back; left out: the last date in the data. Later orders are not used. */
  analysisDate: z.iso.date().nullable().default(null),
  /** Negative amounts of a log: taken off the customer's total (and never counted as orders), left out, or refused. */
  returns: z.enum(['net', 'drop', 'refuse']).default('net'),
  /** Scores go from 1 to this. */
  bins: z.number().int().min(2).max(10).default(5),
  method: z.enum(['independent', 'nested', 'manual']).default('independent'),
  quantile: z.enum(['r-rfm', 'type-7']).default('r-rfm'),
  /** For the method `manual`: per measure one cut-off less than there are scores, ascending. */
  cutoffs: z
    .strictObject({ recency: ascendingCutoffs, frequency: ascendingCutoffs, monetary: ascendingCutoffs })
    .optional(),
  /**
   * Which codes belong to which segment: every code to exactly one; a segment may have none. A code is `543`, or
   * `4-5;1-3;5` for ranges. Left out: eleven segments for five scores, none otherwise.
   */
  segments: z
    .array(
      z.strictObject({
        segment: z.string().min(1).max(60),
        codes: z.array(z.string().min(1)),
        /** What to do with these customers, in your own words; left out: the published segment's. */
        action: z.string().min(1).optional(),
      }),
    )
    .optional(),
  /** What the cells of the map of recency and frequency show. */
  heatMap: z.enum(['monetary', 'customers']).default('monetary'),
  /** Break-even of a mailing (Hughes). */
  mailing: z
    .strictObject({
      costPerPiece: z.number().positive(),
      /** Net profit of one sale, the mailing not deducted. */
      profitPerSale: z.number().positive(),
      /** Who answered a test mailing: 0 or 1, no or yes, or a share. */
      response: columnOption('number', 'boolean').optional(),
    })
    .optional(),
});

export type RfmOptions = z.output<typeof rfmSchema>;
export type RfmInput = z.input<typeof rfmSchema>;
export type SegmentEntry = NonNullable<RfmOptions['segments']>[number];
