/** Rows of a block, never more: PLATFORM 2 names 5,000–20,000. */
const rowLimit = 20_000;
/** Excel on the web refuses requests and responses of more than 5 MB; a fifth is left to the envelope. */
const byteLimit = 2_000_000;

/** Rows of the first block of a long list, before it is known how fast Excel answers. */
const firstRows = 5_000;
/** Milliseconds: a block whose answer takes less is followed by a larger one, one that takes more by a smaller one. */
const fast = 1_000;
const slow = 4_000;

/** How many rows the next block of a long list takes: more while answers are fast, fewer where a block was too much. */
export class BlockSize {
  private current: number;

  /** @param most as many as fit into a request and a response */
  constructor(private readonly most: number) {
    this.current = Math.min(firstRows, most);
  }

  get rows(): number {
    return this.current;
  }

  /** @param milliseconds that a block of this size took there and back */
  took(milliseconds: number): void {
    if (milliseconds < fast) this.current = Math.min(this.most, 2 * this.current);
    else if (milliseconds > slow) this.current = Math.max(1, this.current >> 1);
  }

  /** A block of so many rows was refused as too large. False if there is no smaller one. */
  refused(rows: number): boolean {
    this.current = Math.max(1, rows >> 1);
    return rows > 1;
  }
}

export interface RowBlock {
  /** Offset from the first row. */
  start: number;
  rows: number;
}

/** How many rows fit into one request or response, if a row takes `bytesPerRow` bytes of JSON. At least 1. */
export function rowsPerBlock(bytesPerRow: number): number {
  return Math.max(1, Math.min(rowLimit, Math.floor(byteLimit / Math.max(1, bytesPerRow))));
}

/** `rows` cut into blocks of at most `perBlock`. */
export function rowBlocks(rows: number, perBlock: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let start = 0; start < rows; start += perBlock) {
    blocks.push({ start, rows: Math.min(perBlock, rows - start) });
  }
  return blocks;
}

/** Bytes of a cell in JSON: numbers take up to 18 characters, text up to 3 bytes a character, plus quotes and comma. */
export function cellBytes(longestText: number): number {
  return Math.max(20, 3 * longestText + 4);
}
