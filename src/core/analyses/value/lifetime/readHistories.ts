import type { Cleaning } from '../../../orders/cleaning/cleaning';
import { historiesFromColumns, historiesFromLog, type Histories } from '../../../orders/histories';
import { summarizeLog } from '../../../orders/log';
import { readOrders } from '../../../orders/readOrders';
import type { Table } from '../../../table/table';
import type { LifetimeOptions } from './options';

/** What the models are fitted to, and where it came from. */
export interface ReadHistories {
  histories: Histories;
  cleaning: Cleaning | null;
  /** Entry of the histories that each row of the table is of. */
  entryOfRow(): Int32Array;
}

/** Histories of a log or of a list of them. Throws what reading the columns throws. */
export function readHistories(table: Table, options: LifetimeOptions): ReadHistories {
  const none = (): Int32Array => new Int32Array(table.rowCount).fill(-1);
  if (options.date === undefined) {
    const histories = historiesFromColumns(table, options);
    const entryOfRow = (): Int32Array => {
      const entries = none();
      histories.rows?.forEach((row, entry) => (entries[row] = entry));
      return entries;
    };
    return { histories, cleaning: null, entryOfRow };
  }
  const { log, rows, cleaning } = readOrders(table, { ...options, date: options.date });
  const summary = summarizeLog(log, options);
  const entryOfRow = (): Int32Array => {
    const entries = none();
    const entryOf = new Map(summary.ids.map((id, entry) => [id, entry]));
    log.customer.forEach((code, i) => (entries[rows?.[i] ?? i] = entryOf.get(log.names[code] ?? '') ?? -1));
    return entries;
  };
  return { histories: historiesFromLog(summary, log.amount !== undefined), cleaning, entryOfRow };
}
