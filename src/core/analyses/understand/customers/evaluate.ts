import { Problem } from '../../../problem';
import { lastDayOf, type OrderLog } from '../../../orders/log';
import { orderCounter } from '../../../orders/orderCounter';
import { readOrders, type Orders } from '../../../orders/readOrders';
import { dayNumber } from '../../../orders/timeUnit';
import { codedColumn } from '../../../table/codedColumn';
import { columnByName } from '../../../table/columns';
import type { Table } from '../../../table/table';
import { findAttributes } from './findAttributes';
import type { CustomersDetail } from './detail';
import type { CustomersOptions } from './options';
import { pickValues } from '../../../stats/pickValues';

/** Sums of decimal amounts are exact to this many digits. */
const sumDigits = 12;

/**
 * Orders or order lines → one entry per customer. Throws what reading the columns throws, `no-data-rows`.
 *
 * @param attributes columns that say something of the customer; left out: as found
 */
export function evaluateCustomers(
  table: Table,
  options: CustomersOptions,
  attributes?: readonly string[],
): CustomersDetail {
  const orders = readOrders(table, options);
  const { log, cleaning } = orders;
  const asOf = options.asOf === null ? lastDayOf(log) : dayNumber(options.asOf);
  const sums = sumUp(log, asOf);
  const kept = [...sums.orders.keys()].filter((code) => sums.orders[code] > 0);
  if (kept.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const { revenue } = sums;
  if (revenue) kept.sort((a, b) => revenue[b] - revenue[a]);
  const pick = (values: Float64Array): Float64Array => pickValues(values, kept);
  const [first, last, counts] = [pick(sums.first), pick(sums.last), pick(sums.orders)];
  const { returns } = orders;
  const products = productsOf(table, options, orders);
  const found = findAttributes(table, options, orders, kept, attributes);
  return {
    ids: kept.map((code) => log.names[code]),
    hasNumericIds: columnByName(table, options.customer, 'customer').kind === 'number',
    orders: counts,
    revenue: revenue && pick(revenue).map((sum) => Number(sum.toPrecision(sumDigits))),
    returns: returns && pick(returns).map((sum) => Number(sum.toPrecision(sumDigits))),
    products: products && pick(products),
    firstDay: first,
    lastDay: last,
    daysBetween: counts.map((count, i) => (count > 1 ? (last[i] - first[i]) / (count - 1) : NaN)),
    ...{ ...found, asOf },
    rows: table.rowCount,
    incomplete: sums.incomplete,
    withoutOrders: sums.seen - kept.length,
    cleaning,
  };
}

interface Sums {
  orders: Float64Array;
  revenue: Float64Array | null;
  first: Float64Array;
  last: Float64Array;
  incomplete: number;
  /** Customers with any row. */
  seen: number;
}

/** Per customer code; rows after `asOf` are left out. */
function sumUp(log: OrderLog, asOf: number): Sums {
  const { customer, day, amount, names } = log;
  const isNewOrder = orderCounter(log);
  const orders = new Float64Array(names.length);
  const revenue = amount ? new Float64Array(names.length) : null;
  const first = new Float64Array(names.length).fill(Infinity);
  const last = new Float64Array(names.length).fill(-Infinity);
  const isSeen = new Uint8Array(names.length);
  let incomplete = 0;
  for (let row = 0; row < day.length; row++) {
    const code = customer[row];
    const on = Math.floor(day[row]);
    const value = amount ? amount[row] : 0;
    if (code < 0 || !Number.isFinite(on) || !Number.isFinite(value)) {
      incomplete++;
      continue;
    }
    if (on > asOf) continue;
    isSeen[code] = 1;
    if (revenue) revenue[code] += value;
    // a return is no order
    if (value < 0) continue;
    if (isNewOrder(row)) orders[code]++;
    first[code] = Math.min(first[code], on);
    last[code] = Math.max(last[code], on);
  }
  return { orders, revenue, first, last, incomplete, seen: isSeen.reduce((sum, one) => sum + one, 0) };
}

/** Different products per customer; by their codes, else by their names. */
function productsOf(table: Table, options: CustomersOptions, { log, rows }: Orders): Float64Array | null {
  const name = options.product ?? options.description;
  if (name === undefined) return null;
  const { codes, size } = codedColumn(columnByName(table, name, 'product'), table.rowCount);
  const bought = new Float64Array(log.names.length);
  const seen = new Set<number>();
  for (let row = 0; row < log.customer.length; row++) {
    const [customer, product] = [log.customer[row], codes[rows ? rows[row] : row]];
    if (customer < 0 || product < 0 || (log.amount && log.amount[row] < 0)) continue;
    const pair = customer * size + product;
    if (seen.has(pair)) continue;
    seen.add(pair);
    bought[customer]++;
  }
  return bought;
}
