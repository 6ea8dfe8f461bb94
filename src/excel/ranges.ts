import { Problem } from '../core/problem';
import { parseAddress } from '../core/table/a1';
import type { Area } from './address';

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * The range of an area for one round trip. Office.js keeps a reference of every other one until the end, and takes them back
 * in a time that grows with the square of their number: half a second for the blocks of a full sheet.
 */
export function passingRange(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return rangeOf(sheet, area).untrack();
}

/** Queues the loading of where a range lies; read with {@link areaOf} after a sync. */
export function loadArea(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

/** Where a loaded range lies. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The area of an address that Excel reported, with or without its sheet. */
export function areaOfAddress(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Problem('host-refused', { address }, { code: 'address' });
  return area;
}

/** Queues one number format for all cells of a range: Excel spreads a single value, which its types do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  const spread: unknown = format;
  range.numberFormat = spread as string[][];
}
