import { cellAddress } from './a1';
import { columnByName } from './columns';
import { mostPlaces } from './findingLog';
import type { Finding, Table } from './table';

/**
 * The rows that repeat an id of an earlier row; blank ids do not count. `undefined` when every id is unique.
 * Throws `column-missing`.
 */
export function findDuplicateIds(table: Table, columnName: string): Finding | undefined {
  const column = columnByName(table, columnName);
  const { rowIndices, firstRow, columnIndices } = table.origin;
  const sheetColumn = columnIndices[table.columns.indexOf(column)];
  const seen = new Set<number>();
  const places: string[] = [];
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const isMissing = column.kind === 'text' ? column.codes[row] < 0 : column.valid[row] === 0;
    if (isMissing) continue;
    const id = column.kind === 'text' ? column.codes[row] : column.values[row];
    if (seen.has(id)) {
      count++;
      if (places.length < mostPlaces)
        places.push(cellAddress(rowIndices ? rowIndices[row] : firstRow + row, sheetColumn));
    }
    seen.add(id);
  }
  return count === 0 ? undefined : { code: 'duplicate-id', column: columnName, count, places, treatment: 'kept' };
}
