import type { Coded } from '../table/codedColumn';

/** How many rows have a value. */
export function filledRows({ codes }: Coded): number {
  let filled = 0;
  for (const code of codes) if (code >= 0) filled++;
  return filled;
}

/** How many different pairs of values stand in the rows that have both, and how many rows those are. */
export function distinctPairs(first: Coded, second: Coded): { pairs: number; rows: number } {
  const starts = new Uint32Array(first.size + 1);
  const has = (row: number): boolean => first.codes[row] >= 0 && second.codes[row] >= 0;
  let rows = 0;
  for (let row = 0; row < first.codes.length; row++) {
    if (!has(row)) continue;
    starts[first.codes[row] + 1]++;
    rows++;
  }
  for (let code = 0; code < first.size; code++) starts[code + 1] += starts[code];
  const sorted = new Int32Array(rows);
  const next = starts.slice();
  for (let row = 0; row < first.codes.length; row++) {
    if (has(row)) sorted[next[first.codes[row]]++] = second.codes[row];
  }
  const lastSeenWith = new Int32Array(second.size).fill(-1);
  let pairs = 0;
  for (let code = 0; code < first.size; code++) {
    for (let at = starts[code]; at < starts[code + 1]; at++) {
      if (lastSeenWith[sorted[at]] === code) continue;
      lastSeenWith[sorted[at]] = code;
      pairs++;
    }
  }
  return { pairs, rows };
}
