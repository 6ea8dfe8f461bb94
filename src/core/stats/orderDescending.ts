const digitBits = 11;
const digits = 1 << digitBits;

/**
 * Row indices in order of descending key, equal keys in row order: a radix sort in at most three passes, fewer where keys
 * are small.
 *
 * @param keys whole numbers, one per row of the table
 * @param rows the rows to order
 */
export function orderDescending(keys: Uint32Array, rows: Uint32Array): Uint32Array {
  let from = rows.slice();
  if (from.length === 0) return from;
  let to = new Uint32Array(rows.length);
  const counts = countDigits(keys, rows);
  for (let pass = 0; pass < counts.length; pass++) {
    const shift = pass * digitBits;
    const ofDigit = counts[pass];
    // a digit that all keys share orders nothing
    if (ofDigit[(keys[from[0]] >>> shift) & (digits - 1)] === from.length) continue;
    const starts = new Uint32Array(digits);
    for (let digit = digits - 2; digit >= 0; digit--) starts[digit] = starts[digit + 1] + ofDigit[digit + 1];
    for (let i = 0; i < from.length; i++) {
      const row = from[i];
      to[starts[(keys[row] >>> shift) & (digits - 1)]++] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Per digit of the keys, the lowest first: how many keys have which. In one pass, as the order does not matter. */
function countDigits(keys: Uint32Array, rows: Uint32Array): Uint32Array[] {
  const [low, middle, high] = [new Uint32Array(digits), new Uint32Array(digits), new Uint32Array(digits)];
  for (let i = 0; i < rows.length; i++) {
    const key = keys[rows[i]];
    low[key & (digits - 1)]++;
    middle[(key >>> digitBits) & (digits - 1)]++;
    high[key >>> (2 * digitBits)]++;
  }
  return [low, middle, high];
}
