import { codedColumn, type Coded } from '../table/codedColumn';
import { wholeDays } from './wholeDays';
import type { Column, Table } from '../table/table';
import { means } from '../table/words/meanings';
import { distinctPairs, filledRows } from './distinctPairs';

/** Most periods that a list of snapshots is thought to have: ten years of months. */
const mostPeriods = 120;
/** Customers that stand once are not looked at again. */
const mostOnce = 0.75;
/** Least share of customers × periods that is filled where every customer is looked at in every period. */
const fill = 0.4;
/** Days from one period to the next, of weeks, months, quarters and years, with the days that months differ by. */
const steps = [
  [7, 7],
  [28, 31],
  [89, 92],
  [181, 184],
  [365, 366],
] as const;

/**
 * The column that says to which period a row belongs, where customers stand once in each period: days in equal steps
 * (ends of months, of quarters …), or a column named like a period. `undefined` without one.
 */
export function findPeriods(table: Table, customers: Coded): { column: string; count: number } | undefined {
  if (customers.size > mostOnce * filledRows(customers)) return undefined;
  for (const column of table.columns) {
    if (!mayBePeriod(column)) continue;
    const periods = codedColumn(wholeDays(column), table.rowCount);
    if (periods.size < 2 || periods.size > mostPeriods) continue;
    if (column.kind === 'date' && !isRegular(column.values.filter((_, row) => column.valid[row] === 1))) continue;
    const { pairs, rows } = distinctPairs(customers, periods);
    if (pairs === rows && rows >= fill * customers.size * periods.size)
      return { column: column.name, count: periods.size };
  }
  return undefined;
}

function mayBePeriod(column: Column): boolean {
  if (means(column.name, 'orderEvent', 'orderNumber')) return false;
  return column.kind === 'date' || (column.kind !== 'boolean' && means(column.name, 'period'));
}

function isRegular(values: Float64Array): boolean {
  const days = [...new Set(values.map(Math.floor))].sort((a, b) => a - b);
  return steps.some(([least, most]) =>
    days.every((day, i) => i === 0 || (day - days[i - 1] >= least && day - days[i - 1] <= most)),
  );
}
