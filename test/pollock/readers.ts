import { joinedHeader } from '../../src/core/table/header';
import { partRows } from '../../src/core/table/rows/partRows';
import type { Cell } from '../../src/core/table/table';
import { readRecords } from '../../src/workbench/files/text/readRecords';
import { TextFileError } from '../../src/workbench/files/text/TextFileError';
import { sourceOf } from '../unit/core/table/sourceOf';

function recordsOf(text: string): string[][] | undefined {
  try {
    return [...readRecords(text)];
  } catch (error) {
    if (error instanceof TextFileError) return undefined;
    throw error;
  }
}

/** The records as the reader gives them. */
export const records = (text: string): string[][] | undefined => recordsOf(text);

/** The cells of the sheet that a file becomes: as wide as its widest row, without blank lines at its end. */
export function sheet(text: string): string[][] | undefined {
  const rows = recordsOf(text);
  if (!rows) return undefined;
  while (rows.at(-1)?.every((field) => field === '') === true) rows.pop();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => row.at(i) ?? ''));
}

/** The list that is recognised in the sheet: its header, if it has one, and its rows. */
export function list(text: string): string[][] | undefined {
  const rows = sheet(text);
  if (!rows || rows.length === 0) return rows;
  const typed = rows.map((row) =>
    row.map((field): Cell => (field !== '' && Number.isFinite(Number(field)) ? Number(field) : field)),
  );
  const filled = Uint32Array.from(rows.flatMap((row, i) => (row.every((field) => field === '') ? [] : [i])));
  const { header, data } = partRows(sourceOf(typed), filled);
  const names = joinedHeader(header.map((row) => rows[row]));
  const listed = Array.from(data, (row) => rows[row]);
  const whole = names ? [names.map(String), ...listed] : listed;
  let width = whole[0].length;
  while (width > 0 && whole.every((row) => row[width - 1] === '')) width -= 1;
  return whole.map((row) => row.slice(0, width));
}
