import type { SheetApi } from '../workbook/api';
import type { Area, CellValue } from '../workbook/model';
import { cellText } from './cellText';

/** Rows whose cell in the first column of an area does not pass. @param passes gets what the cell holds, and what it shows */
export function failingRows(
  sheet: SheetApi,
  cells: Area,
  dateSystem: 1900 | 1904,
  passes: (value: CellValue, text: string) => boolean,
): number[] {
  const found: number[] = [];
  sheet.values({ ...cells, columns: 1 }).forEach(([value], index) => {
    const row = cells.row + index;
    if (!passes(value, textAt(sheet, row, cells.column, dateSystem))) found.push(row);
  });
  return found;
}

/** What a cell shows. */
export function textAt(sheet: SheetApi, row: number, column: number, dateSystem: 1900 | 1904): string {
  return cellText(sheet.value(row, column), sheet.format(row, column).numberFormat ?? 'General', dateSystem);
}
