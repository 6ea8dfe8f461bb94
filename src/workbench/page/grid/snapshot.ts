import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { Area, CellValue } from '../../workbook/model';
import { cellStyle, styleInFull } from './cellStyle';
import { toGrid } from './cellValue';
import { LazyCells, lazyFrom } from './lazyCells';

export const unitId = 'workbook';
/** CSS pixels per point. */
export const pixelsPerPoint = 96 / 72;
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 20;
const spareRows = 100;
const spareColumns = 12;

/**
 * The whole workbook as the grid takes it; sheets that only a program can show are left out.
 *
 * @param zooms by the id of the sheet; 1 is 100 %
 * @param lazy gets the cells of large sheets, which are made when they are looked at, by the id of the sheet
 */
export function snapshot(
  workbook: WorkbookApi,
  zooms: ReadonlyMap<string, number>,
  lazy: Map<string, LazyCells>,
): IWorkbookData {
  lazy.clear();
  const shown = workbook.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of shown) sheets[sheet.id] = sheetSnapshot(sheet, zooms.get(sheet.id) ?? 1, lazy);
  return {
    id: unitId,
    name: workbook.fileName,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: shown.map(({ id }) => id),
    sheets,
  };
}

function sheetSnapshot(sheet: SheetApi, zoomRatio: number, lazy: Map<string, LazyCells>): Partial<IWorksheetData> {
  const used = sheet.usedArea(false);
  const isLarge = used !== undefined && used.rows * used.columns > lazyFrom;
  const cells = isLarge ? new LazyCells(sheet, cellOf(sheet)) : undefined;
  if (cells) lazy.set(sheet.id, cells);
  const rowCount = Math.max(200, (used ? used.row + used.rows : 0) + spareRows);
  const columnCount = Math.max(26, (used ? used.column + used.columns : 0) + spareColumns, chartColumns(sheet));
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    rowCount,
    columnCount,
    zoomRatio,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: Math.round(48 * pixelsPerPoint),
    defaultRowHeight: Math.round(15 * pixelsPerPoint),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    })),
    cellData: cells?.matrix ?? (used ? cellMatrix(sheet, used, cellOf(sheet)) : {}),
    columnData: Object.fromEntries(
      Array.from({ length: columnCount }, (_, column) => [
        column,
        {
          w: Math.round(sheet.columnWidth(column) * pixelsPerPoint),
          hd: sheet.hiddenColumns.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ]),
    ),
    rowData: rowData(sheet, used),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: rowHeaderWidth },
    columnHeader: { height: columnHeaderHeight },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Charts may stand further right than the last filled cell. */
function chartColumns(sheet: SheetApi): number {
  const right = Math.max(0, ...sheet.charts.map(({ left, width }) => left + width));
  let column = 0;
  for (let x = 0; x < right; column++) x += sheet.columnWidth(column);
  return column + 1;
}

function rowData(sheet: SheetApi, used: Area | undefined): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
    const height = sheet.rowHeight(row);
    const hidden = sheet.hiddenRows.has(row);
    if (height === 15 && !hidden) continue;
    rows[row] = {
      h: Math.round(height * pixelsPerPoint),
      ia: BooleanNumber.FALSE,
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  return rows;
}

/** Says what a cell is in the grid's words. */
function cellOf(sheet: SheetApi): (row: number, column: number, value: CellValue) => ICellData | undefined {
  return (row, column, value) => {
    const style = cellStyle(sheet.format(row, column));
    const formula = sheet.formula(row, column);
    if (value === null && !style && !formula) return undefined;
    return { ...toGrid(value), f: formula ?? null, si: null, s: style ?? null };
  };
}

/** Every cell of an area in full, to be laid over what is shown: of what stood there nothing is left. */
export function cellsInFull(sheet: SheetApi, area: Area): IObjectMatrixPrimitiveType<ICellData> {
  return cellMatrix(sheet, area, (row, column, value) => {
    const style = cellStyle(sheet.format(row, column));
    const s = style ? styleInFull(style) : null;
    return { ...toGrid(value), p: null, f: sheet.formula(row, column) ?? null, si: null, s };
  });
}

/** As {@link cellsInFull}, of some rows of the area. */
export function cellsInFullOf(
  sheet: SheetApi,
  area: Area,
  rows: readonly number[],
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const row of rows) Object.assign(matrix, cellsInFull(sheet, { ...area, row, rows: 1 }));
  return matrix;
}

/** Cells of an area as a sparse matrix. */
function cellMatrix(
  sheet: SheetApi,
  area: Area,
  cell: (row: number, column: number, value: CellValue) => ICellData | undefined,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  sheet.values(area).forEach((values, r) => {
    const cells: Record<number, ICellData> = {};
    values.forEach((value, c) => {
      const made = cell(area.row + r, area.column + c, value);
      if (made) cells[area.column + c] = made;
    });
    if (Object.keys(cells).length > 0) matrix[area.row + r] = cells;
  });
  return matrix;
}
