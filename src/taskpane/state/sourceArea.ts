import type { ChangedPlace, SelectionInfo } from '../../app/ports';
import { columnLetters, parseAddress } from '../../core/table/a1';
import type { Origin, Table } from '../../core/table/table';

/** 0-based, both ends included; whole rows and columns reach to the end of the sheet. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The smallest area around an A1 address (without sheet; several areas separated by commas), or `undefined`. */
export function areaOf(address: string): Area | undefined {
  const areas = address.split(',').map(oneArea);
  if (areas.some((area) => area === undefined)) return undefined;
  return (areas as Area[]).reduce((around, area) => ({
    top: Math.min(around.top, area.top),
    left: Math.min(around.left, area.left),
    bottom: Math.max(around.bottom, area.bottom),
    right: Math.max(around.right, area.right),
  }));
}

/**
 * What a selection means while a list is open:
 * - `list`: another list, or another cut of it, to be read
 * - `customer`: a cell or a few within the list's rows; `row` is the table's row, `undefined` for the header
 *
 * @param writtenRight last sheet column that we wrote beside the list, so that a click there stays in the list
 */
export function meaningOf(
  selection: SelectionInfo,
  table: Table,
  writtenRight = -1,
): { kind: 'list' } | { kind: 'customer'; row: number | undefined } {
  const { origin } = table;
  const area = areaOf(selection.address);
  const own = { ...areaOfSource(table) };
  own.right = Math.max(own.right, writtenRight);
  if (selection.sheet !== origin.sheet || !area || !overlaps(area, own)) return { kind: 'list' };
  const isWithin = area.top >= own.top && area.bottom <= own.bottom && area.left >= own.left && area.right <= own.right;
  const isSame = selection.address === origin.address;
  const isCut = area.top === own.top && area.bottom > area.top && area.right > area.left;
  if (!isSame && (!isWithin || isCut)) return { kind: 'list' };
  return { kind: 'customer', row: isSame ? undefined : tableRow(table, selection.activeRow) };
}

/**
 * True if a change concerns the cells the table was read from, or the row below, where lists grow. A change somewhere
 * that Excel did not say does.
 */
export function touchesSource(place: ChangedPlace, table: Table): boolean {
  const area = areaOf(place.address);
  if (place.sheet !== undefined && place.sheet !== table.origin.sheet) return false;
  const own = areaOfSource(table);
  const bottom = Math.max(own.bottom, areaOf(table.origin.address)?.bottom ?? 0) + 1;
  return area === undefined || overlaps(area, { ...own, bottom });
}

/** Rows of the table as an A1 address over the list's width; at most `most` of them. */
export function addressOfRows(origin: Origin, rows: readonly number[], most: number): string {
  const left = columnLetters(Math.min(...origin.columnIndices));
  const right = columnLetters(Math.max(...origin.columnIndices));
  return rows
    .slice(0, most)
    .map((row) => sheetRow(origin, row) + 1)
    .map((number) => `${left}${number}:${right}${number}`)
    .join(',');
}

/** 0-based row of the sheet. */
export function sheetRow(origin: Origin, row: number): number {
  return origin.rowIndices ? origin.rowIndices[row] : origin.firstRow + row;
}

function tableRow({ origin, rowCount }: Table, row: number): number | undefined {
  const index = origin.rowIndices ? origin.rowIndices.indexOf(row) : row - origin.firstRow;
  return index >= 0 && index < rowCount ? index : undefined;
}

function areaOfSource({ origin, rowCount }: Table): Area {
  return {
    top: origin.headerRow >= 0 ? origin.headerRow : origin.firstRow,
    left: Math.min(...origin.columnIndices),
    bottom: sheetRow(origin, rowCount - 1),
    right: Math.max(...origin.columnIndices),
  };
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function oneArea(address: string): Area | undefined {
  const rectangle = parseAddress(address.trim());
  if (!rectangle) return undefined;
  const { row, column, rows, columns } = rectangle;
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
