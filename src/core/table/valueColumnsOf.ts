import { Problem } from '../problem';
import { numberColumn } from './columns';
import type { NumberColumn, Table } from './table';

/** The columns to sum per group. Throws `column-duplicate` and what reading a number column throws. */
export function valueColumnsOf(table: Table, names: readonly string[], option = 'valueColumns'): NumberColumn[] {
  return names.map((column, i) => {
    if (names.indexOf(column) !== i) throw new Problem('column-duplicate', { column, option: `${option}.${i}` });
    return numberColumn(table, column, `${option}.${i}`);
  });
}
