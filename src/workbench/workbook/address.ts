import { maxColumns, maxRows } from './area';
import type { Area } from './model';
import { WorkbookError } from './WorkbookError';

/** Letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 0-based column of its letters: `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** A sheet's name as it stands before `!`: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  return plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Takes the quotes off a sheet's name. */
export function unquoteSheetName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** An area as A1 (`absolute`: with dollar signs); whole columns as `A:C`, whole rows as `1:3`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const firstColumn = mark + columnName(area.column);
  const lastColumn = mark + columnName(area.column + area.columns - 1);
  const firstRow = `${mark}${area.row + 1}`;
  const lastRow = `${mark}${area.row + area.rows}`;
  if (area.rows === maxRows) return `${firstColumn}:${lastColumn}`;
  if (area.columns === maxColumns) return `${firstRow}:${lastRow}`;
  if (area.rows === 1 && area.columns === 1) return firstColumn + firstRow;
  return `${firstColumn}${firstRow}:${lastColumn}${lastRow}`;
}

/** A sheet's name and an area as one reference: `Sheet1!$A$1:$A$10`. */
export function formatReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, true)}`;
}

/** Splits `'My sheet'!A1:B2` into sheet name and the rest; the sheet is left out where there is none. */
export function splitSheet(address: string): { sheet?: string; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { cells: address };
  return { sheet: unquoteSheetName(address.slice(0, at)), cells: address.slice(at + 1) };
}

const cellPattern = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

/** One rectangle of A1 without a sheet (`A1`, `$A$1:B2`, `A:C`, `3:5`); undefined when it is none. */
export function tryParseArea(text: string): Area | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const first = cellPattern.exec(parts[0]);
  const last = cellPattern.exec(parts[parts.length - 1]);
  if (!first || !last || parts.includes('')) return undefined;
  const [columns, rows] = [
    [first[1], last[1]],
    [first[2], last[2]],
  ];
  if ((columns[0] === undefined) !== (columns[1] === undefined)) return undefined;
  if ((rows[0] === undefined) !== (rows[1] === undefined)) return undefined;
  if (parts.length === 1 && (columns[0] === undefined || rows[0] === undefined)) return undefined;
  const columnEnds = columns[0] === undefined ? [0, maxColumns - 1] : columns.map(columnIndex);
  const rowEnds = rows[0] === undefined ? [0, maxRows - 1] : rows.map((row) => Number(row) - 1);
  const row = Math.min(...rowEnds);
  const column = Math.min(...columnEnds);
  const area = { row, column, rows: Math.max(...rowEnds) - row + 1, columns: Math.max(...columnEnds) - column + 1 };
  return area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns ? area : undefined;
}

/** Like {@link tryParseArea}; throws `InvalidArgument` for anything else. */
export function parseArea(text: string): Area {
  const area = tryParseArea(text);
  if (!area) throw new WorkbookError('InvalidArgument', `'${text}' is not an address.`);
  return area;
}

/** Several areas separated by commas, each with or without its sheet (commas inside quotes do not separate). */
export function parseAreas(text: string): { sheet?: string; area: Area }[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  if (parts.length === 0) throw new WorkbookError('InvalidArgument', 'The address is empty.');
  return parts.map((part) => {
    const { sheet, cells } = splitSheet(part.trim());
    return { sheet, area: parseArea(cells) };
  });
}

/** A reference formula such as `=Sheet1!$A$1:$B$2` as sheet and area; undefined when it is a constant or broken. */
export function parseReference(formula: string): { sheet?: string; area: Area } | undefined {
  const { sheet, cells } = splitSheet(formula.replace(/^=/, ''));
  const area = tryParseArea(cells);
  return area && { sheet, area };
}
