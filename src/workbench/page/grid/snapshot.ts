import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/presets';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { Area, CellFormat, CellValue, TableModel } from '../../workbook/model';
import { cellStyle } from './cellStyle';
import { conditionalFill } from './conditionalFill';

export const unitId = 'workbook';
/** CSS pixels per point. */
export const pixelsPerPoint = 96 / 72;
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 20;
const spareRows = 100;
const spareColumns = 12;

/** The whole workbook as the grid takes it. */
export function snapshot(workbook: WorkbookApi): IWorkbookData {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of visible) sheets[sheet.id] = sheetSnapshot(sheet);
  return {
    id: unitId,
    name: workbook.fileName,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: visible.map(({ id }) => id),
    sheets,
  };
}

function sheetSnapshot(sheet: SheetApi): Partial<IWorksheetData> {
  const used = sheet.usedArea(false);
  const rowCount = Math.max(200, (used ? used.row + used.rows : 0) + spareRows);
  const columnCount = Math.max(26, (used ? used.column + used.columns : 0) + spareColumns, chartColumns(sheet));
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: BooleanNumber.FALSE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    rowCount,
    columnCount,
    zoomRatio: 1,
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
    cellData: used ? cellData(sheet, used) : {},
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

/** Cells of an area as a sparse matrix; empty cells inside are cleared, so that it can be laid over what is shown. */
export function cellData(sheet: SheetApi, area: Area, clearEmpty = false): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const values = sheet.values(area);
  const rules = sheet.conditionalFormats;
  for (let r = 0; r < area.rows; r++) {
    const row = area.row + r;
    const cells: Record<number, ICellData> = {};
    let filled = false;
    for (let c = 0; c < area.columns; c++) {
      const column = area.column + c;
      const cell = gridCell(sheet, row, column, values[r][c], rules, clearEmpty);
      if (!cell) continue;
      cells[column] = cell;
      filled = true;
    }
    if (filled) matrix[row] = cells;
  }
  return matrix;
}

function gridCell(
  sheet: SheetApi,
  row: number,
  column: number,
  value: CellValue,
  rules: SheetApi['conditionalFormats'],
  clearEmpty: boolean,
): ICellData | undefined {
  const format: CellFormat = {
    ...tableFormat(sheet.tables, row, column),
    ...sheet.format(row, column),
    ...(rules.length > 0 ? conditionalFill(value, row, column, rules) : {}),
  };
  const style = cellStyle(format);
  const formula = sheet.formula(row, column);
  if (value === null && !style && !formula && !clearEmpty) return undefined;
  return { ...cellValue(value), f: formula ?? null, si: null, s: style ?? null };
}

function cellValue(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** A table's header and bands: light styles by a line, the others filled, as Excel does. */
function tableFormat(tables: readonly TableModel[], row: number, column: number): CellFormat {
  for (const { area, showHeaders, showBandedRows, style } of tables) {
    if (row < area.row || row >= area.row + area.rows) continue;
    if (column < area.column || column >= area.column + area.columns) continue;
    const isLight = style.startsWith('TableStyleLight');
    if (showHeaders && row === area.row) {
      return isLight
        ? { bold: true, borders: { EdgeBottom: { style: 'Continuous', color: '#A9B7C0', weight: 'Thin' } } }
        : { bold: true, fill: '#175E8C', fontColor: '#FFFFFF' };
    }
    if (showBandedRows && (row - area.row) % 2 === 1) return { fill: '#F0F6FA' };
  }
  return {};
}
