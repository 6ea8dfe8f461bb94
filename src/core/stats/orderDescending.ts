const digitBits = 11;
const digits = 1 << digitBits;

/**
 * Row indices in order of descending key, equal keys in row order: a radix sort in three passes.
 *
 * @param keys whole numbers, one per row of the table
 * @param rows the rows to order
 */
export function orderDescending(keys: Uint32Array, rows: Uint32Array): Uint32Array {
  let from = rows.slice();
  let to = new Uint32Array(rows.length);
  for (let shift = 0; shift < 32; shift += digitBits) {
    const starts = new Uint32Array(digits + 1);
    for (let i = 0; i < from.length; i++) starts[digits - ((keys[from[i]] >>> shift) & (digits - 1))]++;
    for (let digit = 1; digit <= digits; digit++) starts[digit] += starts[digit - 1];
    for (let i = 0; i < from.length; i++) {
      const row = from[i];
      to[starts[digits - 1 - ((keys[row] >>> shift) & (digits - 1))]++] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}
