import { orderDescending } from './orderDescending';

/**
 * Kendall's rank correlation tau-b, −1 … 1: (concordant − discordant) / √((pairs not tied in a)(pairs not tied in b)).
 * NaN when either side is tied throughout or has fewer than two values. O(n log n): Knight (1966), exchanges counted by
 * merging.
 *
 * @param a values without NaN, as many as in `b`
 * @example kendallTau([1, 2, 3], [1, 3, 2]) // 1/3
 */
export function kendallTau(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const order = Uint32Array.from({ length: a.length }, (_, i) => i).sort((i, j) => a[i] - a[j] || b[i] - b[j]);
  return tauInOrder(
    Float64Array.from(order, (i) => a[i]),
    Float64Array.from(order, (i) => b[i]),
  );
}

/**
 * {@link kendallTau} of two columns of whole numbers, by radix sort instead of comparisons.
 *
 * @param a whole numbers, one per row of the table
 * @param rows the rows that take part
 */
export function kendallTauOfRanks(a: Uint32Array, b: Uint32Array, rows: Uint32Array): number {
  const order = orderDescending(a, orderDescending(b, rows));
  const first = new Float64Array(order.length);
  const second = new Float64Array(order.length);
  // Read from the end, so that both ascend.
  for (let i = 0; i < order.length; i++) {
    const row = order[order.length - 1 - i];
    first[i] = a[row];
    second[i] = b[row];
  }
  return tauInOrder(first, second);
}

/** Tau of pairs in ascending order of the first value, among equal ones of the second; reorders the second. */
function tauInOrder(first: Float64Array, second: Float64Array): number {
  const n = first.length;
  const pairs = (n * (n - 1)) / 2;
  const tiedA = tiedPairs(n, (i) => first[i] === first[i - 1]);
  const tiedBoth = tiedPairs(n, (i) => first[i] === first[i - 1] && second[i] === second[i - 1]);
  const discordant = sortAndCountExchanges(second);
  const tiedB = tiedPairs(n, (i) => second[i] === second[i - 1]);
  const difference = pairs - tiedA - tiedB + tiedBoth - 2 * discordant;
  const tau = difference / Math.sqrt(pairs - tiedA) / Math.sqrt(pairs - tiedB);
  return Math.min(1, Math.max(-1, tau));
}

/** Pairs inside the runs of a sorted list; `continues` says whether a place has the value of the one before. */
function tiedPairs(n: number, continues: (i: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < n; i++) {
    run = continues(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts ascending in place and counts how many pairs stood in descending order. */
function sortAndCountExchanges(values: Float64Array): number {
  let exchanges = 0;
  let from = values.slice();
  let to = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let i = start; i < end; i++) {
        if (left < middle && (right >= end || from[left] <= from[right])) to[i] = from[left++];
        else {
          exchanges += middle - left;
          to[i] = from[right++];
        }
      }
    }
    [from, to] = [to, from];
  }
  values.set(from);
  return exchanges;
}
