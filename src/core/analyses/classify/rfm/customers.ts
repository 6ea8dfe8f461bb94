import type { Cleaning } from '../../../orders/cleaning/cleaning';

/** What is scored: one entry per customer. */
export interface RfmCustomers {
  ids: string[];
  /** Days from the last purchase to the analysis date. NaN where missing, as below. */
  recency: Float64Array;
  frequency: Float64Array;
  monetary: Float64Array;
  /** Days since 1970-01-01; `null` where only days passed are known. */
  lastDay: Float64Array | null;
  /** Answer to a test mailing, 0–1; `null` without such a column. */
  response: Float64Array | null;
  /** Days since 1970-01-01; `null` where only days passed are known. */
  analysisDay: number | null;
  /** Whether there is one customer per table row, in the order of the table. */
  perRow: boolean;
  /** How the lines of a log were cleaned; `null` where they were taken as they stand. */
  cleaning: Cleaning | null;
  notes: RfmNotes;
}

export interface RfmNotes {
  /** Rows without customer, date, amount or measure. */
  rowsIncomplete: number;
  /** Sheet rows dated after the analysis date, which are not used. */
  rowsInFuture: number[];
  /** Rows of negative amount in a log. */
  returns: number;
  /** Customers of a log who have nothing but returns. */
  onlyReturns: number;
}
