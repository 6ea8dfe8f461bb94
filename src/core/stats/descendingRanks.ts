const binBits = 15;

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
 * @param rows the rows that take part
 */
export function descendingRanks(keys: Uint32Array, rows: Uint32Array): DescendingRanks {
  const counts = new Uint32Array(1 << binBits);
  for (let i = 0; i < rows.length; i++) counts[keys[rows[i]] >>> binBits]++;
  const sortedBins = new Map<number, Uint32Array>();

  /** Keys of a bin, ascending. */
  function sortedBin(bin: number): Uint32Array {
    const known = sortedBins.get(bin);
    if (known) return known;
    const members = new Uint32Array(counts[bin]);
    let filled = 0;
    for (let i = 0; i < rows.length && filled < members.length; i++) {
      const key = keys[rows[i]];
      if (key >>> binBits === bin) members[filled++] = key;
    }
    members.sort();
    sortedBins.set(bin, members);
    return members;
  }

  return {
    at(place) {
      let above = 0;
      let bin = counts.length - 1;
      while (above + counts[bin] <= place) above += counts[bin--];
      const members = sortedBin(bin);
      return members[members.length - 1 - (place - above)];
    },
    countAbove(key) {
      let above = 0;
      for (let bin = counts.length - 1; bin > key >>> binBits; bin--) above += counts[bin];
      const members = sortedBin(key >>> binBits);
      return above + members.reduce((count, member) => (member > key ? count + 1 : count), 0);
    },
  };
}
