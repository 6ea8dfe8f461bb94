/** A rectangle of cells of one sheet; rows and columns are 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const sheetRowCount = 1_048_576;
export const sheetColumnCount = 16_384;

/** Letters of a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of letters: `AB` → 27. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B5`, or `$B$5` when absolute. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const mark = absolute ? '$' : '';
  return `${mark}${columnLetters(column)}${mark}${row + 1}`;
}

/** `B2:D9`; one cell is `B2`. Without the sheet. */
export function areaAddress(area: Area, absolute = false): string {
  const first = cellAddress(area.row, area.column, absolute);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, absolute)}`;
}

/** A sheet's name as formulas need it: always quoted, which Excel accepts for every name. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** An address as Excel reports it (`'My sheet'!A1:B2`) without its sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

const corner = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** The rectangle of an A1 address without sheet (`B2`, `$B$2:$D$9`, `A:C`, `3:7`); undefined if it is none. */
export function parseArea(address: string): Area | undefined {
  const [from, to = from] = address.trim().split(':');
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (first && last) {
    return between(Number(first[2]) - 1, columnOfLetters(first[1]), Number(last[2]) - 1, columnOfLetters(last[1]));
  }
  const letters = /^\$?([A-Za-z]{1,3})$/;
  const columns = [letters.exec(from), letters.exec(to)];
  if (columns[0] && columns[1] && address.includes(':')) {
    return between(0, columnOfLetters(columns[0][1]), sheetRowCount - 1, columnOfLetters(columns[1][1]));
  }
  const digits = /^\$?(\d+)$/;
  const rows = [digits.exec(from), digits.exec(to)];
  if (rows[0] && rows[1] && address.includes(':')) {
    return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, sheetColumnCount - 1);
  }
  return undefined;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  return { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
}

/** The part that both areas share; undefined if there is none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True if `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A1 address that names whole columns and rows as Excel does: `A:C`, `3:7`. */
export function shortAddress(area: Area): string {
  const wholeColumns = area.rows === sheetRowCount;
  const wholeRows = area.columns === sheetColumnCount;
  const [from, to = from] = areaAddress(area).split(':');
  if (wholeColumns) return `${from.replace(/\d+/, '')}:${to.replace(/\d+/, '')}`;
  if (wholeRows) return `${from.replace(/[A-Z]+/, '')}:${to.replace(/[A-Z]+/, '')}`;
  return areaAddress(area);
}

/** True for a single area of a single cell. */
export function isOneCell(areas: Area[]): boolean {
  return areas.length === 1 && areas[0].rows === 1 && areas[0].columns === 1;
}
