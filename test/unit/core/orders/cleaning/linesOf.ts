import { cleaningSchema, type CleaningOptions } from '../../../../../src/core/orders/cleaning/options';
import { guessOrderColumns } from '../../../../../src/core/orders/orderColumns';
import { readOrders } from '../../../../../src/core/orders/readOrders';
import type { Cell, Table } from '../../../../../src/core/table/table';
import { understandTable } from '../../../../../src/core/table/understandTable';
import { sourceOf } from '../../table/sourceOf';

export const header = ['Invoice', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'Customer ID'];

export const tableOf = (rows: Cell[][], head: Cell[] = header): Table => understandTable(sourceOf([head, ...rows]));

/** Order lines read through the door: what is left as [customer, order, day of the month, amount], and the cleaning. */
export function read(rows: Cell[][], change: Partial<CleaningOptions> = {}, head: string[] = header) {
  const table = tableOf(rows, head);
  const [customer, date] = [head[head.length - 1], head[4]];
  const { columns, amount } = guessOrderColumns(table, [customer, date]);
  const cleaning = cleaningSchema.parse(change);
  const orders = readOrders(table, { customer, date, amount, ...columns, cleaning });
  const { log } = orders;
  const left = Array.from(log.customer, (code, row) => [log.names[code], log.rowName(row), log.amount?.[row]]);
  if (!orders.cleaning) throw new Error('not cleaned');
  return { left, cleaning: orders.cleaning, steps: orders.cleaning.steps.map(({ step, count }) => [step, count]) };
}
