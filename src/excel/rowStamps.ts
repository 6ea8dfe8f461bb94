import type { Cell } from '../core/table/table';

/**
 * Fingerprints of rows, to tell later whether a row is still the one that was read: 32 bits over all cells, and 32 over
 * those that say whose row it is (all but numbers, and the first), which stay when a number is corrected.
 */
export interface RowStamps {
  all: Uint32Array;
  names: Uint32Array;
}

const prime = 0x01000193;
const basis = 0x811c9dc5;
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Stamps of rows, of the cells at `columns` of each. */
export function stampRows(rows: readonly (readonly Cell[])[], columns: readonly number[]): RowStamps {
  const all = new Uint32Array(rows.length);
  const names = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    let [whole, name] = [basis, basis];
    for (let place = 0; place < columns.length; place += 1) {
      const cell = row[columns[place]];
      const hash = cellHash(cell);
      whole = mixed(whole, hash);
      if (place === 0 || typeof cell !== 'number') name = mixed(name, hash);
    }
    all[index] = whole;
    names[index] = name;
  }
  return { all, names };
}

/** FNV-1a over a cell's kind and content. */
export function cellHash(cell: Cell): number {
  if (typeof cell === 'number') {
    float[0] = cell;
    return mixed(mixed(mixed(basis, 1), words[0]), words[1]);
  }
  let hash = mixed(basis, typeof cell === 'string' ? 2 : 3);
  const text = String(cell);
  for (let index = 0; index < text.length; index += 1) hash = mixed(hash, text.charCodeAt(index));
  return hash;
}

/** One number for a cell and where it belongs, a row's stamp or place. */
export function cellMark(row: number, cell: Cell): number {
  return mixed(mixed(basis, row), cellHash(cell));
}

function mixed(hash: number, value: number): number {
  const once = Math.imul(hash ^ (value & 0xffff), prime);
  return Math.imul(once ^ (value >>> 16), prime) >>> 0;
}

/** Collects the stamps of blocks that are read one after the other. */
export class StampCollector {
  private readonly blocks: RowStamps[] = [];

  add(block: RowStamps): void {
    this.blocks.push(block);
  }

  finish(): RowStamps {
    const count = this.blocks.reduce((sum, { all }) => sum + all.length, 0);
    const stamps = { all: new Uint32Array(count), names: new Uint32Array(count) };
    let at = 0;
    for (const { all, names } of this.blocks) {
      stamps.all.set(all, at);
      stamps.names.set(names, at);
      at += all.length;
    }
    return stamps;
  }
}
