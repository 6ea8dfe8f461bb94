import { Problem } from '../core/problem';
import type { Area } from './address';
import { inExcel, type Batch } from './batch';
import { rowBlocks, rowsPerBlock } from './blocks';
import { contentAsRead, putContents, type Content } from './cellContent';
import { rangeOf } from './ranges';

/** One change of a write, and how it is taken back. */
export interface UndoStep {
  /** True if the workbook still holds what the change left. Changes that nobody sees need none. */
  stands?(batch: Batch): Promise<boolean>;
  /** Queues (or does) the way back. Must also work when the change was made only in part. */
  restore(batch: Batch): Promise<void>;
}

/** The changes of one write in their order. */
export class Journal {
  private readonly steps: UndoStep[] = [];

  add(step: UndoStep): void {
    this.steps.push(step);
  }

  /** Puts everything back, last change first. */
  async rollBack(): Promise<void> {
    await inExcel(async (batch) => {
      for (const step of [...this.steps].reverse()) await step.restore(batch);
      await batch.syncWrites();
    });
  }

  /** As {@link rollBack}, but only if everything stands as it was written; tells whether it was taken back. */
  async takeBack(): Promise<boolean> {
    const stands = await inExcel(async (batch) => {
      for (const step of this.steps) {
        if (step.stands && !(await step.stands(batch))) return false;
      }
      return true;
    });
    if (stands) await this.rollBack();
    return stands;
  }
}

/** What cells held: formulas (or constants) and number formats, row by row. */
export interface CellContents {
  formulas: Content[][];
  numberFormats: string[][];
}

/** Reads the contents of an area in blocks. */
export async function readContents(batch: Batch, sheet: Excel.Worksheet, area: Area): Promise<CellContents> {
  const contents: CellContents = { formulas: [], numberFormats: [] };
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * 60))) {
    const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
    range.load('formulas,numberFormat');
    await batch.sync();
    for (const row of range.formulas) contents.formulas.push(row);
    for (const row of range.numberFormat) contents.numberFormats.push(row);
  }
  return contents;
}

/** Puts contents back, in blocks. */
export async function restoreContents(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  contents: CellContents,
): Promise<void> {
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * 60))) {
    const range = rangeOf(sheet, { ...area, row: area.row + block.start, rows: block.rows });
    range.numberFormat = contents.numberFormats.slice(block.start, block.start + block.rows);
    const formulas = contents.formulas.slice(block.start, block.start + block.rows);
    putContents(
      range,
      formulas.map((row) => row.map((content) => asTyped(content))),
    );
    await batch.syncWrites();
  }
}

/** Text as it has to be written so that it stays text. */
function asTyped(content: Content): Content {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') && !content.startsWith('#')
    ? contentAsRead(content, content)
    : content;
}

/** True if the area holds these contents; `null` stands for any. */
export async function holds(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  written: (Content | null)[][],
): Promise<boolean> {
  const now = await readContents(batch, sheet, area);
  return now.formulas.every((row, rowIndex) =>
    row.every((content, column) => {
      const expected = written[rowIndex]?.[column];
      return expected === null || expected === undefined || sameContent(content, expected);
    }),
  );
}

function sameContent(found: Content, written: Content): boolean {
  if (typeof written === 'number' && typeof found === 'number') {
    return Math.abs(found - written) <= 1e-12 * Math.max(1, Math.abs(written));
  }
  if (typeof written !== 'string' || typeof found !== 'string') return found === written;
  // Excel respells formulas (blanks, case) and may or may not show the apostrophe that keeps text.
  if (written.startsWith('=')) return respelled(found) === respelled(written);
  return found.replace(/^'/, '') === written.replace(/^'/, '');
}

function respelled(formula: string): string {
  return formula.replace(/\s/g, '').toLowerCase();
}

/** The sheet of that name; `Problem('source-gone')` if there is none any more. */
export async function sheetByName(batch: Batch, name: string): Promise<Excel.Worksheet> {
  const sheet = batch.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await batch.sync();
  if (sheet.isNullObject) throw new Problem('source-gone', { sheet: name });
  return sheet;
}

/** Deletes a sheet that this add-in added, if it is still there. */
export async function removeSheet(batch: Batch, name: string): Promise<void> {
  const sheet = batch.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await batch.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await batch.sync();
}
