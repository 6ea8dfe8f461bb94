type LookupCache = typeof import('@univerjs/engine-formula').CELL_INVERTED_INDEX_CACHE;

const mended = new WeakSet<LookupCache>();

/**
 * Univer notes every result of a formula in the cache of its lookups (VLOOKUP, MATCH …), and looks through all values of the
 * column for the cell's old one: a column of 20,000 formulas took ten seconds. A cell in which no lookup has searched yet
 * has nothing to correct there: a lookup reads it afresh.
 */
export function mendLookupCache(cache: LookupCache): void {
  if (mended.has(cache)) return;
  mended.add(cache);
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    if (isForceUpdate && cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
