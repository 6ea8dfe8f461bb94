import type { Area, CellValue } from '../workbook/model';
import type { SheetApi } from '../workbook/api';
import { formatArea, quoteSheetName } from '../workbook/address';
import { fromR1C1, toR1C1 } from '../workbook/formulaR1C1';
import { moveRelative } from '../workbook/formulaReferences';
import { containsArea, intersect, maxColumns, maxRows } from '../workbook/area';
import { cellOutput, cellType, readCellInput } from './cellInput';
import { cellText } from './cellText';
import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import { keptKey } from './kept';
import { linkOf, setLink } from './links';
import { isRecord } from './methodArguments';
import type { Host } from './host';
import { ExcelError } from './excelError';
import { rangeMethods } from './rangeMethods';
import { demandFormattable, demandUnlocked, demandUnprotected, commonFormat, sheetOf } from './sheets';
import type { RangeTarget } from './targets';
import { relativesOfRanges } from './workbookRangeAreas';

/** Above this number of cells Excel answers `null` for a range's cell arrays. */
const READABLE_CELLS = 5_000_000;

export function rangeAddress(host: Host, { sheetId, area }: RangeTarget): string {
  return `${quoteSheetName(sheetOf(host, sheetId).name)}!${formatArea(area)}`;
}

/** Row-major array of something per cell, or null for more cells than Excel hands out. */
function perCell<T>(
  host: Host,
  target: RangeTarget,
  read: (sheet: SheetApi, values: CellValue[][]) => T[][],
): T[][] | null {
  if (target.area.rows * target.area.columns > READABLE_CELLS) return null;
  const sheet = sheetOf(host, target.sheetId);
  return read(sheet, sheet.values(target.area));
}

function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

/** Spreads a single value over the range (of a formula, relative references move as in a fill) and demands the range's shape of an array. */
function shaped(value: unknown, area: Area): unknown[][] {
  if (typeof value === 'string' && value.startsWith('='))
    return grid(area, (row, column) => moveRelative(value, row - area.row, column - area.column));
  if (!Array.isArray(value)) return grid(area, () => value);
  const rows: unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new ExcelError('InvalidArgument');
  return rows as unknown[][];
}

/** True for the cells of a merged area that Excel drops writes to: all but the first. */
function hiddenByMerge(merges: readonly Area[], row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  const merge = merges.find((area) => containsArea(area, cell));
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

function writeContents(host: Host, { sheetId, area }: RangeTarget, value: unknown): void {
  const sheet = sheetOf(host, sheetId);
  const input = shaped(value, area);
  demandUnlocked(sheet, area);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  const uniform = commonFormat(sheet, area, (format) => format.numberFormat ?? 'General');
  const formats: { row: number; column: number; format: string }[] = [];
  const contents = input.map((line, row) =>
    line.map((cell, column): CellValue | undefined => {
      if (cell === null || cell === undefined) return undefined;
      const [atRow, atColumn] = [area.row + row, area.column + column];
      if (merges.length > 0 && hiddenByMerge(merges, atRow, atColumn)) return undefined;
      const format = uniform ?? sheet.format(atRow, atColumn).numberFormat ?? 'General';
      const read = readCellInput(cell, format, host.workbook.dateSystem);
      if (!read) throw new ExcelError('InvalidArgument');
      if (read.numberFormat && format === 'General')
        formats.push({ row: atRow, column: atColumn, format: read.numberFormat });
      return read.content;
    }),
  );
  sheet.setContents(area, contents, 'host');
  for (const { row, column, format } of formats)
    sheet.setNumberFormats({ row, column, rows: 1, columns: 1 }, [[format]], 'host');
  host.requestCalculation();
}

function formulas(host: Host, target: RangeTarget): unknown[][] | null {
  return perCell(host, target, (sheet, values) =>
    values.map((line, row) =>
      line.map((value, column) => {
        const formula = sheet.hasFormulas
          ? sheet.formula(target.area.row + row, target.area.column + column)
          : undefined;
        return formula ?? cellOutput(value);
      }),
    ),
  );
}

/** Cells without formulas are the same as in A1. */
function formulasR1C1(target: RangeTarget, host: Host): unknown[][] | null {
  const { row, column } = target.area;
  const told = formulas(host, target);
  return told && inEachFormula(told, (formula, r, c) => toR1C1(formula, row + r, column + c));
}

function writeFormulasR1C1(host: Host, target: RangeTarget, value: unknown): void {
  const { area } = target;
  const contents = Array.isArray(value) ? shaped(value, area) : grid(area, () => value);
  const change = (formula: string, r: number, c: number): string => fromR1C1(formula, area.row + r, area.column + c);
  writeContents(host, target, inEachFormula(contents, change));
}

function inEachFormula(
  contents: unknown[][],
  change: (formula: string, row: number, column: number) => string,
): unknown[][] {
  return contents.map((line, row) =>
    line.map((cell, column) => (typeof cell === 'string' && cell.startsWith('=') ? change(cell, row, column) : cell)),
  );
}

function numberFormats(host: Host, target: RangeTarget): string[][] | null {
  return perCell(host, target, (sheet, values) => {
    const uniform = commonFormat(sheet, target.area, (format) => format.numberFormat ?? 'General');
    if (uniform !== null) return values.map((line) => line.map(() => uniform));
    return grid(target.area, (row, column) => sheet.format(row, column).numberFormat ?? 'General');
  });
}

function writeNumberFormats(host: Host, { sheetId, area }: RangeTarget, value: unknown): void {
  const sheet = sheetOf(host, sheetId);
  demandFormattable(sheet);
  const single: unknown =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? value[0][0]
      : value;
  if (typeof single === 'string') {
    sheet.setFormat(area, { numberFormat: single }, 'host');
    return;
  }
  const formats = shaped(value, area).map((line) =>
    line.map((format) => {
      if (typeof format !== 'string') throw new ExcelError('InvalidArgument');
      return format;
    }),
  );
  sheet.setNumberFormats(area, formats, 'host');
}

/** True, false, or null where the rows or columns of a range differ. */
function hiddenState(hidden: ReadonlySet<number>, start: number, count: number): boolean | null {
  let found = 0;
  for (const line of hidden) if (line >= start && line < start + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}

function setHidden(host: Host, target: RangeTarget, what: 'rows' | 'columns', value: unknown): void {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  const sheet = sheetOf(host, target.sheetId);
  demandUnprotected(sheet);
  const { row, rows, column, columns } = target.area;
  if (what === 'rows') sheet.setHiddenRows(row, rows, value, 'host');
  else sheet.setHiddenColumns(column, columns, value, 'host');
}

/** Under the first cell: what is kept of a range. */
function cellKey({ sheetId, area }: RangeTarget): string {
  return keptKey('Range', [sheetId, area.row, area.column]);
}

const contentsProperty = {
  get: (target: RangeTarget, host: Host) => formulas(host, target),
  set: (target: RangeTarget, value: unknown, host: Host) => writeContents(host, target, value),
};
const formatsProperty = {
  get: (target: RangeTarget, host: Host) => numberFormats(host, target),
  set: (target: RangeTarget, value: unknown, host: Host) => writeNumberFormats(host, target, value),
};

/** True where all cells belong to spills, `null` where some do. */
function hasSpill({ sheetId, area }: RangeTarget, host: Host): boolean | null {
  const sheet = sheetOf(host, sheetId);
  let spilled = 0;
  for (const { row, column } of sheet.formulaCells()) {
    const spill = sheet.spillArea(row, column);
    const shared = spill && intersect(spill, area);
    if (shared) spilled += shared.rows * shared.columns;
  }
  return spilled === 0 ? false : spilled === area.rows * area.columns || null;
}

export const rangeClass: ClassSpec<RangeTarget> = {
  byReference: true,
  properties: {
    address: { get: (target, host) => rangeAddress(host, target) },
    addressLocal: { get: (target, host) => rangeAddress(host, target) },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    cellCount: { get: ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns) },
    isEntireColumn: { get: ({ area }) => area.rows === maxRows },
    isEntireRow: { get: ({ area }) => area.columns === maxColumns },
    hasSpill: { get: (target, host) => hasSpill(target, host) },
    formulasR1C1: {
      get: formulasR1C1,
      set: (target, value, host) => writeFormulasR1C1(host, target, value),
    },
    hyperlink: {
      get: linkOf,
      set: (target, value, host) => {
        if (!isRecord(value)) throw new ExcelError('InvalidArgument');
        setLink(target, value, host);
        const text = value.textToDisplay ?? value.address ?? value.documentReference;
        if (typeof text === 'string')
          writeContents(host, { ...target, area: { ...target.area, rows: 1, columns: 1 } }, text);
        sheetOf(host, target.sheetId).setFormat(target.area, { fontColor: '#0563C1', underline: true }, 'host');
      },
    },
    style: {
      get: (target, host) => host.kept.get(`${cellKey(target)}.style`) ?? 'Normal',
      set: (target, value, host) => {
        demandFormattable(sheetOf(host, target.sheetId));
        if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
        host.kept.set(`${cellKey(target)}.style`, value);
      },
    },
    values: {
      get: (target, host) => perCell(host, target, (_, values) => values.map((line) => line.map(cellOutput))),
      set: (target, value, host) => writeContents(host, target, value),
    },
    formulas: contentsProperty,
    formulasLocal: contentsProperty,
    valueTypes: {
      get: (target, host) => perCell(host, target, (_, values) => values.map((line) => line.map(cellType))),
    },
    numberFormat: formatsProperty,
    numberFormatLocal: formatsProperty,
    text: {
      get: (target, host) => {
        const formats = numberFormats(host, target);
        return (
          formats &&
          perCell(host, target, (_, values) =>
            values.map((line, row) =>
              line.map((value, column) => cellText(value, formats[row][column], host.workbook.dateSystem)),
            ),
          )
        );
      },
    },
    rowHidden: {
      get: ({ sheetId, area }, host) => hiddenState(sheetOf(host, sheetId).hiddenRows, area.row, area.rows),
      set: (target, value, host) => setHidden(host, target, 'rows', value),
    },
    columnHidden: {
      get: ({ sheetId, area }, host) => hiddenState(sheetOf(host, sheetId).hiddenColumns, area.column, area.columns),
      set: (target, value, host) => setHidden(host, target, 'columns', value),
    },
    hidden: {
      get: ({ sheetId, area }, host) => {
        const sheet = sheetOf(host, sheetId);
        const rows = hiddenState(sheet.hiddenRows, area.row, area.rows);
        const columns = hiddenState(sheet.hiddenColumns, area.column, area.columns);
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    left: {
      get: ({ sheetId, area }, host) => spanWidth(sheetOf(host, sheetId), 0, area.column),
    },
    top: {
      get: ({ sheetId, area }, host) => spanHeight(sheetOf(host, sheetId), 0, area.row),
    },
    width: {
      get: ({ sheetId, area }, host) => spanWidth(sheetOf(host, sheetId), area.column, area.columns),
    },
    height: {
      get: ({ sheetId, area }, host) => spanHeight(sheetOf(host, sheetId), area.row, area.rows),
    },
  },
  objects: {
    worksheet: ({ sheetId }) => make('Worksheet', { sheetId }),
    format: (target) => make('RangeFormat', target),
    sort: (target) => make('RangeSort', target),
    dataValidation: (target) => make('DataValidation', target),
    conditionalFormats: (target) => make('ConditionalFormatCollection', target),
  },
  methods: { ...rangeMethods, ...relativesOfRanges },
};

/** Width in points of columns that are not hidden. */
export function spanWidth(sheet: SheetApi, column: number, count: number): number {
  let width = 0;
  for (let index = column; index < column + count; index += 1)
    if (!sheet.hiddenColumns.has(index)) width += sheet.columnWidth(index);
  return width;
}

/** Height in points of rows that are not hidden. */
export function spanHeight(sheet: SheetApi, row: number, count: number): number {
  let height = 0;
  for (let index = row; index < row + count; index += 1)
    if (!sheet.hiddenRows.has(index)) height += sheet.rowHeight(index);
  return height;
}
