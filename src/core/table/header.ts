import { columnLetters } from './a1';
import { dateText } from './dates/dateText';
import { undressNumber } from './numbers/numberText';
import type { Cell } from './table';

/** True for an empty string and for one of spaces only. */
export function isBlank(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Whether the first row names the columns: all its cells are words, or years above cells that are not years.
 * A row with numbers, dates or booleans of its own is data. Texts above texts count as names.
 */
export function looksLikeHeader(first: Cell[], second: Cell[] | undefined): boolean {
  return first.some((cell) => !isBlank(cell)) && first.every((cell, i) => isName(cell, second?.[i]));
}

function isName(cell: Cell, below: Cell | undefined): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell === 'boolean') return false;
  if (isYear(cell)) return below !== undefined && !isYear(below) && !isBlank(below);
  return typeof cell === 'string' && undressNumber(cell) === undefined && dateText(cell) === undefined;
}

function isYear(cell: Cell): boolean {
  const year = Number(cell);
  return typeof cell !== 'boolean' && Number.isInteger(year) && year >= 1950 && year <= 2100;
}

/**
 * One header of several rows: the parts of each name from the top, each once. A caption above a group of columns stands
 * for all of them: those that it is merged over, or where nothing is merged, those to its right up to the next one in a
 * row with gaps. Nothing without a row.
 *
 * @param captions position of the cell that stands for a column in one of the rows, where cells are merged
 */
export function joinedHeader(
  rows: readonly Cell[][],
  captions?: (row: number, column: number) => number,
): Cell[] | undefined {
  const last = rows[rows.length - 1] as Cell[] | undefined;
  if (!last || rows.length === 1) return last;
  const filledCells = (row: readonly Cell[]) => row.filter((cell) => !isBlank(cell)).length;
  const parts = rows.map((row, at) => {
    if (row === last) return row;
    if (captions) return row.map((_, column) => row[captions(at, column)]);
    if (filledCells(row) >= filledCells(last)) return row;
    let caption: Cell = '';
    return row.map((cell) => (caption = isBlank(cell) ? caption : cell));
  });
  return last.map((_, column) => {
    const words = parts.map((row) => String(row[column]).trim()).filter((word) => word !== '');
    return [...new Set(words)].join(' ');
  });
}

export interface ColumnName {
  name: string;
  /** Why it is not what stands in the cell. */
  change?: 'generated' | 'blank' | 'duplicate';
  original: string;
}

/**
 * A different name for every column. A missing name becomes the column's letters, a repeated one gets " (2)", " (3)" …;
 * line breaks and runs of spaces become one space.
 */
export function columnNames(header: Cell[] | undefined, columnIndices: number[]): ColumnName[] {
  const originals = columnIndices.map((_, i) =>
    String(header?.[i] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const taken = new Set<string>();
  const reserved = new Set(originals);
  return columnIndices.map((sheetColumn, i) => {
    const original = originals[i];
    const wanted = original === '' ? columnLetters(sheetColumn) : original;
    let name = wanted;
    for (let count = 2; taken.has(name) || (name !== original && reserved.has(name)); count++)
      name = `${wanted} (${count})`;
    taken.add(name);
    if (!header) return { name, original, change: 'generated' };
    if (original === '') return { name, original, change: 'blank' };
    return name === original ? { name, original } : { name, original, change: 'duplicate' };
  });
}
