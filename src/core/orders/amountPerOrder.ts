import { codedColumn, type Coded } from '../table/codedColumn';
import { columnByName, numberColumn } from '../table/columns';
import type { Table } from '../table/table';
import { means } from '../table/words/meanings';

/** From this many orders of several lines on, equal amounts in all of them are the orders', whatever the header says. */
const manyOrders = 5;

/** Whether a column repeats the total of an order on each of its lines, so that it must not be summed over them. */
export function isOrderTotal(table: Table, name: string, order: string): boolean {
  const { values, valid } = numberColumn(table, name);
  const { codes, size } = codedColumn(columnByName(table, order), table.rowCount);
  const first = new Int32Array(size).fill(-1);
  const isRepeated = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0 || !valid[row]) continue;
    if (first[code] < 0) first[code] = row;
    else if (values[first[code]] !== values[row]) return false;
    else isRepeated[code] = 1;
  }
  const repeated = isRepeated.reduce((sum, one) => sum + one, 0);
  return repeated > 0 && (means(name, 'orderTotal') || repeated >= manyOrders);
}

/** The total of an order, spread evenly over its lines that name it. */
export function spreadOverLines(amount: Float64Array, { codes, size }: Coded): Float64Array {
  const lines = new Uint32Array(size);
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] >= 0 && !Number.isNaN(amount[row])) lines[codes[row]]++;
  }
  return amount.map((value, row) => (codes[row] < 0 ? value : value / lines[codes[row]]));
}
