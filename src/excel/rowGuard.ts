import { Problem } from '../core/problem';
import { sheetRowCount } from '../core/table/a1';
import type { Cell } from '../core/table/table';
import { areaAddress, type Area } from './address';
import type { KnownRead } from './knownReads';
import { passingRange } from './ranges';
import { stampRows, type RowStamps } from './rowStamps';

/** Cells of the list, asked for in the same round trip that writes beside them. */
export interface LoadedRows {
  firstRow: number;
  /** Stamps of the rows as they were when the round trip was made. */
  stamps(): RowStamps;
  /** Throws `list-changed` with the place unless the rows were those that were read. */
  check(): void;
}

/**
 * Knows the rows of a list again. Excel runs a request as a whole: rows that are asked for in the request that writes
 * beside them are the rows that were written to.
 */
export class RowGuard {
  /** Where the list's own columns lie. */
  private readonly left: number;
  private readonly columns: number;
  private readonly offsets: number[];
  /** Sheet row → place in the stamps, from the first row read on; -1 for rows that were not read. */
  private readonly places: Int32Array;
  private readonly firstRow: number;
  private readonly lastRow: number;

  /**
   * @param isTolerant numbers may have changed since: for lists whose formulas never come to rest
   */
  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly read: KnownRead,
    private readonly isTolerant: boolean,
  ) {
    const { columnIndices, rowIndices } = read;
    this.left = Math.min(...columnIndices);
    this.columns = Math.max(...columnIndices) - this.left + 1;
    this.offsets = columnIndices.map((column) => column - this.left);
    this.firstRow = rowIndices[0];
    this.lastRow = rowIndices[rowIndices.length - 1];
    this.places = new Int32Array(this.lastRow - this.firstRow + 1).fill(-1);
    rowIndices.forEach((row, place) => (this.places[row - this.firstRow] = place));
  }

  /** Bytes that a row takes in a response. */
  get bytesPerRow(): number {
    return 3 * this.read.widestRow + 4 * this.columns + 20;
  }

  /** Queues sheet rows; the first rows of the list take what stands above them along, the last ones what is below. */
  load(first: number, rows: number, isFirst: boolean, isLast: boolean): LoadedRows {
    const top = isFirst ? Math.min(first, this.firstRow) : first;
    const end = isLast ? Math.min(sheetRowCount, Math.max(first + rows, this.lastRow + 2)) : first + rows;
    const area: Area = { row: top, rows: end - top, column: this.left, columns: this.columns };
    const range = passingRange(this.sheet, area);
    range.load('values');
    let known: RowStamps | undefined;
    const stampsOf = (): RowStamps => (known ??= stampRows(range.values as Cell[][], this.offsets));
    return {
      firstRow: top,
      stamps: stampsOf,
      check: () => {
        const now = stampsOf();
        const values = range.values as Cell[][];
        for (let index = 0; index < area.rows; index += 1) {
          if (this.isAsRead(top + index, now, index, values[index])) continue;
          const address = areaAddress({ ...area, row: top + index, rows: 1 });
          throw new Problem('list-changed', { sheet: this.read.sheet, address });
        }
      },
    };
  }

  /** Stamps of sheet rows as they were read; rows that were not are 0. */
  stampsOf(first: number, rows: number): RowStamps {
    const stamps = { all: new Uint32Array(rows), names: new Uint32Array(rows) };
    for (let index = 0; index < rows; index += 1) {
      const place = this.places[first + index - this.firstRow] ?? -1;
      if (place < 0) continue;
      stamps.all[index] = this.read.stamps.all[place];
      stamps.names[index] = this.read.stamps.names[place];
    }
    return stamps;
  }

  private isAsRead(row: number, now: RowStamps, index: number, cells: Cell[]): boolean {
    const place = row < this.firstRow ? -1 : (this.places[row - this.firstRow] ?? -1);
    if (place < 0) {
      const isBelow = row === this.lastRow + 1 && this.read.isOpenBelow;
      return !isBelow || this.offsets.every((offset) => cells[offset] === '');
    }
    const { all, names } = this.read.stamps;
    return this.isTolerant ? names[place] === now.names[index] : all[place] === now.all[index];
  }
}
