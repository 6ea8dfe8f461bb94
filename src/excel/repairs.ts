import type { CallOptions, WritePlan } from '../app/ports';
import { Problem } from '../core/problem';
import type { CellRepair } from '../core/report/report';
import type { Cell } from '../core/table/table';
import { stopIfCancelled, type Batch } from './batch';
import { rowsPerBlock } from './blocks';
import { numberContent, numberFormatOf, putContents, textContent, type Content } from './cellContent';
import { contentBytes, contentsOf, loadContents, sameContent } from './cellContents';
import type { KnownRead } from './knownReads';
import { rangeOf } from './ranges';
import { RowGuard } from './rowGuard';
import { stampRows } from './rowStamps';
import type { UndoStep } from './undo';
import type { RepairChange, RepairRecord } from './writeRecord';

/** Repairs that were found to be possible: what the cells hold now is what was read. */
export interface PreparedRepairs {
  record: RepairRecord;
  guard: RowGuard | undefined;
}

/**
 * Looks at the cells that are to be repaired and notes what they hold; those that hold something else than what was read,
 * or a formula, are left alone. Changes nothing. Throws `source-gone`, `sheet-protected`, `list-changed`.
 */
export async function prepareRepairs(
  batch: Batch,
  plan: WritePlan,
  repairs: readonly CellRepair[],
  known: KnownRead | undefined,
  epochSerial: number,
): Promise<PreparedRepairs> {
  const { origin } = plan;
  const sheet = batch.workbook.worksheets.getItemOrNullObject(known?.sheetId ?? origin.sheet);
  sheet.load('name,id');
  await batch.sync();
  if (sheet.isNullObject) throw new Problem('source-gone', { sheet: origin.sheet });
  sheet.protection.load('protected');
  await batch.sync();
  if (sheet.protection.protected) throw new Problem('sheet-protected', { sheet: sheet.name });
  const guard = known && new RowGuard(sheet, known, plan.tolerant === true);
  const columnOf = new Map(plan.sourceColumns?.map((name, i) => [name, origin.columnIndices[i]]));
  const wanted = repairs.flatMap((repair) => {
    const column = columnOf.get(repair.column);
    const row = origin.rowIndices ? origin.rowIndices[repair.row] : origin.firstRow + repair.row;
    return column === undefined ? [] : [{ ...repair, row, column }];
  });
  wanted.sort((a, b) => a.row - b.row || a.column - b.column);
  const record: RepairRecord = {
    sheetId: sheet.id,
    sheet: sheet.name,
    sourceColumns: [...origin.columnIndices],
    cells: [],
  };
  for (const block of blocksOf(wanted, record.sourceColumns.length)) {
    const rows = guard?.load(block.firstRow, block.rows, false, false);
    const look = lookAt(batch, record, block);
    await batch.sync();
    rows?.check();
    const { stampOf, cellAt } = look();
    const held = block.cells.filter(({ row, column, before, style }) =>
      holdsBefore(cellAt(row, column).content, contentOf(before, style, epochSerial)),
    );
    for (const { row, column, after, style } of held) {
      const { content, format } = cellAt(row, column);
      record.cells.push({
        ...{ row, column, before: content, format },
        written: after === null ? '' : contentOf(after, style, epochSerial),
        ...(style === 'date' && after !== null ? { dated: true as const } : {}),
        stamp: stampOf(row, repairedIn(held, row)),
      });
    }
  }
  return { record, guard };
}

/**
 * Writes the repairs. Each request brings along the rows as they were at that moment: rows that are not those that were
 * read end the write with `list-changed`, and what was overwritten in them is known, to be put back.
 */
export async function writeRepairs(
  batch: Batch,
  { record, guard }: PreparedRepairs,
  options: CallOptions,
): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(record.sheetId);
  let done = 0;
  for (const block of blocksOf(record.cells, record.sourceColumns.length)) {
    stopIfCancelled(options.signal);
    const rows = guard?.load(block.firstRow, block.rows, false, false);
    const look = lookAt(batch, record, block);
    for (const { row, column, written, dated, format } of block.cells) {
      const cell = sheet.getCell(row, column);
      if (dated) cell.numberFormat = [[dateFormatFor(format)]];
      else if (typeof written === 'number' && format === '@') cell.numberFormat = [['General']];
      putContents(cell, [[written]]);
    }
    await batch.syncWrites();
    const { stampOf, cellAt } = look();
    for (const change of block.cells) {
      const { content, format } = cellAt(change.row, change.column);
      Object.assign(change, {
        before: content,
        format,
        stamp: stampOf(change.row, repairedIn(block.cells, change.row)),
      });
    }
    rows?.check();
    done += block.cells.length;
    options.onProgress?.({ step: 'writing', done: done / record.cells.length });
  }
}

/** The way back: cells that hold what was written, in rows that are otherwise as they were, hold again what they held. */
export function repairStep(record: RepairRecord): UndoStep {
  const each = async (batch: Batch, use: (change: RepairChange, isOurs: boolean) => boolean): Promise<boolean> => {
    const sheet = batch.workbook.worksheets.getItemOrNullObject(record.sheetId);
    sheet.load('name');
    await batch.sync();
    if (sheet.isNullObject) return false;
    for (const block of blocksOf(record.cells, record.sourceColumns.length)) {
      const look = lookAt(batch, record, block);
      await batch.sync();
      const { stampOf, cellAt } = look();
      for (const change of block.cells) {
        const { row, column } = change;
        const repaired = repairedIn(block.cells, row);
        const isOurs =
          stampOf(row, repaired) === change.stamp && sameContent(cellAt(row, column).content, change.written);
        if (!use(change, isOurs)) return false;
      }
      await batch.syncWrites();
    }
    return true;
  };
  return {
    place: { sheet: record.sheet },
    stands: (batch) => each(batch, (_, isOurs) => isOurs),
    async restore(batch) {
      const sheet = batch.workbook.worksheets.getItemOrNullObject(record.sheetId);
      await each(batch, ({ row, column, before, format }, isOurs) => {
        if (!isOurs) return true;
        const cell = sheet.getCell(row, column);
        cell.numberFormat = [[format]];
        putContents(cell, [[before]]);
        return true;
      });
    },
  };
}

/** Columns of the cells that are repaired in a row. */
function repairedIn(cells: readonly { row: number; column: number }[], row: number): ReadonlySet<number> {
  return new Set(cells.filter((cell) => cell.row === row).map(({ column }) => column));
}

/** Most cells of a request: each is a reference of its own. */
const mostCells = 500;

/** Cells in the order of their rows, cut into blocks that a request can take; the cells of a row stay together. */
function blocksOf<T extends { row: number }>(cells: readonly T[], columns: number) {
  const mostRows = rowsPerBlock(columns * contentBytes);
  const blocks: { cells: T[]; firstRow: number; rows: number }[] = [];
  for (const cell of cells) {
    const last = blocks.at(-1);
    const isSameRow = last?.cells.at(-1)?.row === cell.row;
    const fits = last && cell.row - last.firstRow < mostRows && last.cells.length < mostCells;
    if (last && (isSameRow || fits)) {
      last.cells.push(cell);
      last.rows = cell.row - last.firstRow + 1;
    } else blocks.push({ cells: [cell], firstRow: cell.row, rows: 1 });
  }
  return blocks;
}

/** Queues the list's columns of a block of rows; what is given back reads them after the round trip. */
function lookAt(
  batch: Batch,
  { sheetId, sourceColumns }: RepairRecord,
  { firstRow, rows }: { firstRow: number; rows: number },
) {
  const left = Math.min(...sourceColumns);
  const width = Math.max(...sourceColumns) - left + 1;
  const sheet = batch.workbook.worksheets.getItem(sheetId);
  const range = loadContents(rangeOf(sheet, { row: firstRow, rows, column: left, columns: width }));
  return () => {
    const { contents, numberFormats } = contentsOf(range);
    const values = range.values as Cell[][];
    return {
      /** Stamp of a row without the columns that are repaired in it. */
      stampOf: (row: number, repaired: ReadonlySet<number>): number => {
        const others = sourceColumns.filter((column) => !repaired.has(column)).map((column) => column - left);
        return stampRows([values[row - firstRow]], others).all[0];
      },
      cellAt: (row: number, column: number): { content: Content; format: string } => ({
        content: contents[row - firstRow][column - left],
        format: numberFormats[row - firstRow][column - left],
      }),
    };
  };
}

function contentOf(value: string | number, style: CellRepair['style'], epochSerial: number): Content {
  return typeof value === 'string' ? textContent(value) : numberContent(value, style, epochSerial);
}

/** A formula is no text, whatever it shows. */
function holdsBefore(content: Content, before: Content): boolean {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  return !isFormula && sameContent(content, before);
}

/** A day is shown as one, in the cell's own way where it has one. */
function dateFormatFor(format: string): string {
  return format === '@' || format === 'General' ? numberFormatOf('date') : format;
}
