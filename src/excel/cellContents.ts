import type { Area } from './address';
import type { Batch } from './batch';
import { rowBlocks, rowsPerBlock } from './blocks';
import { contentAsRead, numberFormatOf, putContents, type Content } from './cellContent';
import { passingRange, rangeOf } from './ranges';

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

/** What an area holds, asked for as compactly as Excel can say it: mostly that nothing is there. */
export interface StoodCells {
  used: Excel.Range;
  first: Excel.Range;
}

/** Queues the loading of what {@link stoodIn} looks at. */
export function loadStood(sheet: Excel.Worksheet, area: Area): StoodCells {
  const used = passingRange(sheet, area).getUsedRangeOrNullObject(false).untrack();
  loadContents(used).load('rowIndex,columnIndex');
  const first = passingRange(sheet, { ...area, rows: 1 });
  first.load('numberFormat');
  return { used, first };
}

/**
 * What a loaded area holds, row by row. Cells that are not in use look as their column does, so as the first of them. Blank
 * rows share their arrays, as in {@link blankContents}.
 */
export function stoodIn({ used, first }: StoodCells, area: Area): CellContents {
  const [formats] = first.numberFormat as string[][];
  const { contents, numberFormats } = blankContents(area, formats);
  if (used.isNullObject) return { contents, numberFormats };
  const found = contentsOf(used);
  const [top, left] = [used.rowIndex - area.row, used.columnIndex - area.column];
  // The first row may have looks of its own; of the others is known only that they have none.
  if (top === 0) numberFormats.fill(plain(area.columns), 1);
  found.contents.forEach((row, index) => {
    contents[top + index] = spread(contents[top + index], row, left);
    numberFormats[top + index] = spread(numberFormats[top + index], found.numberFormats[index], left);
  });
  return { contents, numberFormats };
}

/** Blank cells; their rows share one array each, which must not be changed in place. */
export function blankContents({ rows, columns }: Area, formats = plain(columns)): CellContents {
  const blank = Array.from({ length: columns }, (): Content => '');
  return { contents: new Array<Content[]>(rows).fill(blank), numberFormats: new Array<string[]>(rows).fill(formats) };
}

function plain(columns: number): string[] {
  return Array.from({ length: columns }, () => numberFormatOf('general'));
}

function spread<T>(line: readonly T[], part: readonly T[], left: number): T[] {
  return line.map((value, column) => (column < left || column >= left + part.length ? value : part[column - left]));
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
