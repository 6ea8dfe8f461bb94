import { formatArea, quoteSheetName } from '../workbook/address';
import type { CellFormat } from '../workbook/model';
import type { Host } from './host';
import { isRecord } from './methodArguments';
import { readColor } from './colors';
import { ExcelError } from './excelError';
import { demandFormattable, sheetOf } from './sheets';
import type { RangeTarget } from './targets';

const FORMAT_READERS: Record<string, (format: CellFormat) => unknown> = {
  'fill/color': (format) => format.fill ?? '#FFFFFF',
  'font/bold': (format) => format.bold ?? false,
  'font/italic': (format) => format.italic ?? false,
  'font/color': (format) => format.fontColor ?? '#000000',
  'font/name': (format) => format.fontName ?? 'Calibri',
  'font/size': (format) => format.fontSize ?? 11,
  'protection/locked': (format) => format.locked ?? true,
  horizontalAlignment: (format) => format.horizontal ?? 'General',
  verticalAlignment: (format) => format.vertical ?? 'Bottom',
  wrapText: (format) => format.wrapText ?? false,
  indentLevel: (format) => format.indent ?? 0,
};

/** `getCellProperties`: per cell only what the options ask for. */
export function cellProperties({ sheetId, area }: RangeTarget, options: Record<string, unknown>, host: Host): unknown {
  const sheet = sheetOf(host, sheetId);
  const wanted = paths(isRecord(options.format) ? options.format : {}, '');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const answer: Record<string, unknown> = {};
      if (options.address === true) answer.address = `${quoteSheetName(sheet.name)}!${formatArea(cell)}`;
      if (wanted.length > 0) answer.format = readFormat(sheet.format(cell.row, cell.column), wanted);
      return answer;
    }),
  );
}

/** `getRowProperties`: per row whether it is hidden, its index and its height. */
export function rowProperties({ sheetId, area }: RangeTarget, options: Record<string, unknown>, host: Host): unknown {
  const sheet = sheetOf(host, sheetId);
  const { hiddenRows } = sheet;
  const wanted = isRecord(options.format) ? options.format : {};
  return Array.from({ length: area.rows }, (_, offset) => {
    const answer: Record<string, unknown> = {};
    if (options.rowHidden === true) answer.rowHidden = hiddenRows.has(area.row + offset);
    if (options.rowIndex === true) answer.rowIndex = area.row + offset;
    if (wanted.rowHeight === true) answer.format = { rowHeight: sheet.rowHeight(area.row + offset) };
    return answer;
  });
}

/** `getColumnProperties`: per column whether it is hidden, its index and its width. */
export function columnProperties(
  { sheetId, area }: RangeTarget,
  options: Record<string, unknown>,
  host: Host,
): unknown {
  const { hiddenColumns } = sheetOf(host, sheetId);
  const wanted = isRecord(options.format) ? options.format : {};
  return Array.from({ length: area.columns }, (_, offset) => {
    const answer: Record<string, unknown> = {};
    if (options.columnHidden === true) answer.columnHidden = hiddenColumns.has(area.column + offset);
    if (options.columnIndex === true) answer.columnIndex = area.column + offset;
    if (wanted.columnWidth === true)
      answer.format = { columnWidth: sheetOf(host, sheetId).columnWidth(area.column + offset) };
    return answer;
  });
}

/** The cell format that a settable description asks for: `{ fill: { color }, font: { bold } … }`. */
function formatFrom(description: Record<string, unknown>): CellFormat {
  const part = (name: string): Record<string, unknown> => {
    const found = description[name];
    return isRecord(found) ? found : {};
  };
  const [fill, font] = [part('fill'), part('font')];
  const format: Record<string, unknown> = {
    fill: fill.color === undefined ? undefined : readColor(fill.color),
    fontColor: font.color === undefined ? undefined : readColor(font.color),
    ...{ fontName: font.name, fontSize: font.size, bold: font.bold, italic: font.italic },
    horizontal: description.horizontalAlignment,
    vertical: description.verticalAlignment,
    ...{ wrapText: description.wrapText, indent: description.indentLevel },
  };
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined)) as CellFormat;
}

/** `setCellProperties`: a format per cell, of the range's own shape. */
export function setCellProperties({ sheetId, area }: RangeTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(host, sheetId);
  demandFormattable(sheet);
  if (!Array.isArray(value) || value.length !== area.rows) throw new ExcelError('InvalidArgument');
  value.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw new ExcelError('InvalidArgument');
    line.forEach((cell: unknown, column) => {
      if (!isRecord(cell) || !isRecord(cell.format)) return;
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      sheet.setFormat(place, formatFrom(cell.format), 'host');
    });
  });
}

/** `setRowProperties` and `setColumnProperties`: sizes, hiding and formats, line by line. */
export function setLineProperties(
  { sheetId, area }: RangeTarget,
  along: 'row' | 'column',
  value: unknown,
  host: Host,
): void {
  const sheet = sheetOf(host, sheetId);
  demandFormattable(sheet);
  const count = along === 'row' ? area.rows : area.columns;
  if (!Array.isArray(value) || value.length !== count) throw new ExcelError('InvalidArgument');
  value.forEach((line: unknown, offset) => {
    if (!isRecord(line)) return;
    const at = (along === 'row' ? area.row : area.column) + offset;
    const format = isRecord(line.format) ? line.format : {};
    if (along === 'row') {
      if (typeof line.rowHidden === 'boolean') sheet.setHiddenRows(at, 1, line.rowHidden, 'host');
      if (typeof format.rowHeight === 'number') sheet.setRowHeight(at, 1, format.rowHeight, 'host');
      sheet.setFormat({ ...area, row: at, rows: 1 }, formatFrom(format), 'host');
    } else {
      if (typeof line.columnHidden === 'boolean') sheet.setHiddenColumns(at, 1, line.columnHidden, 'host');
      if (typeof format.columnWidth === 'number') sheet.setColumnWidth(at, 1, format.columnWidth, 'host');
      sheet.setFormat({ ...area, column: at, columns: 1 }, formatFrom(format), 'host');
    }
  });
}

function paths(options: Record<string, unknown>, prefix: string): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (isRecord(value)) return paths(value, `${prefix}${name}/`);
    return value === true ? [prefix + name] : [];
  });
}

function readFormat(format: CellFormat, wanted: string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const path of wanted) {
    const value = FORMAT_READERS[path]?.(format);
    const [group, member] = path.split('/');
    if (member === undefined) answer[group] = value;
    else answer[group] = { ...(isRecord(answer[group]) ? answer[group] : {}), [member]: value };
  }
  return answer;
}
