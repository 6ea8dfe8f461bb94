import type { Table } from '../table/table';
import type { OrderLog } from './log';
import { readLines, type LogColumns } from './orderLines';
import { logOf } from './readLog';

/** An order log, and which rows of the table its rows are. */
export interface Orders {
  log: OrderLog;
  /** Table row of each row of the log; `null` where they are the same. */
  rows: Uint32Array | null;
}

/**
 * The one door from a table of orders or order lines to an order log, for every analysis that reads orders. `path` stands
 * before the names of options in problems. Throws what {@link readLines} throws.
 */
export function readOrders(table: Table, columns: LogColumns, path = ''): Orders {
  return { log: logOf(readLines(table, columns, path)), rows: null };
}
