import { isBlank, looksLikeHeader } from '../header';
import { isPlaceholder } from '../placeholder';
import type { Cell } from '../table';
import { columnKinds, kindOf, sampleRows } from './columnKinds';
import { filledCells, usualCount } from './rowWidths';

export interface FoundHeader {
  /** Positions among the filled rows: the rows that name the columns, from the top; none where there is no header. */
  header: number[];
  /** Where the list's rows begin. */
  start: number;
}

/** A header is looked for this far down. */
const deepest = 30;
/** Columns looked at. */
const mostColumns = 60;

/**
 * The header of a list and where its rows begin, below titles and other lines before it.
 * A row with words above numbers or dates names the columns; so does one above it, where it has groups of columns or
 * words for nearly all of them. Without numbers the first row is the header that has as many cells as most rows.
 *
 * @param filled rows with at least one filled cell
 */
export function findHeader(rows: readonly Cell[][], filled: Uint32Array): FoundHeader {
  const width = Math.min(rows[filled[0]].length, mostColumns);
  const rowAt = (position: number) => rows[filled[position]];
  const top = Math.min(filled.length, deepest);
  const counts = Array.from({ length: Math.min(filled.length, deepest + sampleRows) }, (_, i) =>
    filledCells(rowAt(i), width),
  );
  const usual = usualCount(counts);
  const isWide = (position: number) => counts[position] >= Math.max(2, 0.6 * usual);
  const isNaming = (position: number) => looksLikeHeader(rowAt(position), rows[filled[position + 1]]);
  const plain: FoundHeader = isNaming(0) ? { header: [0], start: 1 } : { header: [], start: 0 };
  if (usual < 2 || filled.length < 2) return plain;

  const body = filled.subarray(Math.floor(Math.min(counts.length, filled.length) / 2), counts.length);
  const kinds = columnKinds(rows, body, width);
  const measured = kinds.flatMap(({ kind }, column) => (kind === 'number' || kind === 'date' ? [column] : []));
  const isData = (position: number) => isWide(position) && !isNaming(position) && hasValues(rowAt(position), measured);

  let start = 0;
  if (measured.length === 0) while (start < top && !isWide(start)) start += 1;
  else while (start < top && !isData(start)) start += 1;
  if (start === top) return plain;
  if (measured.length === 0) {
    if (start > 0 && !isNaming(start)) return plain;
    return isNaming(start) ? { header: [start], start: start + 1 } : plain;
  }
  const deeper = headerBelowPairs();
  if (deeper !== undefined) return { header: [deeper], start: deeper + 1 };
  if (start === 0) return plain;

  let last = start - 1;
  while (last > 0 && !(isWide(last) && isNaming(last))) last -= 1;
  if (!isWide(last) || !isNaming(last)) {
    // A single word right above the rows names the first column only; one apart from them is a title.
    const isApart = filled[start] > filled[start - 1] + 1;
    return start === 1 && !isApart ? plain : { header: [], start };
  }
  // Words instead of numbers below a whole header may be a customer without them.
  while (last > 0 && isWide(last - 1) && isNaming(last - 1) && isAdjacent(last) && !namesColumns(last)) last -= 1;
  if (last + 1 < start && (isWide(last + 1) || isHeading(last + 1))) start = last + 1;
  const header = [last];
  while (header[0] > 0 && header.length < 3 && isAdjacent(header[0]) && isGroupRow(header[0] - 1, header[0]))
    header.unshift(header[0] - 1);
  return { header, start };

  function isAdjacent(position: number): boolean {
    return filled[position] === filled[position - 1] + 1;
  }

  /** Whether a row fills one column alone that no whole row fills: it heads a group of them, as customers in reports. */
  function isHeading(position: number): boolean {
    const column = rowAt(position).findIndex((cell) => !isBlank(cell));
    if (counts[position] !== 1 || column >= width) return false;
    return counts.every((_, row) => row < start || !isWide(row) || isBlank(rowAt(row)[column]));
  }

  /** Whether a row below a header has words above at least two columns of values, or where that one has gaps. */
  function namesColumns(position: number): boolean {
    const row = rowAt(position);
    const above = rowAt(position - 1);
    const named = measured.filter((column) => !isBlank(row[column]));
    if (named.some((column) => isPlaceholder(String(row[column])))) return false;
    return named.length >= 2 || kinds.some((_, column) => isBlank(above[column]) && !isBlank(row[column]));
  }

  /** Whether a row above the header names groups of its columns, or says more about nearly all of them. */
  function isGroupRow(position: number, below: number): boolean {
    const row = rowAt(position);
    if (!isNaming(position) || row.some((cell) => typeof cell === 'string' && /^\s*#|:\s*$/.test(cell))) return false;
    const names = rowAt(below)
      .filter((cell) => !isBlank(cell))
      .map(String);
    const hasGaps = new Set(names).size < names.length || names.length < usual;
    return isWide(position) || (hasGaps && row.some((cell, column) => column > 0 && !isBlank(cell)));
  }

  /** Where pairs such as "Created:" and a day stand above a list. */
  function headerBelowPairs(): number | undefined {
    // Below words that may name the columns, pairs have to show themselves as such.
    const isNamed = (above: number) =>
      /:\s*$/.test(String(rowAt(above).find((cell) => !isBlank(cell)))) || !isWide(above);
    const isKeyed = (above: number) => isNamed(above) && isWide(above);
    if (start > 0 && !isKeyed(start)) return undefined;
    for (let position = start + 1; position < Math.min(top, 10) - 1; position++) {
      if (
        !isWide(position) ||
        !isNaming(position) ||
        measured.some((column) => kindOf(rowAt(position)[column]) !== 'text')
      )
        continue;
      const isPair = (above: number) =>
        !isWide(above) ||
        /:\s*$/.test(String(rowAt(above).find((cell) => !isBlank(cell)))) ||
        measured.every((column) => kindOf(rowAt(above)[column]) !== kinds[column].kind);
      return Array.from({ length: position }, (_, above) => above).every(start > 0 ? isNamed : isPair)
        ? position
        : undefined;
    }
    return undefined;
  }
}

/** Whether a row has values in most of the columns of values that it fills. */
function hasValues(row: Cell[], measured: readonly number[]): boolean {
  const own = measured.map((column) => kindOf(row[column])).filter((kind) => kind !== 'blank');
  const values = own.filter((kind) => kind !== 'text').length;
  const hasOnlyPlaceholders = measured.some((column) => isPlaceholder(String(row[column]).trim()));
  return values > 0 ? values >= own.length / 2 : hasOnlyPlaceholders;
}
