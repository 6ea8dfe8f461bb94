import type { Coded } from '../table/codedColumn';
import type { NumberColumn } from '../table/table';
import { means } from '../table/words/meanings';
import { ordersRepeating } from './amountPerOrder';

/** What a column took off amounts. */
export interface TakenOff {
  /** What is left of each row's amount. */
  amount: Float64Array;
  /** What was taken off each row. */
  taken: Float64Array;
  /** Rows of which something was taken off. */
  rows: number;
  value: number;
}

/**
 * Takes a column of refunds or discounts, of any sign, off the amounts of its rows; what is more than a row's amount off
 * the other lines of its order, since many programs write an order's refund on its first line, or on each. What is more
 * than the whole order was of taxes or postage, and is left.
 *
 * @param isCredit whether a row without an amount, of an order without any, is a credit of its own: then it is negative
 */
export function takeOff(
  amount: Float64Array,
  { name, values, valid }: NumberColumn,
  order: Coded | undefined,
  isCredit: boolean,
): TakenOff {
  const rest = values.map((value, row) => (valid[row] ? Math.abs(value) : 0));
  if (order && isOfOrders(name, rest, amount, order)) keepFirstOf(rest, order);
  const left = amount.slice();
  const taken = new Float64Array(amount.length);
  const take = (row: number, most: number): number => {
    if (!(left[row] > 0) || !(most > 0)) return 0;
    const value = Math.min(left[row], most);
    left[row] = roundedRest(left[row], value);
    taken[row] += value;
    return value;
  };
  for (let row = 0; row < rest.length; row++) rest[row] -= take(row, rest[row]);
  const hasAmount = order && takeOffOrders(rest, amount, order, take);
  if (isCredit) {
    for (let row = 0; row < rest.length; row++) {
      const code = order ? order.codes[row] : -1;
      const isAlone = code < 0 || hasAmount?.[code] !== 1;
      if (rest[row] > 0 && isAlone && !(amount[row] > 0) && !(amount[row] < 0)) left[row] = -rest[row];
    }
  }
  let [rows, value] = [0, 0];
  for (const one of taken) {
    if (one > 0) rows++;
    value += one;
  }
  return { amount: left, taken, rows, value };
}

/** Takes what is left over in `rest` off the lines of the same order; 1 per order that has a positive amount. */
function takeOffOrders(
  rest: Float64Array,
  amount: Float64Array,
  { codes, size }: Coded,
  take: (row: number, most: number) => number,
): Uint8Array {
  const restOf = new Float64Array(size);
  const hasAmount = new Uint8Array(size);
  for (let row = 0; row < rest.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    restOf[code] += rest[row];
    if (amount[row] > 0) hasAmount[code] = 1;
  }
  for (let row = 0; row < rest.length; row++) {
    const code = codes[row];
    if (code >= 0 && restOf[code] > 0) restOf[code] = roundedRest(restOf[code], take(row, restOf[code]));
  }
  return hasAmount;
}

/** Whether a refund stands on each line of its order, and is the order's: equal on all of them, and no line's own. */
function isOfOrders(name: string, rest: Float64Array, amount: Float64Array, order: Coded): boolean {
  const repeated = ordersRepeating(rest, order, (value) => value > 0);
  if (repeated === 0) return false;
  const isOfLines = rest.every((value, row) => value === 0 || value === amount[row]);
  const isMore = rest.some((value, row) => value > amount[row]);
  return !isOfLines && (repeated > 1 || isMore || means(name, 'orderTotal', 'orderNumber'));
}

/** Leaves the first of an order's values. */
function keepFirstOf(rest: Float64Array, { codes, size }: Coded): void {
  const isSeen = new Uint8Array(size);
  for (let row = 0; row < rest.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    if (isSeen[code] === 1) rest[row] = 0;
    isSeen[code] = 1;
  }
}

/** What is left of a sum of decimal amounts is not exactly 0 where all of it is taken. */
function roundedRest(all: number, value: number): number {
  const left = all - value;
  return left <= all * 1e-9 ? 0 : left;
}
