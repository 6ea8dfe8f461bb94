import type { Column, Table } from '../table/table';

/**
 * The column of a grouped report that names the customer in a row of its own above the rows of orders: a text that stands
 * in no row with a date, and in several without. `undefined` where there is none.
 *
 * @param date column of the orders' dates
 */
export function groupColumn({ columns }: Table, date: string | undefined): string | undefined {
  const days = columns.find(({ name, kind }) => name === date && kind === 'date');
  if (days?.kind !== 'date') return undefined;
  const isGroup = (column: Column): boolean => {
    if (column.kind !== 'text') return false;
    let headings = 0;
    for (let row = 0; row < column.codes.length; row++) {
      if (column.codes[row] < 0) continue;
      if (days.valid[row] === 1) return false;
      headings++;
    }
    return headings > 1;
  };
  return columns.find(isGroup)?.name;
}
