import type { Table } from './table';

const millisecondsPerDay = 86_400_000;

/**
 * The latest day in any date column of the table, in days since 1970-01-01 without the time of day: the nearest thing
 * to today that a list knows. `undefined` without any date.
 */
export function latestDay(table: Table): number | undefined {
  let latest = -Infinity;
  for (const column of table.columns) {
    if (column.kind !== 'date') continue;
    for (let row = 0; row < column.values.length; row++) {
      if (column.valid[row] && column.values[row] > latest) latest = column.values[row];
    }
  }
  return latest > -Infinity ? Math.floor(latest) : undefined;
}

/**
 * The same day of the month so many months earlier, or the last one of a shorter month: three months before 31 May are
 * 28 or 29 February.
 *
 * @param day days since 1970-01-01, whole
 * @param months whole, 0 or more
 */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * millisecondsPerDay);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return Math.min(Date.UTC(year, month, date.getUTCDate()), lastOfMonth) / millisecondsPerDay;
}
