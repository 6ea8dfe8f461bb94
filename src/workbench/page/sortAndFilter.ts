import { failingRows, textAt } from '../objects/failingRows';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import { containsArea, intersect } from '../workbook/area';
import type { Area } from '../workbook/model';
import { surroundingRegion } from '../workbook/surroundingRegion';
import { WorkbookError } from '../workbook/WorkbookError';

/** Why a list was left as it was. */
export type ListRefusal = 'no-list' | 'rows-hidden' | 'on-header';

/** A list on a sheet, and the column of it that the user is in. */
export interface ListAt {
  /** Header row included, totals row not. */
  area: Area;
  hasHeader: boolean;
  /** Counted from the list's first one. */
  column: number;
}

/**
 * The list that a selection means, as Excel takes it: the table it is in, the selected cells where there are several, else the
 * block of filled cells around the one. `undefined` where fewer than two rows would be left to put in order.
 */
export function listAt(sheet: SheetApi, selection: Area): ListAt | undefined {
  const cell = { ...selection, rows: 1, columns: 1 };
  const table = sheet.tables.find(({ area }) => containsArea(area, selection));
  if (table) {
    const area = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
    return withRows({ area, hasHeader: table.showHeaders, column: cell.column - area.column });
  }
  const isOne = selection.rows === 1 && selection.columns === 1;
  const used = sheet.usedArea(true);
  const area = isOne ? surroundingRegion(sheet, cell) : used && intersect(selection, used);
  if (!area) return undefined;
  const hasHeader = (isOne || selection.row === 0) && looksLikeHeader(sheet, area);
  return withRows({ area, hasHeader, column: Math.max(0, cell.column - area.column) });
}

function withRows(list: ListAt): ListAt | undefined {
  return list.area.rows - (list.hasHeader ? 1 : 0) < 2 ? undefined : list;
}

/** Only texts in the first row, and in some column something else below; or bold ones above others that are not. */
function looksLikeHeader(sheet: SheetApi, { row, column, columns }: Area): boolean {
  const [[first], [second]] = [row, row + 1].map((at) => sheet.values({ row: at, column, rows: 1, columns }));
  if (!first.every((value) => typeof value === 'string')) return false;
  if (second.some((value) => value !== null && typeof value !== 'string')) return true;
  const isBold = (at: number): boolean => first.every((_, i) => sheet.format(at, column + i).bold === true);
  return isBold(row) && !isBold(row + 1);
}

/**
 * Puts the rows of the list around the selection in the order of the column that the user is in; `null` when done. A list with
 * hidden rows is refused: which rows they are would change. Throws what sorting throws.
 */
export function sortList(workbook: WorkbookApi, ascending: boolean): ListRefusal | null {
  const { sheet, area } = selected(workbook);
  const list = sheet && listAt(sheet, area);
  if (!sheet || !list) return 'no-list';
  const { row, rows } = list.area;
  if ([...sheet.hiddenRows].some((hidden) => hidden >= row && hidden < row + rows)) return 'rows-hidden';
  sheet.sort(list.area, [{ column: list.column, ascending }], list.hasHeader, 'user');
  return null;
}

/**
 * Hides the rows of the list around the selection that show something else than the active cell in its column; rows that are
 * hidden already stay so. `null` when done. Throws `AccessDenied` where the sheet is protected.
 */
export function showOnlyLikeCell(workbook: WorkbookApi): ListRefusal | null {
  const { sheet, area } = selected(workbook);
  const list = sheet && listAt(sheet, { ...area, rows: 1, columns: 1 });
  if (!sheet || !list) return 'no-list';
  const first = list.area.row + (list.hasHeader ? 1 : 0);
  if (area.row < first) return 'on-header';
  const rows = list.area.row + list.area.rows - first;
  const wanted = textAt(sheet, area.row, area.column, workbook.dateSystem).toLowerCase();
  const cells = { row: first, column: area.column, rows, columns: 1 };
  const others = failingRows(sheet, cells, workbook.dateSystem, (_, text) => text.toLowerCase() === wanted);
  hideExactly(sheet, new Set([...sheet.hiddenRows, ...others]));
  return null;
}

/** Shows all rows of the active sheet: no column of a list is filtered any more. Throws `AccessDenied` where it is protected. */
export function showAllRows(workbook: WorkbookApi): null {
  const { sheet } = selected(workbook);
  if (sheet && (sheet.hiddenRows.size > 0 || sheet.filters.some(({ columns }) => columns.length > 0)))
    hideExactly(
      sheet,
      new Set(),
      sheet.filters.map((filter) => ({ ...filter, columns: [] })),
    );
  return null;
}

function hideExactly(sheet: SheetApi, hiddenRows: ReadonlySet<number>, filters = sheet.filters): void {
  if (sheet.protectedWith) throw new WorkbookError('AccessDenied', 'The sheet is protected.');
  sheet.replaceLayout({ hiddenRows, filters }, 'user');
}

function selected(workbook: WorkbookApi): { sheet: SheetApi | undefined; area: Area } {
  const { sheetId, areas } = workbook.selection;
  const [area = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
  return { sheet: workbook.sheet(sheetId), area };
}
