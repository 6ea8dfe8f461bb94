import type { Area } from './address';
import type { Batch } from './batch';
import { rowBlocks, rowsPerBlock } from './blocks';
import { contentAsRead, putContents, type Content } from './cellContent';
import { rangeOf } from './ranges';

/** What cells held, row by row: as it has to be written to be there again, and number formats. */
export interface CellContents {
  contents: Content[][];
  numberFormats: string[][];
}

/** Bytes of a cell with everything that {@link loadContents} asks for. */
export const contentBytes = 100;

/** Queues the loading of what {@link contentsOf} looks at. */
export function loadContents(range: Excel.Range): Excel.Range {
  range.load('formulas,values,valueTypes,numberFormat');
  return range;
}

/**
 * What loaded cells hold. Text is told from what looks the same: `=1+1` is text where the cell shows just that, `2024`
 * and `#N/A` where the cell is of the type text.
 */
export function contentsOf({ formulas, values, valueTypes, numberFormat }: Excel.Range): CellContents {
  return {
    contents: formulas.map((row: (string | number | boolean)[], at) =>
      row.map((formula, column) => {
        const isText = valueTypes[at][column] === Excel.RangeValueType.string && formula === values[at][column];
        return contentAsRead(formula, isText, String(numberFormat[at][column]));
      }),
    ),
    numberFormats: numberFormat as string[][],
  };
}

/** Reads the contents of an area in blocks. */
export async function readContents(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<CellContents> {
  const all: CellContents = { contents: [], numberFormats: [] };
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * contentBytes))) {
    const range = loadContents(rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows }));
    await batch.sync();
    const { contents, numberFormats } = contentsOf(range);
    for (const row of contents) all.contents.push(row);
    for (const row of numberFormats) all.numberFormats.push(row);
  }
  return all;
}

/** Puts contents back, in blocks; `null` leaves a cell as it is. */
export async function restoreContents(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  { contents, numberFormats }: CellContents,
): Promise<void> {
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * contentBytes))) {
    const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
    range.numberFormat = numberFormats.slice(block.start, block.start + block.rows);
    putContents(range, contents.slice(block.start, block.start + block.rows));
    await batch.syncWrites();
  }
}

/** True if the area holds these contents; `null` stands for any. */
export async function holds(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  written: (Content | null)[][],
): Promise<boolean> {
  const now = await readContents(batch, sheet, area);
  return now.contents.every((row, rowIndex) =>
    row.every((content, column) => {
      const expected = written[rowIndex]?.[column];
      return expected === null || expected === undefined || sameContent(content, expected);
    }),
  );
}

/** Whether a cell holds what was written: Excel respells formulas and may or may not show an apostrophe. */
export function sameContent(found: Content, written: Content): boolean {
  if (typeof written === 'number' && typeof found === 'number') {
    return Math.abs(found - written) <= 1e-12 * Math.max(1, Math.abs(written));
  }
  if (typeof written !== 'string' || typeof found !== 'string') return found === written;
  if (written.startsWith('=')) return respelled(found) === respelled(written);
  return found.replace(/^'/, '') === written.replace(/^'/, '');
}

function respelled(formula: string): string {
  return formula.replace(/\s/g, '').toLowerCase();
}
