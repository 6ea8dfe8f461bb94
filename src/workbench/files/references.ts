import type { SheetApi, WorkbookApi } from '../workbook/api';
import { parseReference } from '../workbook/address';
import { intersect } from '../workbook/area';
import type { CellValue } from '../workbook/model';

/** The cells a reference such as `Summary!$B$4:$B$7` points to, row by row; empty when it is broken or no reference. */
export function referencedValues(workbook: WorkbookApi, reference: string, own: SheetApi): CellValue[] {
  const parsed = parseReference(reference);
  const sheet = parsed && (parsed.sheet === undefined ? own : workbook.sheet(parsed.sheet));
  if (!parsed || !sheet) return [];
  const used = sheet.usedArea(true);
  const whole = parsed.area.rows * parsed.area.columns > 1_000_000;
  const area = whole ? used && intersect(parsed.area, used) : parsed.area;
  return area ? sheet.values(area).flat() : [];
}

export function firstNumberFormat(workbook: WorkbookApi, reference: string, own: SheetApi): string {
  const parsed = parseReference(reference);
  const sheet = parsed && (parsed.sheet === undefined ? own : workbook.sheet(parsed.sheet));
  return (sheet && parsed && sheet.format(parsed.area.row, parsed.area.column).numberFormat) ?? 'General';
}

/** A value as Excel shows it where a text is wanted. */
export function valueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}
