import { Problem } from '../problem';
import { dayOfYear } from '../table/dates/bookYear';
import type { Column, Table } from '../table/table';
import { dayNumber } from './timeUnit';

/**
 * Dates as days since 1970-01-01, NaN where there is none; numbers are accepted when all of them are written yyyymmdd.
 * Throws `days-without-year` where they are written DDMM, as DATEV does, and `column-not-date`.
 */
export function readDays(column: Column, table: Table, option: string): Float64Array {
  if (column.kind === 'date') return column.values.map((value, row) => (column.valid[row] ? value : NaN));
  if (column.kind === 'number' && column.valid.includes(1)) {
    const read = column.values.map((value, row) => (column.valid[row] ? compactDay(value) : NaN));
    if (read.every((day, row) => !column.valid[row] || Number.isFinite(day))) return read;
  }
  const code = hasNoYear(column) ? 'days-without-year' : 'column-not-date';
  throw new Problem(code, { sheet: table.origin.sheet, column: column.name, option });
}

/** Whether all texts or numbers are a day and a month, 0801 and 2902. */
function hasNoYear(column: Column): boolean {
  const leapYear = { year: 2000, month: 1 };
  if (column.kind === 'text') return column.dictionary.every((text) => dayOfYear(text.trim(), leapYear) !== undefined);
  return column.kind === 'number' && column.values.every((value, row) => !column.valid[row] || isDay(String(value)));

  function isDay(text: string): boolean {
    return text.length > 2 && dayOfYear(text, leapYear) !== undefined;
  }
}

function compactDay(value: number): number {
  const text = String(value);
  return /^(19|20)\d{6}$/.test(text)
    ? dayNumber(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    : Number.NaN;
}
