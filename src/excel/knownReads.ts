import type { Area } from './address';
import { movedArea, type LineChange } from './lineChanges';
import type { RowStamps } from './rowStamps';

/** What the adapter keeps of a list that was read: where it is now, and how its rows can be known again. */
export interface KnownRead {
  sheetId: string;
  sheet: string;
  tableName?: string;
  /** Where the list lies now, as far as Excel's events tell; empty when all of it was deleted. */
  areas: Area[];
  /** Nothing stood below: rows that are added there belong to the list. */
  isOpenBelow: boolean;
  /** Sheet columns and rows as they were read, with a stamp per row. */
  columnIndices: readonly number[];
  rowIndices: readonly number[];
  stamps: RowStamps;
  /** Longest row of the cells read, in characters: how many rows fit into a response. */
  widestRow: number;
}

/** Lists of long ago are forgotten: a write on one of them has to read it again. */
const kept = 6;

/** The lists that were read lately, by the number that a table's origin carries. */
export class KnownReads {
  private readonly reads = new Map<number, KnownRead>();
  private last = 0;

  add(read: KnownRead): number {
    this.last += 1;
    this.reads.set(this.last, read);
    const [oldest] = this.reads.keys();
    if (this.reads.size > kept) this.reads.delete(oldest);
    return this.last;
  }

  get(id: number | undefined): KnownRead | undefined {
    return id === undefined ? undefined : this.reads.get(id);
  }

  /** Lines of a sheet came or went: the lists on it follow. */
  follow(sheetId: string, change: LineChange): void {
    for (const read of this.reads.values()) {
      if (read.sheetId !== sheetId) continue;
      read.areas = read.areas.map((area) => movedArea(area, change)).filter((area) => area !== undefined);
    }
  }
}
