import type { Coded } from '../table/codedColumn';
import type { NumberColumn, Table } from '../table/table';
import type { OrderColumnNames } from './orderColumns';

/** Names of the columns of orders or order lines. */
export interface LogColumns extends OrderColumnNames {
  customer?: string;
  date: string;
  /** Amount of a row; left out: quantity × unit price. */
  amount?: string;
  /** Whether the amount is the line's, or the order's on each of its lines. */
  amountPer?: 'line' | 'order';
}

/** What was made of the rows where they are not what they seem. */
export interface LineReading {
  /** What an amount is of; `null` where the list has none. */
  amountPer: 'line' | 'unit' | 'order' | null;
  /** Lines that took customer, date, number or status from a line above. */
  carried: number;
  /** Rows that only name the customer of the lines below. */
  headings: number;
  /** What columns of refunds and of discounts took off. */
  refunds: Reduction;
  discounts: Reduction;
}

interface Reduction {
  lines: number;
  value: number;
}

/** Orders or order lines as they stand in the list, one entry per row of the table. */
export interface OrderLines {
  table: Table;
  customer: Coded;
  /** Days since 1970-01-01 with the time of day as a fraction; NaN where there is no date. */
  day: Float64Array;
  /** Refunds and discounts taken off; NaN where there is no amount; left out: the list has none. */
  amount?: Float64Array;
  /** Amounts before refunds; `amount` itself where the list has no column of them. */
  gross?: Float64Array;
  /** What a column of refunds took off each row. */
  refunded?: Float64Array;
  /** 1 per row that is no line, but names the customer of the lines below. */
  isHeading: Uint8Array | null;
  reading: LineReading;
  quantity?: NumberColumn;
  unitPrice?: NumberColumn;
  order?: Coded;
  product?: Coded;
  description?: Coded;
  status?: Coded;
  documentType?: Coded;
  /** What columns are called that are judged by their header too. */
  names: Pick<LogColumns, 'status'>;
}
