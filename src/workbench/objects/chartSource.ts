import type { SeriesModel } from '../workbook/model';
import { formatReference } from '../workbook/address';
import type { Host } from './host';
import { sheetOf } from './sheets';
import type { RangeTarget } from './targets';

/** A reference as a chart holds it: `Summary!$B$4:$B$7`. */
export function referenceText(host: Host, { sheetId, area }: RangeTarget): string {
  return formatReference(sheetOf(host, sheetId).name, area);
}

export function newSeries(id: string, name: string): SeriesModel {
  return { id, name, pointFills: {}, hasDataLabels: false, dataLabels: {}, pointLabels: {} };
}

/**
 * The series that Excel makes of a range: one per column (or row), names from a header, categories from a first
 * column of text. A header is a first line whose cells beside the corner are text or empty while numbers follow.
 */
export function seriesFromRange(
  host: Host,
  source: RangeTarget,
  seriesBy: string,
  id: (index: number) => string,
): SeriesModel[] {
  const { area } = source;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
  const sheet = sheetOf(host, source.sheetId);
  const raw = sheet.values({ ...area, rows: Math.min(area.rows, 1000) });
  const values = byRows ? raw[0].map((_, column) => raw.map((line) => line[column])) : raw;
  const isNumber = (value: unknown): boolean => typeof value === 'number';
  const header =
    values.length > 1 &&
    !values[0]
      .slice(1)
      .concat(values[0].length === 1 ? values[0] : [])
      .some(isNumber);
  const body = values.slice(header ? 1 : 0);
  const labels = values[0].length > 1 && !body.some((line) => isNumber(line[0]));
  const lines = values[0].length - (labels ? 1 : 0);
  const length = (byRows ? area.columns : area.rows) - (header ? 1 : 0);
  const part = (line: number): string => {
    const start = header ? 1 : 0;
    const cells = byRows
      ? { row: area.row + line, column: area.column + start, rows: 1, columns: length }
      : { row: area.row + start, column: area.column + line, rows: length, columns: 1 };
    return referenceText(host, { sheetId: source.sheetId, area: cells });
  };
  return Array.from({ length: lines }, (_, index) => {
    const line = index + (labels ? 1 : 0);
    const title = header ? values[0][line] : null;
    return {
      ...newSeries(id(index + 1), title === null ? `Series${index + 1}` : String(title)),
      values: part(line),
      categories: labels ? part(0) : undefined,
    };
  });
}
