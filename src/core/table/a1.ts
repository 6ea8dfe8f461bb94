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

const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * The rectangle of an address such as B2, $A$1:C9, C:D, 3:4 (whole columns and rows to the end of the sheet), with or
 * without a sheet in front. `undefined` if it is not one rectangle inside a sheet.
 */
export function parseAddress(address: string): Rectangle | undefined {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?(?::([A-Za-z]{1,3})?([1-9]\d{0,6})?)?$/.exec(cells);
  if (!match || cells === '') return undefined;
  const [, firstLetters, firstRow, lastLetters = firstLetters, lastRow = firstRow] = match;
  const isRange = cells.includes(':');
  const hasBoth = firstLetters !== undefined && firstRow !== undefined;
  if (isRange ? !match[3] !== !firstLetters || !match[4] !== !firstRow : !hasBoth) return undefined;
  const columns = firstLetters ? [columnIndex(firstLetters), columnIndex(lastLetters)] : [0, columnCount - 1];
  const rows = firstRow ? [Number(firstRow) - 1, Number(lastRow) - 1] : [0, rowCount - 1];
  const rectangle = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
  const isInside = rectangle.row + rectangle.rows <= rowCount && rectangle.column + rectangle.columns <= columnCount;
  return isInside ? rectangle : undefined;
}
