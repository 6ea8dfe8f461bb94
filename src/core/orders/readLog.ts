import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import type { Column, Table } from '../table/table';
import type { OrderLog } from './log';
import { sheetRow } from '../table/sheetRow';
import { dayNumber } from './timeUnit';

/**
 * The columns of a table that make an order log. `path` stands before the names of options in problems. Throws `options-invalid` when the customer column is not named,
 * `column-missing`, `column-not-date`, `column-not-numeric`.
 */
export function readLog(
  table: Table,
  columns: { customer?: string; date: string; amount?: string },
  path = '',
): OrderLog {
  if (columns.customer === undefined) throw new Problem('options-invalid', { option: `${path}customer` });
  const { codes, names } = customerCodes(columnByName(table, columns.customer, `${path}customer`), table.rowCount);
  const dates = columnByName(table, columns.date, `${path}date`);
  const amounts = columns.amount === undefined ? undefined : numberColumn(table, columns.amount, `${path}amount`);
  return {
    customer: codes,
    names,
    day: days(dates, table, `${path}date`),
    amount: amounts?.values.map((value, row) => (amounts.valid[row] ? value : NaN)),
    rowName: (row) => String(sheetRow(table, row)),
  };
}

/** Customers as indices into the texts by which they are known. */
function customerCodes(column: Column, rowCount: number): { codes: Int32Array; names: string[] } {
  if (column.kind === 'text') return { codes: column.codes, names: column.dictionary };
  const positions = new Map<number, number>();
  const codes = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    if (!column.valid[row]) continue;
    const value = column.values[row];
    let code = positions.get(value);
    if (code === undefined) positions.set(value, (code = positions.size));
    codes[row] = code;
  }
  return { codes, names: Array.from(positions.keys(), String) };
}

/** Dates as days; numbers are accepted when all of them are written yyyymmdd. */
function days(column: Column, table: Table, option: string): Float64Array {
  if (column.kind === 'date') return column.values.map((value, row) => (column.valid[row] ? value : NaN));
  if (column.kind === 'number' && column.valid.includes(1)) {
    const read = column.values.map((value, row) => (column.valid[row] ? compactDay(value) : NaN));
    if (read.every((day, row) => !column.valid[row] || Number.isFinite(day))) return read;
  }
  throw new Problem('column-not-date', { sheet: table.origin.sheet, column: column.name, option });
}

function compactDay(value: number): number {
  const text = String(value);
  return /^(19|20)\d{6}$/.test(text)
    ? dayNumber(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    : Number.NaN;
}
