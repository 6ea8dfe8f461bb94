import { codedColumn, type Coded } from '../table/codedColumn';
import { columnByName, numberColumn } from '../table/columns';
import type { Table } from '../table/table';
import { means } from '../table/words/meanings';

/** From this many orders of several lines on, equal amounts in all of them are the orders', whatever the header says. */
const manyOrders = 5;

/**
 * Whether a column holds the total of an order, on each of its lines or on the first alone, so that it must not be summed
 * over them.
 */
export function isOrderTotal(table: Table, name: string, order: string): boolean {
  const { values, valid } = numberColumn(table, name);
  const coded = codedColumn(columnByName(table, order), table.rowCount);
  const amount = values.map((value, row) => (valid[row] ? value : NaN));
  const orders = ordersRepeating(amount, coded, Number.isFinite) || onFirstLines(amount, coded);
  return orders > 0 && (means(name, 'orderTotal') || orders >= manyOrders);
}

/**
 * Number of orders of which several lines hold a value; 0 where their values differ in any order, so that they are the
 * lines' own.
 *
 * @param isValue tells what counts as one
 */
export function ordersRepeating(
  values: Float64Array,
  { codes, size }: Coded,
  isValue: (value: number) => boolean,
): number {
  const first = new Int32Array(size).fill(-1);
  const isRepeated = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0 || !isValue(values[row])) continue;
    if (first[code] < 0) first[code] = row;
    else if (values[first[code]] !== values[row]) return 0;
    else isRepeated[code] = 1;
  }
  return isRepeated.reduce((sum, one) => sum + one, 0);
}

/**
 * Number of orders of several lines, where all of these have a value on their first line and on no other; a row without an
 * order number is a line of the order above.
 */
function onFirstLines(amount: Float64Array, { codes, size }: Coded): number {
  const lines = new Uint32Array(size);
  let code = -1;
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] >= 0) code = codes[row];
    if (code < 0) continue;
    if (Number.isNaN(amount[row]) === (lines[code] === 0)) return 0;
    lines[code]++;
  }
  return lines.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
}

/** The total of an order, spread evenly over its lines; NaN where none of them names it. */
export function spreadOverLines(amount: Float64Array, { codes, size }: Coded): Float64Array {
  const lines = new Uint32Array(size);
  const named = new Uint32Array(size);
  const total = new Float64Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    lines[code]++;
    if (Number.isNaN(amount[row])) continue;
    named[code]++;
    total[code] += amount[row];
  }
  return amount.map((value, row) => {
    const code = codes[row];
    return code < 0 ? value : total[code] / named[code] / lines[code];
  });
}
