import type { Batch } from './batch';
import { putContents, type Content } from './cellContent';
import { contentsOf, loadContents, type CellContents } from './cellContents';

/** What cells are to hold; `null` leaves a cell as it is. */
export interface ContentChange {
  contents: (Content | null)[][];
  numberFormats: string[][];
}

/**
 * Puts contents in the place of those that were read in an earlier round trip. Where something else stands there by then
 * (a value was typed, rows were sorted or came in), that is put back, and `false` is given: it has to be read again.
 */
export async function exchangeContents(
  batch: Batch,
  range: Excel.Range,
  read: CellContents,
  next: ContentChange,
): Promise<boolean> {
  // A request runs as a whole: what it loads before it writes is what it overwrites.
  const stood = loadContents(range.getOffsetRange(0, 0));
  range.numberFormat = next.numberFormats;
  putContents(range, next.contents);
  await batch.syncWrites();
  const found = contentsOf(stood);
  if (isSame(found, read)) return true;
  range.numberFormat = found.numberFormats;
  putContents(range, found.contents);
  await batch.syncWrites();
  return false;
}

function isSame(one: CellContents, other: CellContents): boolean {
  return one.contents.every((row, at) => row.every((content, column) => content === other.contents[at][column]));
}
