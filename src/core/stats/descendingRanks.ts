const keyBits = 30;
/** Keys are put into bins by their upper bits: by fewer where there are few keys. */
const fewKeys = 1 << 17;

export interface DescendingRanks {
  /** The key that stands at a place of the descending order, 0-based. */
  at(place: number): number;
  /** How many keys are greater. */
  countAbove(key: number): number;
}

/**
 * Looks up places in the descending order of keys without sorting them all: counts by bins once, and sorts only the
 * bins that are asked for. For a handful of tier borders among a million rows.
 *
 * @param keys whole numbers below 2³⁰, one per row of the table
 * @param rows the rows that take part, ascending, each once
 * @param expected places that will be asked for: their bins are collected in one pass; others may be asked for too
 */
export function descendingRanks(
  keys: Uint32Array,
  rows: Uint32Array,
  expected: readonly number[] = [],
): DescendingRanks {
  const taken = rows.length === keys.length ? keys : keysOf(keys, rows);
  const binBits = taken.length < fewKeys ? 20 : 15;
  const counts = new Uint32Array(1 << (keyBits - binBits));
  for (let i = 0; i < taken.length; i++) counts[taken[i] >>> binBits]++;
  /** Per bin, how many keys are in the bins above. */
  const aboveBin = new Uint32Array(counts.length);
  for (let bin = counts.length - 2; bin >= 0; bin--) aboveBin[bin] = aboveBin[bin + 1] + counts[bin + 1];
  const sortedBins = new Map<number, Uint32Array>();
  sortBins(expected.filter((place) => place < taken.length).map(binAt));

  /** The bin with a place: the first, from the lowest, with no more keys above than that. */
  function binAt(place: number): number {
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (aboveBin[middle] <= place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function sortBins(bins: readonly number[]): void {
    const wanted = [...new Set(bins)];
    if (wanted.length === 0) return;
    const slots = new Int16Array(counts.length).fill(-1);
    wanted.forEach((bin, slot) => (slots[bin] = slot));
    const members = wanted.map((bin) => new Uint32Array(counts[bin]));
    const filled = new Uint32Array(wanted.length);
    for (let i = 0; i < taken.length; i++) {
      const slot = slots[taken[i] >>> binBits];
      if (slot >= 0) members[slot][filled[slot]++] = taken[i];
    }
    wanted.forEach((bin, slot) => sortedBins.set(bin, members[slot].sort()));
  }

  /** Keys of a bin, ascending. */
  function sortedBin(bin: number): Uint32Array {
    if (!sortedBins.has(bin)) sortBins([bin]);
    return sortedBins.get(bin) ?? new Uint32Array(0);
  }

  return {
    at(place) {
      const bin = binAt(place);
      const members = sortedBin(bin);
      return members[members.length - 1 - (place - aboveBin[bin])];
    },
    countAbove(key) {
      const members = sortedBin(key >>> binBits);
      return aboveBin[key >>> binBits] + members.reduce((count, member) => (member > key ? count + 1 : count), 0);
    },
  };
}

function keysOf(keys: Uint32Array, rows: Uint32Array): Uint32Array {
  const taken = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = keys[rows[i]];
  return taken;
}
