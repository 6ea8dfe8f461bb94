import type { Cell } from '../table';

/** The first day of the year whose days a list writes without the year: month 1–12 and year. */
export interface BookYear {
  year: number;
  month: number;
}

/**
 * The business year that DATEV's files have in their first line, where days stand as DDMM below: its first field is EXTF
 * or DTVF, its 13th the first day of the year as yyyymmdd (DATEV format description, "Header").
 */
export function bookYear(first: readonly Cell[] | undefined): BookYear | undefined {
  if (!first || !isDatevHead(first)) return undefined;
  const [, year, month] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])\d\d$/.exec(String(first[12])) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}

/** Whether a row is the first line of a file of DATEV; the second one has the names of the columns then. */
export function isDatevHead(row: readonly Cell[]): boolean {
  return /^"?(?:EXTF|DTVF)"?$/.test(String(row[0]).trim());
}

/** Days since 1970-01-01 of a day without its year, DDMM or DMM; `undefined` for any other text and no real day. */
export function dayOfYear(text: string, begin: BookYear): number | undefined {
  const [, day, month] = /^(\d{1,2})(\d\d)$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const year = Number(month) < begin.month ? begin.year + 1 : begin.year;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.getTime() / 86_400_000 : undefined;
}
