import type { Column, Table } from '../../table/table';

/** 1 for each row that equals an earlier one in every column of the table. Linear in the cells: rows are hashed. */
export function duplicateRows({ columns, rowCount }: Table): Uint8Array {
  const hashes = new Int32Array(rowCount);
  for (const column of columns) mix(hashes, column);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rowCount + 2))).fill(-1);
  const mask = slots.length - 1;
  const isDuplicate = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let slot = spread(hashes[row]) & mask;
    while (slots[slot] >= 0) {
      const earlier = slots[slot];
      if (hashes[earlier] === hashes[row] && columns.every((column) => isEqual(column, earlier, row))) {
        isDuplicate[row] = 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if (!isDuplicate[row]) slots[slot] = row;
  }
  return isDuplicate;
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
