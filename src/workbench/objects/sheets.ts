import type { Area, CellFormat } from '../workbook/model';
import type { SheetApi } from '../workbook/api';
import { parseReference, splitSheet, tryParseArea } from '../workbook/address';
import { checkArea, intersect, maxColumns, maxRows } from '../workbook/area';
import type { Host } from './host';
import { ExcelError } from './excelError';
import type { RangeTarget } from './targets';

/** The sheet, or Excel's ItemNotFound when it was deleted. */
export function sheetOf(host: Host, sheetId: string): SheetApi {
  const sheet = host.workbook.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) throw new ExcelError('ItemNotFound');
  return sheet;
}

/** Sheet by id or (case-insensitively, as Excel does) by name. */
export function findSheet(host: Host, key: string): SheetApi | undefined {
  const lower = key.toLowerCase();
  return host.workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower);
}

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Cells named by an address, a table or a defined name; relative to a sheet where the address names none. */
export function resolveRange(host: Host, address: string, sheetId: string): RangeTarget | undefined {
  const { sheet, cells } = splitSheet(address.replace(/^=/, ''));
  const target = sheet === undefined ? sheetOf(host, sheetId) : findSheet(host, sheet);
  if (!target) return undefined;
  const area = tryParseArea(cells);
  if (area) return { sheetId: target.id, area };
  return namedRange(host, cells, target.id);
}

function namedRange(host: Host, name: string, sheetId: string): RangeTarget | undefined {
  const lower = name.toLowerCase();
  const names = [...host.workbook.names.values()].filter((item) => item.name.toLowerCase() === lower);
  const item =
    names.find((candidate) => candidate.sheetId === sheetId) ?? names.find((candidate) => !candidate.sheetId);
  const reference = item && parseReference(item.formula);
  const sheet =
    reference && (reference.sheet === undefined ? sheetOf(host, sheetId) : findSheet(host, reference.sheet));
  if (reference && sheet) return { sheetId: sheet.id, area: reference.area };
  for (const candidate of host.workbook.sheets) {
    const table = candidate.tables.find((one) => one.name.toLowerCase() === lower);
    if (!table) continue;
    const rows = table.area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
    const row = table.area.row + (table.showHeaders ? 1 : 0);
    return { sheetId: candidate.id, area: { ...table.area, row, rows } };
  }
  return undefined;
}

/** Excel's AccessDenied when contents of a protected sheet's locked cells would change. */
export function demandUnlocked(sheet: SheetApi, area: Area): void {
  if (sheet.protectedWith && sheet.formats(area).some((format) => format.locked !== false))
    throw new ExcelError('AccessDenied', sheet.name);
}

/** Excel's AccessDenied when formats of a protected sheet would change without leave. */
export function demandFormattable(sheet: SheetApi): void {
  if (sheet.protectedWith && !sheet.protectedWith.allowFormatCells) throw new ExcelError('AccessDenied', sheet.name);
}

/** Excel's AccessDenied when objects (tables, charts, rows, columns) of a protected sheet would change. */
export function demandUnprotected(sheet: SheetApi): void {
  if (sheet.protectedWith) throw new ExcelError('AccessDenied', sheet.name);
}

/** The value all formats of an area share, or null where they differ, as Excel answers. */
export function commonFormat<T>(sheet: SheetApi, area: Area, read: (format: CellFormat) => T): T | null {
  const values = sheet.formats(area).map(read);
  const [first] = values;
  return values.every((value) => value === first) ? first : null;
}

/** The part of an area that can hold something: keeps whole columns from costing a million cells. */
export function usedPart(sheet: SheetApi, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedArea(valuesOnly);
  return used && intersect(area, used);
}

/** The area itself when it lies on the sheet; Excel's InvalidArgument otherwise. */
export function demandOnSheet(area: Area): Area {
  checkArea(area);
  return area;
}
