import { formatArea, quoteSheetName } from '../workbook/address';
import type { CellFormat } from '../workbook/model';
import type { Host } from './host';
import { isRecord } from './methodArguments';
import { sheetOf } from './sheets';
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

/** `getRowProperties`: per row whether it is hidden, and its index. */
export function rowProperties({ sheetId, area }: RangeTarget, options: Record<string, unknown>, host: Host): unknown {
  const { hiddenRows } = sheetOf(host, sheetId);
  return Array.from({ length: area.rows }, (_, offset) => {
    const answer: Record<string, unknown> = {};
    if (options.rowHidden === true) answer.rowHidden = hiddenRows.has(area.row + offset);
    if (options.rowIndex === true) answer.rowIndex = area.row + offset;
    return answer;
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
