import type { Cell, SourceCells } from '../core/table/table';

/** Cells as a message: numbers and kinds are given away, texts are a few long ones, so that handing over a million rows costs little. */
export interface PackedCells {
  rows: number;
  columns: number;
  /** Row by row: a kind per cell. */
  kinds: Uint8Array<ArrayBuffer>;
  /** The numbers in their order. */
  numbers: Float64Array<ArrayBuffer>;
  /** The texts in their order, joined slice by slice of rows, and the length of each. */
  texts: string[];
  lengths: Uint32Array<ArrayBuffer>;
}

/** A source whose cells are packed. */
export interface PackedSource extends Omit<SourceCells, 'rows' | 'rowIndices'> {
  cells: PackedCells;
  rowIndices: Int32Array<ArrayBuffer>;
}

const text = 0;
const number = 1;
const no = 2;
const yes = 3;
/** Rows that are packed before the page gets a turn: about 10 ms. */
const rowsAtOnce = 10_000;

/**
 * Packs a source's cells. Every so many rows `pause` is waited for, which lets the page draw.
 *
 * @param pause may throw, when the work is not wanted any more
 */
export async function packSource(
  { rows, rowIndices, ...rest }: SourceCells,
  pause: () => Promise<void>,
): Promise<PackedSource> {
  const columns = rows[0]?.length ?? 0;
  const kinds = new Uint8Array(rows.length * columns);
  const numbers = new Float64Array(rows.length * columns);
  const lengths = new Uint32Array(rows.length * columns);
  const texts: string[] = [];
  let [cell, numberCount, textCount] = [0, 0, 0];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    if (start > 0) await pause();
    const own: string[] = [];
    for (let row = start; row < Math.min(rows.length, start + rowsAtOnce); row++) {
      for (const value of rows[row]) {
        if (typeof value === 'number') {
          kinds[cell] = number;
          numbers[numberCount++] = value;
        } else if (typeof value === 'string') {
          own.push(value);
          lengths[textCount++] = value.length;
        } else kinds[cell] = value ? yes : no;
        cell++;
      }
    }
    texts.push(own.join(''));
  }
  return {
    ...rest,
    rowIndices: Int32Array.from(rowIndices),
    cells: {
      ...{ rows: rows.length, columns, kinds, texts },
      numbers: numbers.subarray(0, numberCount),
      lengths: lengths.subarray(0, textCount),
    },
  };
}

/** The inverse of {@link packSource}. */
export function unpackSource({ cells, rowIndices, ...rest }: PackedSource): SourceCells {
  const { rows: count, columns, kinds, numbers, texts, lengths } = cells;
  const rows: Cell[][] = [];
  let [cell, numberAt, textAt] = [0, 0, 0];
  for (const joined of texts) {
    let from = 0;
    for (let left = Math.min(rowsAtOnce, count - rows.length); left > 0; left--) {
      const row: Cell[] = [];
      for (let column = 0; column < columns; column++) {
        const kind = kinds[cell++];
        if (kind === number) row.push(numbers[numberAt++]);
        else if (kind === text) {
          const end = from + lengths[textAt++];
          row.push(joined.slice(from, end));
          from = end;
        } else row.push(kind === yes);
      }
      rows.push(row);
    }
  }
  return { ...rest, rows, rowIndices: Array.from(rowIndices) };
}

/** What a packed source gives away. */
export function buffersOfSource({ cells, rowIndices }: PackedSource): ArrayBuffer[] {
  return [cells.kinds.buffer, cells.numbers.buffer, cells.lengths.buffer, rowIndices.buffer];
}
