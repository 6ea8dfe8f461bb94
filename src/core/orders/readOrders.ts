import type { Table } from '../table/table';
import type { Cleaning } from './cleaning/cleaning';
import { cleanLines } from './cleaning/cleanLines';
import type { CleaningOptions } from './cleaning/options';
import { lastDayOf, type OrderLog } from './log';
import type { LogColumns, OrderLines } from './orderLines';
import { readLines } from './readLines';
import { logOf } from './readLog';
import { pickValues } from '../stats/pickValues';

/** An order log, which rows of the table its rows are, and how they were cleaned. */
export interface Orders {
  log: OrderLog;
  /** Table row of each row of the log; `null` where they are the same. */
  rows: Uint32Array | null;
  /** Value that came back per customer of the log, before it was taken off; `null` where the list has no amounts. */
  returns: Float64Array | null;
  /** `null` where it was not asked for. */
  cleaning: Cleaning | null;
}

/** Columns of order lines, and what to do with lines that are no purchases; left out: they stay. */
export interface OrderSource extends LogColumns {
  cleaning?: CleaningOptions;
}

/**
 * The one door from a table of orders or order lines to an order log, for every analysis that reads orders. `path` stands
 * before the names of options in problems. Throws what {@link readLines} throws.
 */
export function readOrders(table: Table, { cleaning: options, ...columns }: OrderSource, path = ''): Orders {
  const lines = readLines(table, columns, path);
  const { codes, size } = lines.customer;
  if (!options) {
    const back = lines.amount?.map((value, row) => (value < 0 ? -value : (lines.refunded?.[row] ?? 0)));
    return { log: logOf(lines), rows: null, returns: back ? sumByCode(back, codes, size) : null, cleaning: null };
  }
  const { rows, amount, returned, cleaning } = cleanLines(lines, options);
  const returns = returned ? sumByCode(returned, codes, size) : null;
  return { log: pickRows(lines, rows, amount), rows, returns, cleaning };
}

function sumByCode(values: Float64Array, codes: Int32Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0 && values[row] > 0) sums[codes[row]] += values[row];
  return sums;
}

/** The log of some rows, which are seen as long as the whole list. */
function pickRows(lines: OrderLines, rows: Uint32Array, amount: Float64Array | undefined): OrderLog {
  const whole = logOf(lines);
  const pickCodes = (codes: Int32Array): Int32Array => {
    const picked = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) picked[i] = codes[rows[i]];
    return picked;
  };
  return {
    customer: pickCodes(whole.customer),
    names: whole.names,
    day: pickValues(whole.day, rows),
    amount: amount && pickValues(amount, rows),
    order: whole.order && pickCodes(whole.order),
    seenUntil: lastDayOf(whole),
    rowName: (row) => whole.rowName(rows[row]),
  };
}
