import type { Column, Table } from '../../table/table';

/** Rows are parted by so many bits of their hashes, so that each part's slots stay in the processor's cache. */
const partBits = 10;

/** 1 for each row that equals an earlier one in every column of the table. Linear in the cells: rows are hashed. */
export function duplicateRows({ columns, rowCount }: Table): Uint8Array {
  const hashes = new Int32Array(rowCount);
  for (const column of columns) mix(hashes, column);
  const { rows, parted, starts } = rowsByPart(hashes);
  const isDuplicate = new Uint8Array(rowCount);
  let largest = 0;
  for (let part = 0; part + 1 < starts.length; part++) largest = Math.max(largest, starts[part + 1] - starts[part]);
  // places in `rows`
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * largest + 2)));
  const mask = slots.length - 1;
  for (let part = 0; part + 1 < starts.length; part++) {
    slots.fill(-1);
    for (let i = starts[part]; i < starts[part + 1]; i++) {
      const hash = parted[i];
      let slot = hash & mask;
      let isNew = true;
      while (isNew && slots[slot] >= 0) {
        const earlier = slots[slot];
        if (parted[earlier] === hash && isEqualRow(columns, rows[earlier], rows[i])) isNew = false;
        slot = (slot + 1) & mask;
      }
      if (isNew) slots[slot] = i;
      else isDuplicate[rows[i]] = 1;
    }
  }
  return isDuplicate;
}

/** Rows, and their hashes, by the upper bits of these, ascending within each part, which begins at `starts[part]`. */
function rowsByPart(hashes: Int32Array): { rows: Uint32Array; parted: Int32Array; starts: Uint32Array } {
  const shift = 32 - partBits;
  const starts = new Uint32Array(2 ** partBits + 1);
  for (let row = 0; row < hashes.length; row++) starts[(hashes[row] >>> shift) + 1]++;
  for (let part = 1; part < starts.length; part++) starts[part] += starts[part - 1];
  const next = starts.slice();
  const rows = new Uint32Array(hashes.length);
  const parted = new Int32Array(hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    const place = next[hashes[row] >>> shift]++;
    rows[place] = row;
    parted[place] = hashes[row];
  }
  return { rows, parted, starts };
}

function isEqualRow(columns: readonly Column[], a: number, b: number): boolean {
  return columns.every((column) => isEqual(column, a, b));
}

/** The multiplier of FNV-1a. */
const prime = 0x01000193;

function mix(hashes: Int32Array, column: Column): void {
  if (column.kind === 'text' || column.kind === 'boolean') {
    const parts = column.kind === 'text' ? column.codes : column.values;
    for (let row = 0; row < hashes.length; row++) hashes[row] = spread(Math.imul(hashes[row] ^ parts[row], prime));
    return;
  }
  const { values, valid } = column;
  const bits = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let row = 0; row < hashes.length; row++) {
    if (!valid[row]) hashes[row] = Math.imul(hashes[row] ^ 1, prime);
    else hashes[row] = spread(Math.imul(hashes[row] ^ bits[2 * row] ^ Math.imul(bits[2 * row + 1], 31), prime));
  }
}

/** The finaliser of MurmurHash3's middle part: high bits reach the low ones that choose a slot. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function isEqual(column: Column, a: number, b: number): boolean {
  if (column.kind === 'text') return column.codes[a] === column.codes[b];
  const { values, valid } = column;
  return valid[a] === valid[b] && (!valid[a] || values[a] === values[b]);
}
