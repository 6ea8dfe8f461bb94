import type { CallOptions, SampleSheet } from '../app/ports';
import { Problem } from '../core/problem';
import { inExcel, stopIfCancelled, type Batch } from './batch';
import { cellBytes, rowBlocks, rowsPerBlock } from './blocks';
import { putContents, textContent } from './cellContent';
import { rangeOf, setNumberFormat } from './ranges';
import { Journal, removeSheet, rollBackAfter } from './undo';

/**
 * Adds sheets of plain cells and selects the first one's cells. Throws `sheet-name-taken` before any change; when it
 * fails later or is cancelled, the sheets added so far are removed.
 */
export async function addSampleSheets(sheets: SampleSheet[], options: CallOptions = {}): Promise<void> {
  const journal = new Journal();
  try {
    await inExcel(async (batch) => {
      await refuseTakenNames(batch, sheets);
      for (const [index, sheet] of sheets.entries()) {
        journal.add({ place: { sheet: sheet.name }, restore: (later) => removeSheet(later, sheet.name) });
        await addSheet(batch, sheet, options);
        options.onProgress?.({ step: 'writing', done: (index + 1) / sheets.length });
      }
      const [first] = sheets;
      if (!first) return;
      const worksheet = batch.workbook.worksheets.getItem(first.name);
      worksheet.activate();
      rangeOf(worksheet, areaOfRows(first)).select();
      await batch.sync();
    });
  } catch (error) {
    throw (await rollBackAfter(error, journal)).error;
  }
}

async function refuseTakenNames(batch: Batch, sheets: SampleSheet[]): Promise<void> {
  const found = sheets.map((sheet) => {
    const worksheet = batch.workbook.worksheets.getItemOrNullObject(sheet.name);
    worksheet.load('name');
    return worksheet;
  });
  await batch.sync();
  const taken = found.find((worksheet) => !worksheet.isNullObject);
  if (taken) throw new Problem('sheet-name-taken', { sheet: taken.name });
}

function areaOfRows({ rows }: SampleSheet) {
  return { row: 0, column: 0, rows: rows.length, columns: rows[0].length };
}

async function addSheet(batch: Batch, sheet: SampleSheet, { signal }: CallOptions): Promise<void> {
  const worksheet = batch.workbook.worksheets.add(sheet.name);
  const area = areaOfRows(sheet);
  sheet.numberFormats.forEach((format, column) => {
    if (format === 'General') return;
    setNumberFormat(rangeOf(worksheet, { row: 1, column, rows: area.rows - 1, columns: 1 }), format);
  });
  sheet.columnWidths?.forEach((width, column) => {
    rangeOf(worksheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  for (const block of rowBlocks(area.rows, rowsPerBlock(area.columns * cellBytes(16)))) {
    stopIfCancelled(signal);
    putContents(
      rangeOf(worksheet, { ...area, row: block.start, rows: block.rows }),
      sheet.rows
        .slice(block.start, block.start + block.rows)
        .map((row) => row.map((cell) => (typeof cell === 'string' ? textContent(cell) : cell))),
    );
    await batch.syncWrites();
  }
  const header = rangeOf(worksheet, { ...area, rows: 1 });
  if (sheet.tableName === undefined) header.format.font.bold = true;
  else worksheet.tables.add(rangeOf(worksheet, area), true).name = sheet.tableName;
  worksheet.freezePanes.freezeRows(1);
  await batch.syncWrites();
}
