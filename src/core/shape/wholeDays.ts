import type { Column } from '../table/table';

/** Dates without their time of day; any other column as it is. */
export function wholeDays(column: Column): Column {
  return column.kind === 'date' ? { ...column, values: column.values.map(Math.floor) } : column;
}
