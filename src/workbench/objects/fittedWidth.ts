import type { SheetApi } from '../workbook/api';
import type { CellValue } from '../workbook/model';
import { cellText } from './cellText';

/** Cells whose texts are made to measure a column; of longer columns the rows between them are left out. */
const mostMeasured = 2_000;
const longestShown = 255;

/**
 * Width in points that fits a column's longest text as it is shown: about 5.4 points a character. Of a long column the
 * first cells, cells spread evenly, the longest text, and the lowest and highest number are measured.
 */
export function fittedWidth(sheet: SheetApi, column: number, dateSystem: 1900 | 1904): number | undefined {
  const used = sheet.usedArea(true);
  if (!used) return undefined;
  const step = Math.max(1, Math.ceil((2 * used.rows) / mostMeasured));
  let longest = 0;
  const measure = (value: CellValue, row: number): void => {
    const format = sheet.format(row, column).numberFormat ?? 'General';
    longest = Math.max(longest, Math.min(cellText(value, format, dateSystem).length, longestShown));
  };
  let [lowest, highest] = [
    { value: Infinity, row: -1 },
    { value: -Infinity, row: -1 },
  ];
  for (let row = used.row; row < used.row + used.rows; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') longest = Math.max(longest, Math.min(value.length, longestShown));
    else if (value !== null) {
      const isSampled = row - used.row < mostMeasured / 2 || (row - used.row) % step === 0;
      if (isSampled || typeof value !== 'number') measure(value, row);
      if (typeof value !== 'number') continue;
      if (value < lowest.value) lowest = { value, row };
      if (value > highest.value) highest = { value, row };
    }
  }
  for (const { value, row } of [lowest, highest]) if (row >= 0) measure(value, row);
  return longest === 0 ? undefined : longest * 5.4 + 9;
}
