import type { ICellData, IRange } from '@univerjs/core';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import { containsArea, intersect } from '../../workbook/area';
import type { Area } from '../../workbook/model';
import { WorkbookError } from '../../workbook/WorkbookError';
import { forEachCell, type CellsParams } from './calculatedCells';
import { cellFormat } from './cellStyle';
import { fromGrid } from './cellValue';
import { pixelsPerPoint } from './snapshot';

/** Excel's size; a selection of whole rows or columns reaches to the end. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** A mutation of the grid that the user made. */
export interface UserEdit {
  command: string;
  params: Params;
}

type Params = Record<string, unknown>;

/** The formula the grid holds in a cell, or '': a filled formula comes as an id that it shares with the first cell. */
export type FormulaAt = (sheetId: string, row: number, column: number) => string;

/**
 * What the user did in the grid, done to the model. `reload` where the grid must then be drawn from the model again.
 *
 * @throws WorkbookError for what the workbook refuses, and for what it cannot take over
 */
export function applyUserEdit(
  workbook: WorkbookApi,
  { command, params }: UserEdit,
  formulaAt: FormulaAt,
): 'reload' | 'done' {
  const edit = userEdits[command];
  if (edit === undefined) return 'done';
  if (edit === 'refused')
    throw new WorkbookError('InvalidOperation', `'${command}' has no counterpart in the workbook.`);
  const sheet = workbook.sheet(String(params.subUnitId));
  if (!sheet && !sheetless.has(command)) return 'done';
  return edit({ workbook, sheet: sheet as SheetApi, params, formulaAt }) ?? 'done';
}

/** Commands that change nothing of a workbook (menus, zoom, hover) are no edits. */
export const isUserEdit = (command: string): boolean => command in userEdits;

interface Edited {
  workbook: WorkbookApi;
  sheet: SheetApi;
  params: Params;
  formulaAt: FormulaAt;
}
type Edit = ((edited: Edited) => 'reload' | void) | 'refused';

const sheetless: ReadonlySet<string> = new Set(['sheet.mutation.insert-sheet', 'sheet.mutation.move-range']);
const rangeOf = ({ params }: Edited): IRange => params.range as IRange;
const areasOf = ({ params }: Edited): Area[] => (params.ranges as IRange[]).map(areaOf);

const userEdits: Record<string, Edit | undefined> = {
  'sheet.mutation.set-range-values': setCells,
  'sheet.mutation.set.numfmt': ({ sheet, params }) => {
    const patterns = params.refMap as Record<string, { pattern: string }>;
    for (const [id, { ranges }] of Object.entries(params.values as Record<string, { ranges: IRange[] }>))
      for (const range of ranges) sheet.setFormat(areaOf(range), { numberFormat: patterns[id].pattern }, 'user');
  },
  'sheet.mutation.remove.numfmt': (edited) => {
    for (const area of areasOf(edited)) edited.sheet.setFormat(area, { numberFormat: undefined }, 'user');
  },
  'sheet.mutation.insert-row': (edited) => edited.sheet.insert(rowsOf(rangeOf(edited)), 'down', 'user'),
  'sheet.mutation.remove-rows': (edited) => edited.sheet.remove(rowsOf(rangeOf(edited)), 'up', 'user'),
  'sheet.mutation.insert-col': (edited) => edited.sheet.insert(columnsOf(rangeOf(edited)), 'right', 'user'),
  'sheet.mutation.remove-col': (edited) => edited.sheet.remove(columnsOf(rangeOf(edited)), 'left', 'user'),
  'sheet.mutation.move-range': moveCells,
  'sheet.mutation.set-worksheet-col-width': setWidths,
  'sheet.mutation.set-worksheet-row-height': setHeights,
  'sheet.mutation.add-worksheet-merge': (edited) => {
    for (const area of areasOf(edited)) edited.sheet.merge(area, 'user');
  },
  'sheet.mutation.remove-worksheet-merge': (edited) => {
    for (const area of areasOf(edited)) edited.sheet.unmerge(area, 'user');
  },
  'sheet.mutation.set-row-hidden': (edited) => hideRows(edited, true),
  'sheet.mutation.set-row-visible': (edited) => hideRows(edited, false),
  'sheet.mutation.set-col-hidden': (edited) => hideColumns(edited, true),
  'sheet.mutation.set-col-visible': (edited) => hideColumns(edited, false),
  'sheet.mutation.set-frozen': ({ sheet, params }) =>
    sheet.freeze(Number(params.ySplit), Number(params.xSplit), 'user'),
  'sheet.mutation.set-worksheet-name': ({ workbook, sheet, params }) =>
    workbook.renameSheet(sheet.id, String(params.name), 'user'),
  'sheet.mutation.set-worksheet-hidden': ({ sheet, params }) =>
    sheet.setVisibility(params.hidden === 1 ? 'Hidden' : 'Visible', 'user'),
  'sheet.mutation.set-worksheet-order': moveTab,
  'sheet.mutation.set-tab-color': ({ sheet, params }) => {
    sheet.tabColor = params.color ? String(params.color) : undefined;
  },
  'sheet.mutation.toggle-gridlines': ({ sheet, params }) => {
    sheet.showGridlines = Boolean(params.showGridlines);
  },
  'sheet.mutation.remove-sheet': ({ workbook, sheet }) => workbook.removeSheet(sheet.id, 'user'),
  'sheet.mutation.insert-sheet': addSheet,
  'sheet.mutation.move-rows': 'refused',
  'sheet.mutation.move-columns': 'refused',
  'sheet.mutation.reorder-range': 'refused',
  'sheet.mutation.add-range-protection': 'refused',
  'sheet.mutation.add-worksheet-protection': 'refused',
  'sheet.mutation.set-worksheet-default-style': 'refused',
  'sheet.mutation.set-worksheet-right-to-left': 'refused',
  'sheet.mutation.set-gridlines-color': 'refused',
};

function setCells({ sheet, params, formulaAt }: Edited): void {
  forEachCell((params as CellsParams).cellValue, (row, column, cell) => {
    const area = { row, column, rows: 1, columns: 1 };
    if (cell === null) {
      sheet.clear(area, 'all', 'user');
      return;
    }
    setContent(sheet, area, cell, formulaAt);
    if (cell.s === null) sheet.clear(area, 'formats', 'user');
    else if (typeof cell.s === 'object') sheet.setFormat(area, cellFormat(cell.s), 'user');
  });
}

/** Cut and paste, a selection that is dragged, and cells that make room or close a gap. */
function moveCells({ workbook, params }: Edited): void {
  const [from, to] = [areaOf(params.fromRange as IRange), areaOf(params.toRange as IRange)];
  const { subUnitId: fromSheet } = params.from as { subUnitId: string };
  const { subUnitId: toSheet } = params.to as { subUnitId: string };
  const isShift = /\.(insert|delete)-range/.test(String(params.trigger));
  const tables = workbook.sheet(fromSheet)?.tables ?? [];
  if (isShift && tables.some(({ area }) => intersect(area, from) && !containsArea(from, area)))
    throw new WorkbookError('InvalidOperation', 'The cells of a table cannot be shifted in part.');
  workbook.moveCells({ sheetId: fromSheet, area: from }, { sheetId: toSheet, row: to.row, column: to.column }, 'user');
}

function setContent(sheet: SheetApi, area: Area, cell: ICellData, formulaAt: FormulaAt): void {
  const formula = cell.f ?? (cell.si ? formulaAt(sheet.id, area.row, area.column) : '');
  if (formula) sheet.setContents(area, [[formula]], 'user');
  else if (cell.v !== undefined || cell.p !== undefined) sheet.setContents(area, [[fromGrid(cell)]], 'user');
}

/** A tab to another place among those that the grid has: sheets that only a program can show have none. */
function moveTab({ workbook, sheet, params }: Edited): 'reload' | void {
  const others = workbook.sheets.filter(({ id }) => id !== sheet.id);
  const next = others.filter(({ visibility }) => visibility !== 'VeryHidden')[Number(params.toOrder)];
  workbook.moveSheet(sheet.id, next ? others.indexOf(next) : others.length, 'user');
}

function addSheet({ workbook, params }: Edited): 'reload' {
  const { name, cellData } = params.sheet as { name: string; cellData?: object };
  if (Object.keys(cellData ?? {}).length > 0)
    throw new WorkbookError('InvalidOperation', 'A sheet cannot be copied with its contents.');
  const tabs = workbook.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
  const next = tabs.at(Number(params.index));
  const added = workbook.addSheet(name, 'user', next ? workbook.sheets.indexOf(next) : undefined);
  workbook.activeSheetId = added.id;
  return 'reload';
}

function hideRows(edited: Edited, hidden: boolean): void {
  for (const { row, rows } of areasOf(edited)) edited.sheet.setHiddenRows(row, rows, hidden, 'user');
}

function hideColumns(edited: Edited, hidden: boolean): void {
  for (const { column, columns } of areasOf(edited)) edited.sheet.setHiddenColumns(column, columns, hidden, 'user');
}

function setWidths({ sheet, params }: Edited): void {
  const widths = params.colWidth as number | Record<number, number | null>;
  for (const { startColumn, endColumn } of params.ranges as IRange[]) {
    for (let column = startColumn; column <= endColumn; column++) {
      const pixels = typeof widths === 'number' ? widths : widths[column];
      if (pixels) sheet.setColumnWidth(column, 1, pixels / pixelsPerPoint, 'user');
    }
  }
}

function setHeights({ sheet, params }: Edited): void {
  const heights = params.rowHeight as number | Record<number, number | null>;
  for (const { startRow, endRow } of params.ranges as IRange[]) {
    for (let row = startRow; row <= endRow; row++) {
      const pixels = typeof heights === 'number' ? heights : heights[row];
      if (pixels) sheet.setRowHeight(row, 1, pixels / pixelsPerPoint, 'user');
    }
  }
}

/** Whole rows and columns come with NaN where the selection has no end. */
export function areaOf(range: IRange): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const wholeColumns = Number.isNaN(range.endRow) || range.rangeType === 2;
  const wholeRows = Number.isNaN(range.endColumn) || range.rangeType === 1;
  return {
    row,
    column,
    rows: wholeColumns ? sheetRows : range.endRow - row + 1,
    columns: wholeRows ? sheetColumns : range.endColumn - column + 1,
  };
}

const rowsOf = ({ startRow, endRow }: IRange): Area => ({
  row: startRow,
  column: 0,
  rows: endRow - startRow + 1,
  columns: sheetColumns,
});

const columnsOf = ({ startColumn, endColumn }: IRange): Area => ({
  row: 0,
  column: startColumn,
  rows: sheetRows,
  columns: endColumn - startColumn + 1,
});
