const digitBits = 12;
const digits = 1 << digitBits;

/**
 * Row indices in order of descending key, equal keys in row order: a radix sort, three passes for keys below 2³⁶.
 *
 * @param keys non-negative integers below 2³⁶ (larger ones would lose their top digits)
 * @param rows the rows to order
 */
export function orderDescending(keys: Float64Array, rows: Uint32Array): Uint32Array {
  let from = rows.slice();
  let to = new Uint32Array(rows.length);
  for (let pass = 0; pass < 3; pass++) {
    const divisor = 2 ** (digitBits * pass);
    const starts = new Uint32Array(digits + 1);
    for (let i = 0; i < from.length; i++) starts[digits - (Math.floor(keys[from[i]] / divisor) % digits)]++;
    for (let digit = 1; digit <= digits; digit++) starts[digit] += starts[digit - 1];
    for (let i = 0; i < from.length; i++) {
      const digit = Math.floor(keys[from[i]] / divisor) % digits;
      to[starts[digits - digit - 1]++] = from[i];
    }
    [from, to] = [to, from];
  }
  return from;
}
