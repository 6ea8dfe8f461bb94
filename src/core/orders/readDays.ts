import { Problem } from '../problem';
import type { Column, Table } from '../table/table';
import { dayNumber } from './timeUnit';

/**
 * Dates as days since 1970-01-01, NaN where there is none; numbers are accepted when all of them are written yyyymmdd.
 * Throws `column-not-date`.
 */
export function readDays(column: Column, table: Table, option: string): Float64Array {
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
