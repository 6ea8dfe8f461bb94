import type { Cell, PackedCells, SourceCells } from './table';

/** A source as a message. */
export interface PackedSource extends Omit<SourceCells, 'rows' | 'packed' | 'rowIndices'> {
  cells: PackedCells;
  rowIndices: Int32Array<ArrayBuffer>;
}

const text = 0;
const number = 1;
const no = 2;
const yes = 3;
/** Rows that are packed before the page gets a turn: about 10 ms. */
const rowsAtOnce = 10_000;

/** Packs cells slice by slice, so that nobody has to keep them all as they come. */
export class CellPacker {
  /** Whether every cell so far is ''. */
  isBlank = true;
  rows = 0;
  private readonly kinds: Uint8Array<ArrayBuffer>;
  private readonly numbers: Float64Array<ArrayBuffer>;
  private readonly lengths: Uint32Array<ArrayBuffer>;
  private readonly slices: PackedCells['slices'] = [];
  private numberCount = 0;
  private textCount = 0;

  /** @param mostRows that will come at most */
  constructor(
    mostRows: number,
    private readonly columns: number,
  ) {
    this.kinds = new Uint8Array(mostRows * columns);
    this.numbers = new Float64Array(mostRows * columns);
    this.lengths = new Uint32Array(mostRows * columns);
  }

  add(rows: readonly (readonly Cell[])[]): void {
    const { kinds, numbers, lengths } = this;
    const own: string[] = [];
    let cell = this.rows * this.columns;
    for (const row of rows) {
      for (const value of row) {
        if (typeof value === 'number') {
          kinds[cell] = number;
          numbers[this.numberCount++] = value;
        } else if (typeof value === 'string') {
          own.push(value);
          lengths[this.textCount++] = value.length;
        } else kinds[cell] = value ? yes : no;
        cell++;
      }
    }
    const texts = own.join('');
    this.isBlank &&= texts === '' && own.length === rows.length * this.columns;
    this.slices.push({ rows: rows.length, texts });
    this.rows += rows.length;
  }

  isNumber(row: number, column: number): boolean {
    return this.kinds[row * this.columns + column] === number;
  }

  finish(): PackedCells {
    const { rows, columns, kinds, numbers, lengths, slices, numberCount, textCount } = this;
    return {
      ...{ rows, columns, slices, kinds: kinds.subarray(0, rows * columns) },
      numbers: numbers.subarray(0, numberCount),
      lengths: lengths.subarray(0, textCount),
    };
  }
}

/**
 * A source as a message. Every so many rows that are not packed yet `pause` is waited for, which lets the page draw.
 *
 * @param pause may throw, when the work is not wanted any more
 */
export async function packSource(
  { rows, packed, rowIndices, ...rest }: SourceCells,
  pause: () => Promise<void>,
): Promise<PackedSource> {
  return { ...rest, rowIndices: Int32Array.from(rowIndices), cells: packed ?? (await packRows(rows, pause)) };
}

async function packRows(rows: readonly Cell[][], pause: () => Promise<void>): Promise<PackedCells> {
  const packer = new CellPacker(rows.length, rows[0]?.length ?? 0);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    if (start > 0) await pause();
    packer.add(rows.slice(start, start + rowsAtOnce));
  }
  return packer.finish();
}

/** The inverse of {@link packSource}. */
export function unpackSource({ cells, rowIndices, ...rest }: PackedSource): SourceCells {
  return { ...rest, rows: unpackCells(cells), rowIndices: Array.from(rowIndices) };
}

/** A source with its rows, whether they are packed or not. */
export function wholeSource({ packed, ...rest }: SourceCells): SourceCells {
  return packed ? { ...rest, rows: unpackCells(packed) } : rest;
}

export function unpackCells({ columns, kinds, numbers, slices, lengths }: PackedCells): Cell[][] {
  const rows: Cell[][] = [];
  let [cell, numberAt, textAt] = [0, 0, 0];
  for (const { rows: count, texts } of slices) {
    let from = 0;
    for (let left = count; left > 0; left--) {
      const row: Cell[] = [];
      for (let column = 0; column < columns; column++) {
        const kind = kinds[cell++];
        if (kind === number) row.push(numbers[numberAt++]);
        else if (kind === text) {
          const end = from + lengths[textAt++];
          row.push(texts.slice(from, end));
          from = end;
        } else row.push(kind === yes);
      }
      rows.push(row);
    }
  }
  return rows;
}

/** What a packed source gives away. */
export function buffersOfSource({ cells, rowIndices }: PackedSource): ArrayBuffer[] {
  return [cells.kinds.buffer, cells.numbers.buffer, cells.lengths.buffer, rowIndices.buffer];
}
