import { parseAddress, sheetColumnCount, sheetRowCount } from '../core/table/a1';
import type { Area } from './address';

/** Whole rows or columns put in (`count` > 0) at `at`, or taken out from there on (`count` < 0). 0-based. */
export interface LineChange {
  axis: 'rows' | 'columns';
  at: number;
  count: number;
}

/**
 * What an event of changed cells says about lines that came or went; `undefined` where none did. Cells that were pushed
 * aside in part of a row are no lines: what a list is then, reading it again tells.
 */
export function lineChangeOf(changeType: string, address: string): LineChange | undefined {
  const area = parseAddress(address);
  if (!area) return undefined;
  switch (changeType) {
    case 'RowInserted':
      return { axis: 'rows', at: area.row, count: area.rows };
    case 'RowDeleted':
      return { axis: 'rows', at: area.row, count: -area.rows };
    case 'ColumnInserted':
      return { axis: 'columns', at: area.column, count: area.columns };
    case 'ColumnDeleted':
      return { axis: 'columns', at: area.column, count: -area.columns };
    default:
      return undefined;
  }
}

/** Where an area lies after lines came or went, as Excel moves a reference; `undefined` if all of it went. */
export function movedArea(area: Area, { axis, at, count }: LineChange): Area | undefined {
  const [start, size] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const [from, length] = count > 0 ? inserted(start, size, at, count) : deleted(start, size, at, -count);
  if (length <= 0) return undefined;
  return axis === 'rows' ? { ...area, row: from, rows: length } : { ...area, column: from, columns: length };
}

/** Everything that such a change moves: from its first line to the end of the sheet. */
export function reachOf({ axis, at }: LineChange): Area {
  return axis === 'rows'
    ? { row: at, column: 0, rows: sheetRowCount - at, columns: sheetColumnCount }
    : { row: 0, column: at, rows: sheetRowCount, columns: sheetColumnCount - at };
}

function inserted(start: number, size: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, size];
  return [start, at < start + size ? size + count : size];
}

function deleted(start: number, size: number, at: number, count: number): [number, number] {
  const before = Math.max(0, Math.min(start, at + count) - at);
  const inside = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  return [start - before, size - inside];
}
