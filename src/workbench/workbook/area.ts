import type { Area } from './model';
import { WorkbookError } from './WorkbookError';

/** Excel's sheet size. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Throws `InvalidArgument` unless the area lies on the sheet. */
export function checkArea(area: Area): void {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (
    !whole ||
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > maxRows ||
    column + columns > maxColumns
  )
    throw new WorkbookError('InvalidArgument', `The area ${row},${column} ${rows}x${columns} is not on the sheet.`);
}

/** The cells both areas share, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True if `outer` holds every cell of `inner`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Insertion (`count` > 0) or removal (`count` < 0) of cells: what lies behind `at` inside the band moves. */
export interface Shift {
  axis: 'row' | 'column';
  at: number;
  count: number;
  /** The lines across the axis that move: columns for a shift of rows, rows for a shift of columns. */
  bandStart: number;
  bandCount: number;
}

/** The shift that inserting or removing the cells of an area makes. */
export function shiftOf(area: Area, axis: 'row' | 'column', inserting: boolean): Shift {
  return axis === 'row'
    ? {
        axis,
        at: area.row,
        count: inserting ? area.rows : -area.rows,
        bandStart: area.column,
        bandCount: area.columns,
      }
    : {
        axis,
        at: area.column,
        count: inserting ? area.columns : -area.columns,
        bandStart: area.row,
        bandCount: area.rows,
      };
}

/** Where a span of lines lies after a shift along it; undefined when all of it was removed. */
export function shiftSpan(
  start: number,
  count: number,
  at: number,
  by: number,
  limit: number,
): { start: number; count: number } | undefined {
  if (start === 0 && count === limit) return { start, count };
  let first = start;
  let end = start + count;
  if (by > 0) {
    if (first >= at) first += by;
    if (end > at) end += by;
  } else {
    const gone = at - by;
    first = first >= gone ? first + by : Math.min(first, at);
    end = end >= gone ? end + by : Math.min(end, at);
  }
  end = Math.min(end, limit);
  return end > first ? { start: first, count: end - first } : undefined;
}

/**
 * An area after a shift: moved, grown or shrunk where the shift's band covers it, left alone where the band covers it
 * only in part (as Excel's references do); undefined when it was removed altogether.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const bandEnd = shift.bandStart + shift.bandCount;
  if (shift.axis === 'row') {
    if (area.column < shift.bandStart || area.column + area.columns > bandEnd) return area;
    const span = shiftSpan(area.row, area.rows, shift.at, shift.count, maxRows);
    return span && { ...area, row: span.start, rows: span.count };
  }
  if (area.row < shift.bandStart || area.row + area.rows > bandEnd) return area;
  const span = shiftSpan(area.column, area.columns, shift.at, shift.count, maxColumns);
  return span && { ...area, column: span.start, columns: span.count };
}
