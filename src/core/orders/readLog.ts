import { sheetRow } from '../table/sheetRow';
import type { Table } from '../table/table';
import { textsOf } from '../table/codedColumn';
import type { OrderLog } from './log';
import type { LogColumns, OrderLines } from './orderLines';
import { readLines } from './readLines';

/** The rows of a table as an order log, as they stand. Throws what {@link readLines} throws. */
export function readLog(table: Table, columns: LogColumns, path = ''): OrderLog {
  return logOf(readLines(table, columns, path));
}

/** Order lines as a log of the same rows. */
export function logOf(lines: OrderLines): OrderLog {
  const { table, customer, day, amount, order } = lines;
  return {
    customer: customer.codes,
    names: textsOf(customer),
    day,
    amount,
    order: order?.codes ?? daysAsOrders(lines),
    rowName: (row) => String(sheetRow(table, row)),
  };
}

/** Lines without an order number: those of a customer on a day are one order. `undefined` where rows are no lines. */
function daysAsOrders({ customer, day, quantity, unitPrice }: OrderLines): Int32Array | undefined {
  if (!quantity || !unitPrice) return undefined;
  const known = new Map<string, number>();
  return customer.codes.map((code, row) => {
    if (code < 0 || Number.isNaN(day[row])) return -1;
    const key = `${code} ${Math.floor(day[row])}`;
    const order = known.get(key) ?? known.size;
    known.set(key, order);
    return order;
  });
}
