import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from '@univerjs/presets';
import { CellValueType, HorizontalAlign } from '@univerjs/presets';
import { busy } from '../../formulas/customFunctionCalls';
import { univerBusy } from '../../formulas/univerFunctions';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { Area, CellFormat, CellValue } from '../../workbook/model';
import { texts } from '../texts';
import { pixelsPerPoint } from './snapshot';

/** Excel's size; a selection of whole rows or columns reaches to the end. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

type Params = Record<string, unknown>;

/** The formula the grid holds in a cell, or '': a filled formula comes as an id that it shares with the first cell. */
export type FormulaAt = (sheetId: string, row: number, column: number) => string;

/**
 * What the user did in the grid, done to the model. `reload` where the grid must then be drawn from the model again.
 * Commands that change nothing of a workbook (menus, zoom, hover) pass by.
 */
export function applyUserEdit(
  workbook: WorkbookApi,
  command: string,
  params: object | undefined,
  onUserInput: () => void,
  formulaAt: FormulaAt,
): 'reload' | 'done' {
  const given = (params ?? {}) as Params;
  const sheet = workbook.sheet(String(given.subUnitId));
  const edit = (work: (target: SheetApi) => void): 'done' => {
    if (!sheet) return 'done';
    onUserInput();
    workbook.transaction(texts.edit, () => work(sheet));
    return 'done';
  };
  const eachRange = (work: (target: SheetApi, area: Area) => void): 'done' =>
    edit((target) => {
      for (const range of given.ranges as IRange[]) work(target, areaOf(range));
    });
  switch (command) {
    case 'sheet.operation.set-selections': {
      if (!sheet) return 'done';
      const selections = given.selections as { range: IRange }[];
      if (selections.length > 0)
        workbook.select(
          sheet.id,
          selections.map(({ range }) => areaOf(range)),
          'user',
        );
      return 'done';
    }
    case 'sheet.operation.set-worksheet-active':
      if (sheet && workbook.activeSheetId !== sheet.id) {
        workbook.activeSheetId = sheet.id;
        workbook.select(sheet.id, [{ row: 0, column: 0, rows: 1, columns: 1 }], 'user');
      }
      return 'done';
    case 'sheet.mutation.set-range-values':
      return edit((target) =>
        setCells(target, given.cellValue as IObjectMatrixPrimitiveType<ICellData | null>, formulaAt),
      );
    case 'sheet.mutation.insert-row':
      return edit((target) => target.insert(rowsOf(given.range as IRange), 'down', 'user'));
    case 'sheet.mutation.remove-rows':
      return edit((target) => target.remove(rowsOf(given.range as IRange), 'up', 'user'));
    case 'sheet.mutation.insert-col':
      return edit((target) => target.insert(columnsOf(given.range as IRange), 'right', 'user'));
    case 'sheet.mutation.remove-col':
      return edit((target) => target.remove(columnsOf(given.range as IRange), 'left', 'user'));
    case 'sheet.mutation.set-worksheet-col-width':
      return edit((target) => setWidths(target, given));
    case 'sheet.mutation.set-worksheet-row-height':
      return edit((target) => setHeights(target, given));
    case 'sheet.mutation.add-worksheet-merge':
      return eachRange((target, area) => target.merge(area, 'user'));
    case 'sheet.mutation.remove-worksheet-merge':
      return eachRange((target, area) => target.unmerge(area, 'user'));
    case 'sheet.mutation.set-row-hidden':
    case 'sheet.mutation.set-row-visible':
      return eachRange((target, { row, rows }) => target.setHiddenRows(row, rows, command.endsWith('hidden'), 'user'));
    case 'sheet.mutation.set-col-hidden':
    case 'sheet.mutation.set-col-visible':
      return eachRange((target, { column, columns }) =>
        target.setHiddenColumns(column, columns, command.endsWith('hidden'), 'user'),
      );
    case 'sheet.mutation.set-frozen':
      return edit((target) => target.freeze(Number(given.ySplit), Number(given.xSplit), 'user'));
    case 'sheet.mutation.set-worksheet-name':
      return edit((target) => workbook.renameSheet(target.id, String(given.name), 'user'));
    case 'sheet.mutation.remove-sheet':
      return edit((target) => workbook.removeSheet(target.id, 'user'));
    case 'sheet.mutation.insert-sheet': {
      const { name } = given.sheet as { name: string };
      onUserInput();
      const added = workbook.addSheet(name, 'user', Number(given.index));
      workbook.activeSheetId = added.id;
      return 'reload';
    }
    // What the workbook cannot take over is not shown as if it had.
    case 'sheet.mutation.move-range':
    case 'sheet.mutation.move-rows':
    case 'sheet.mutation.move-columns':
    case 'sheet.mutation.reorder-range':
    case 'sheet.mutation.set-worksheet-order':
    case 'sheet.mutation.set-tab-color':
    case 'sheet.mutation.toggle-gridlines':
      return 'reload';
    default:
      return 'done';
  }
}

/** The cells that the formula of a cell fills at present, and what they hold; undefined where it fills its own only. */
export type SpillAt = (
  sheetId: string,
  row: number,
  column: number,
) => { range: IRange; cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> } | undefined;

/** Results of the formula engine, into the model: they belong to no undo step. */
export function takeCalculated(workbook: WorkbookApi, params: object | undefined, spillAt: SpillAt): void {
  const given = (params ?? {}) as Params;
  const sheet = workbook.sheet(String(given.subUnitId));
  if (!sheet) return;
  forEachCell(given.cellValue as IObjectMatrixPrimitiveType<ICellData | null>, (row, column, cell) => {
    if (!cell) return;
    const first = valueOf(cell);
    const spill = spillAt(sheet.id, row, column);
    const isBlocked = first !== null && typeof first === 'object' && first.error === '#SPILL!';
    sheet.setCalculated(row, column, spill && !isBlocked ? spilled(first, spill) : [[first]]);
  });
}

function spilled(first: CellValue, { range, cells }: NonNullable<ReturnType<SpillAt>>): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = range;
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) => {
      const cell = cells[startRow + r]?.[startColumn + c];
      return r === 0 && c === 0 ? first : cell ? valueOf(cell) : null;
    }),
  );
}

function setCells(
  sheet: SheetApi,
  cells: IObjectMatrixPrimitiveType<ICellData | null> | undefined,
  formulaAt: FormulaAt,
): void {
  forEachCell(cells, (row, column, cell) => {
    const area = { row, column, rows: 1, columns: 1 };
    if (cell === null) {
      sheet.clear(area, 'all', 'user');
      return;
    }
    const formula = cell.f ?? (cell.si ? formulaAt(sheet.id, row, column) : '');
    if (formula) sheet.setContents(area, [[formula]], 'user');
    else if (cell.v !== undefined || cell.p !== undefined) sheet.setContents(area, [[valueOf(cell)]], 'user');
    if (cell.s === null) sheet.clear(area, 'formats', 'user');
    else if (typeof cell.s === 'object') sheet.setFormat(area, formatOf(cell.s), 'user');
  });
}

function forEachCell(
  cells: IObjectMatrixPrimitiveType<ICellData | null> | undefined,
  visit: (row: number, column: number, cell: ICellData | null) => void,
): void {
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) visit(Number(row), Number(column), cell ?? null);
  }
}

function valueOf({ v, t, p }: ICellData): CellValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (v === univerBusy) return busy;
  if (typeof v === 'string' && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(v))
    return { error: v };
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  return v;
}

function formatOf(style: IStyleData): CellFormat {
  const format: CellFormat = {};
  if (style.bl !== undefined) format.bold = style.bl === 1;
  if (style.it !== undefined) format.italic = style.it === 1;
  if (style.ul) format.underline = style.ul.s === 1;
  if (style.bg?.rgb) format.fill = style.bg.rgb;
  if (style.cl?.rgb) format.fontColor = style.cl.rgb;
  if (style.n?.pattern) format.numberFormat = style.n.pattern;
  if (style.ht === HorizontalAlign.LEFT) format.horizontal = 'Left';
  if (style.ht === HorizontalAlign.CENTER) format.horizontal = 'Center';
  if (style.ht === HorizontalAlign.RIGHT) format.horizontal = 'Right';
  return format;
}

function setWidths(sheet: SheetApi, given: Params): void {
  const widths = given.colWidth as number | Record<number, number | null>;
  for (const { startColumn, endColumn } of given.ranges as IRange[]) {
    for (let column = startColumn; column <= endColumn; column++) {
      const pixels = typeof widths === 'number' ? widths : widths[column];
      if (pixels) sheet.setColumnWidth(column, 1, pixels / pixelsPerPoint, 'user');
    }
  }
}

function setHeights(sheet: SheetApi, given: Params): void {
  const heights = given.rowHeight as number | Record<number, number | null>;
  for (const { startRow, endRow } of given.ranges as IRange[]) {
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
