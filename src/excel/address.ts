import { rectangleAddress, sheetColumnCount, sheetRowCount, type Rectangle } from '../core/table/a1';

/** A rectangle of cells of one sheet. */
export type Area = Rectangle;

/** `B2:D9`, one cell `B2`; `$B$2:$D$9` when absolute. Without the sheet. */
export function areaAddress(area: Area, absolute = false): string {
  const address = rectangleAddress(area);
  return absolute ? address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : address;
}

/** A sheet's name as formulas need it: always quoted, which Excel accepts for every name. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
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
