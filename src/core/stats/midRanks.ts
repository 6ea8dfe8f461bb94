/**
 * Rank of each value among all, smallest 1, ties share their mean rank (Excel's RANK.AVG ascending).
 * NaN keeps NaN and is not counted.
 *
 * @example midRanks([10, 20, 20]) // [1, 2.5, 2.5]
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const below = countBelow(sorted, values[i], false);
    ranks[i] = Number.isNaN(values[i]) ? NaN : (below + countBelow(sorted, values[i], true) + 1) / 2;
  }
  return ranks;
}

/** How many of the values, sorted ascending, are smaller than (or, on request, equal to) a value. By bisection. */
export function countBelow(sorted: ArrayLike<number>, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
