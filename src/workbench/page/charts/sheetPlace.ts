import type { SheetApi } from '../../workbook/api';
import type { ChartModel } from '../../workbook/model';
import { pixelsPerPoint } from '../grid/snapshot';
import type { Place } from './panes';

/** CSS pixels of a chart from the sheet's top left. */
export const placeOf = ({ left, top, width, height }: ChartModel): Place => ({
  left: left * pixelsPerPoint,
  top: top * pixelsPerPoint,
  width: width * pixelsPerPoint,
  height: height * pixelsPerPoint,
});

/** CSS pixels of a column, 0 where it is hidden, as the grid rounds them. */
export function columnPixels(sheet: SheetApi, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : Math.round(sheet.columnWidth(column) * pixelsPerPoint);
}

export function rowPixels(sheet: SheetApi, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : Math.round(sheet.rowHeight(row) * pixelsPerPoint);
}

/** From the sheet's left edge to a column. */
export function leftOf(sheet: SheetApi, column: number): number {
  let x = 0;
  for (let at = 0; at < column; at++) x += columnPixels(sheet, at);
  return x;
}

export function topOf(sheet: SheetApi, row: number): number {
  let y = 0;
  for (let at = 0; at < row; at++) y += rowPixels(sheet, at);
  return y;
}
