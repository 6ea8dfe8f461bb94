/** A rectangle of cells; 0-based, corners included. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0-based column of letters: AA → 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Address of a 0-based cell: (0, 0) → A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Address of a rectangle; of one cell: A1, not A1:A1. */
export function rectangleAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Excel's sheet size. */
export const sheetRowCount = 1_048_576;
export const sheetColumnCount = 16_384;

/** One corner: `B2`, `$B$2`, or a column or row alone. */
const corner = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

/**
 * The rectangle of an address such as B2, $A$1:C9, C:D, 3:4 (whole columns and rows to the end of the sheet), with or
 * without a sheet in front. `undefined` if it is not one rectangle inside a sheet.
 */
export function parseAddress(address: string): Rectangle | undefined {
  const corners = address
    .slice(address.lastIndexOf('!') + 1)
    .trim()
    .split(':');
  const found = corners.map((text) => corner.exec(text));
  const [first, last = first] = found;
  if (!first || !last || found.length > 2 || corners.includes('')) return undefined;
  const hasColumns = first[1] !== undefined;
  const hasRows = first[2] !== undefined;
  if (hasColumns !== (last[1] !== undefined) || hasRows !== (last[2] !== undefined)) return undefined;
  if (found.length === 1 && !(hasColumns && hasRows)) return undefined;
  const columns = hasColumns ? [columnIndex(first[1]), columnIndex(last[1])] : [0, sheetColumnCount - 1];
  const rows = hasRows ? [Number(first[2]) - 1, Number(last[2]) - 1] : [0, sheetRowCount - 1];
  if (Math.max(...columns) >= sheetColumnCount || Math.max(...rows) >= sheetRowCount) return undefined;
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}
