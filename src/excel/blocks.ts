/** Rows of a block, never more: PLATFORM 2 names 5,000–20,000. */
const rowLimit = 20_000;
/** Excel on the web refuses requests and responses of more than 5 MB; a fifth is left to the envelope. */
const byteLimit = 4_000_000;

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
