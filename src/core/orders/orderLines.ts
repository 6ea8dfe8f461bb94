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

/** Orders or order lines as they stand in the list, one entry per row of the table. */
export interface OrderLines {
  table: Table;
  customer: Coded;
  /** Days since 1970-01-01 with the time of day as a fraction; NaN where there is no date. */
  day: Float64Array;
  /** NaN where there is no amount; left out: the list has none. */
  amount?: Float64Array;
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
