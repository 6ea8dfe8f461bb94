type Index = typeof import('@univerjs/engine-formula').CELL_INVERTED_INDEX_CACHE;

/**
 * Univer notes every result in an index by value, and before each note looks through all values of the column for an older
 * one of the same row: time grows with the square of the column. The first note of a row needs no look.
 */
export function quickenIndex(index: Index): void {
  if (Object.hasOwn(index, 'set')) return;
  const { set, clear } = Object.getPrototypeOf(index) as Index;
  const noted = new Set<string>();
  index.set = (unitId, sheetId, column, value, row, isForced = false) => {
    const key = `${unitId} ${sheetId} ${column} ${row}`;
    const isFirst = !noted.has(key) && index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    noted.add(key);
    set.call(index, unitId, sheetId, column, value, row, isForced && !isFirst);
  };
  index.clear = () => {
    noted.clear();
    clear.call(index);
  };
}
