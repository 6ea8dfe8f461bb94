import { sheetRow } from '../table/sheetRow';
import type { Table } from '../table/table';
import { textsOf } from '../table/codedColumn';
import type { OrderLog } from './log';
import { readLines, type LogColumns, type OrderLines } from './orderLines';

/** The rows of a table as an order log, as they stand. Throws what {@link readLines} throws. */
export function readLog(table: Table, columns: LogColumns, path = ''): OrderLog {
  return logOf(readLines(table, columns, path));
}

/** Order lines as a log of the same rows. */
export function logOf({ table, customer, day, amount, order }: OrderLines): OrderLog {
  return {
    customer: customer.codes,
    names: textsOf(customer),
    day,
    amount,
    order: order?.codes,
    rowName: (row) => String(sheetRow(table, row)),
  };
}
