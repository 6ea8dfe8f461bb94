import { Problem } from '../core/problem';
import type { NumberColumn, Table } from '../core/table/table';

/** An error that stood in a cell and goes on as the result, as in Excel's own functions: `#DIV/0!`, `#N/A` … */
export class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'CellError';
  }
}

/** Cells as Excel hands them over: a blank is `null` or an empty text, an error an object with its code. */
export type Range = unknown[][];

export function isBlank(cell: unknown): cell is null | undefined | '' {
  return cell === null || cell === undefined || cell === '';
}

/** The code of an error cell. */
export function errorCode(cell: unknown): string | undefined {
  if (typeof cell !== 'object' || cell === null || !('code' in cell)) return undefined;
  return typeof cell.code === 'string' ? cell.code : undefined;
}

function refuseError(cell: unknown): void {
  const code = errorCode(cell);
  if (code !== undefined) throw new CellError(code);
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A text that is a number, as that number; `undefined` for any other text. */
function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  const isPercent = trimmed.endsWith('%') && plainNumber.test(trimmed.slice(0, -1));
  return isPercent ? Number(trimmed.slice(0, -1)) / 100 : undefined;
}

/**
 * A cell in arithmetic: a blank is 0, TRUE is 1, a text that is a number is that number. Throws `CellError`, and
 * `argument-not-number` for any other text.
 */
export function arithmeticNumber(cell: unknown, argument: string): number {
  if (typeof cell === 'number') return cell;
  refuseError(cell);
  if (isBlank(cell)) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const value = numberOfText(String(cell));
  if (value === undefined) throw new Problem('argument-not-number', { option: argument }, { value: String(cell) });
  return value;
}

/** A cell as a measurement: NaN where blank or a text that is no number. Throws `CellError`. */
export function measuredNumber(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  refuseError(cell);
  return typeof cell === 'string' ? (numberOfText(cell) ?? NaN) : NaN;
}

/** The numbers of a range as AVERAGE sees them: blanks, texts and logical values are left out. Throws `CellError`. */
export function statisticsNumbers(range: Range): Float64Array {
  const numbers: number[] = [];
  for (const row of range) {
    for (const cell of row) {
      if (typeof cell === 'number') numbers.push(cell);
      else refuseError(cell);
    }
  }
  return Float64Array.from(numbers);
}

/** All cells of a range in reading order. */
export function cellsOf(range: Range): unknown[] {
  return range.length === 1 ? range[0] : range.flat();
}

/** Every cell of a range as a number, in reading order; see {@link arithmeticNumber}. */
export function arithmeticNumbers(range: Range, argument: string): number[] {
  return cellsOf(range).map((cell) => arithmeticNumber(cell, argument));
}

/** Labels of a range in reading order; a blank is ''. Throws `CellError`. */
export function labelsOf(range: Range): string[] {
  return cellsOf(range).map((cell) => {
    refuseError(cell);
    return isBlank(cell) ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
  });
}

/** Throws `argument-sizes-differ` unless two arguments have equally many cells (or rows). */
export function demandEqual(found: number, wanted: number, argument: string): void {
  if (found !== wanted) throw new Problem('argument-sizes-differ', { option: argument }, { found, wanted });
}

/** Customers of a range, one per row, and what is wrong with a row: it then shows that instead of a result. */
export interface CustomerRows {
  table: Table;
  faults: (CellError | undefined)[];
}

/** The columns of a range as numbers; a cell that holds none is missing, a row with an error cell gives that error. */
export function customerRows(range: Range, argument: string): CustomerRows {
  const width = range[0].length;
  const faults = new Array<CellError | undefined>(range.length).fill(undefined);
  const columns = Array.from({ length: width }, (_, j): NumberColumn => {
    const values = new Float64Array(range.length);
    const valid = new Uint8Array(range.length);
    for (let row = 0; row < range.length; row++) {
      const code = errorCode(range[row][j]);
      if (code !== undefined) faults[row] = new CellError(code);
      values[row] = code === undefined ? measuredNumber(range[row][j]) : NaN;
      valid[row] = Number.isNaN(values[row]) ? 0 : 1;
    }
    return { kind: 'number', name: columnName(argument, j, width), values, valid };
  });
  const origin = { sheet: '', address: '', headerRow: -1, firstRow: 0, columnIndices: columns.map((_, j) => j) };
  return { table: { rowCount: range.length, columns, origin, findings: [] }, faults };
}

/** A column of an argument in messages: `values, column 2`. */
export function columnName(argument: string, column: number, width: number): string {
  return width === 1 ? argument : `${argument} ${column + 1}`;
}

/** One of some words, `fallback` where left out. Throws `argument-word-unknown`. */
export function wordOf<Word extends string>(
  given: string | null | undefined,
  words: readonly Word[],
  fallback: Word,
  argument: string,
): Word {
  if (isBlank(given)) return fallback;
  const text = given.trim().toLowerCase();
  const found = words.find((word) => word === text);
  if (found === undefined) {
    throw new Problem('argument-word-unknown', { option: argument }, { value: given, words: { list: words } });
  }
  return found;
}
