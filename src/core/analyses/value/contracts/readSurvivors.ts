import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';

/**
 * Customers of one cohort still there at the start and after each period, from a column; blank cells at its end are left
 * off. Throws what {@link numberColumn} throws, and `survivors-not-falling` with the first row that is blank, negative or
 * higher than the row before.
 */
export function readSurvivors(table: Table, name: string): number[] {
  const { values, valid } = numberColumn(table, name, 'source.survivors');
  const survivors = Array.from(values.subarray(0, valid.lastIndexOf(1) + 1));
  const wrong = survivors.findIndex(
    (count, row) => !valid[row] || !(count >= 0) || (row > 0 && count > survivors[row - 1]),
  );
  if (wrong >= 0) {
    const { rowIndices, firstRow, sheet } = table.origin;
    const row = (rowIndices ? rowIndices[wrong] : firstRow + wrong) + 1;
    throw new Problem('survivors-not-falling', { sheet, column: name, option: 'source.survivors' }, { row });
  }
  return survivors;
}
