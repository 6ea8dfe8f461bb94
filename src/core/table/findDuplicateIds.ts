import { cellAddress } from './a1';
import { columnByName } from './columns';
import { mostPlaces } from './findingLog';
import type { Column, Finding, Table } from './table';

/**
 * The rows that repeat an id of an earlier row; blank ids do not count. `undefined` when every id is unique.
 * Throws `column-missing`.
 */
export function findDuplicateIds(table: Table, columnName: string): Finding | undefined {
  const column = columnByName(table, columnName);
  const { rowIndices, firstRow, columnIndices } = table.origin;
  const sheetColumn = columnIndices[table.columns.indexOf(column)];
  const wasSeen = sightings(column);
  const places: string[] = [];
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const isMissing = column.kind === 'text' ? column.codes[row] < 0 : column.valid[row] === 0;
    if (isMissing || !wasSeen(column.kind === 'text' ? column.codes[row] : column.values[row])) continue;
    count++;
    if (places.length < mostPlaces)
      places.push(cellAddress(rowIndices ? rowIndices[row] : firstRow + row, sheetColumn));
  }
  return count === 0 ? undefined : { code: 'duplicate-id', column: columnName, count, places, treatment: 'kept' };
}

/** Tells whether it was asked about the same id before. Small whole numbers, the rule, go without a hash set. */
function sightings(column: Column): (id: number) => boolean {
  const most = column.kind === 'text' ? column.dictionary.length : 8 * column.values.length;
  // one bit each: a byte each would be as large as the column
  const flags = new Uint8Array((most >>> 3) + 1);
  const others = new Set<number>();
  return (id) => {
    if (Number.isInteger(id) && id >= 0 && id < most) {
      const bit = 1 << (id & 7);
      const isKnown = (flags[id >>> 3] & bit) !== 0;
      flags[id >>> 3] |= bit;
      return isKnown;
    }
    const { size } = others;
    return others.add(id).size === size;
  };
}
