import type { SheetApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';

/** English Metric Units in a point. */
export const unitsPerPoint = 12700;

export interface Corner {
  column: number;
  row: number;
  /** Points from the cell's top left. */
  dx: number;
  dy: number;
}

/** Width of a column as it is shown. */
const widthOf = (sheet: SheetApi, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column);
const heightOf = (sheet: SheetApi, row: number): number => (sheet.hiddenRows.has(row) ? 0 : sheet.rowHeight(row));

/** The cell under a point of the sheet, and where in it. */
export function cornerAt(sheet: SheetApi, left: number, top: number): Corner {
  let [column, dx] = [0, Math.max(0, left)];
  while (column < maxColumns - 1 && dx >= widthOf(sheet, column)) dx -= widthOf(sheet, column++);
  let [row, dy] = [0, Math.max(0, top)];
  while (row < maxRows - 1 && dy >= heightOf(sheet, row)) dy -= heightOf(sheet, row++);
  return { column, row, dx, dy };
}

/** The point of a sheet where an anchor's corner lies. */
export function pointOf(sheet: SheetApi, corner: Corner): { left: number; top: number } {
  let [left, top] = [corner.dx, corner.dy];
  for (let column = 0; column < corner.column; column++) left += widthOf(sheet, column);
  for (let row = 0; row < corner.row; row++) top += heightOf(sheet, row);
  return { left, top };
}

/** Width of a column in a file (characters of the default font, 7 pixels wide) and back. */
export function fileWidth(points: number): number {
  return Math.trunc((Math.round((points * 4) / 3) / 7) * 256) / 256;
}

export function widthInPoints(width: number): number {
  return (Math.trunc(((256 * width + 18) / 256) * 7) * 3) / 4;
}
