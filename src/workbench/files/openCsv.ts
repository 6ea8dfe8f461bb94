import type { WorkbookApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import type { CellValue } from '../workbook/model';
import { createWorkbook } from '../workbook/Workbook';
import type { Warn } from './fileWarning';
import { OpenDecimals } from './openDecimals';
import { fileSheetName } from './sheetNameOfFile';
import { decodeText } from './text/decodeText';
import { otherLanguage } from './text/otherLanguage';
import { readRecords } from './text/readRecords';
import { TypedValues } from './typedValues';
import { TextFileError } from './text/TextFileError';

/**
 * Plain numbers only: no leading zeros (codes), no thousands signs, at most 15 digits (longer ones are ids); 1E5 may be a
 * code, 1e5 and 1E+5 are written by programs.
 */
const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:(?:e[+-]?|E[+-])\d{1,3})?$/;
/** As exports keep the zeros of a code for Excel: ="00123". */
const formulaOfText = /^="([^"]*)"$/;
/** Rows written to the sheet at a time. */
const rowsAtATime = 8192;

/**
 * A text file as a workbook of one sheet, line by line as it is. Encoding, delimiter and quotation are found out
 * (`text/decodeText.ts`, `text/sniffDialect.ts`); a first line `sep=;` says the delimiter and is no part of the sheet.
 * Plain numbers, percents and ISO days are typed, as Excel types them ({@link TypedValues}). Everything else stays text,
 * and so do the numbers of {@link OpenDecimals}: what another amount or day is, is decided over whole columns by whoever
 * reads them.
 *
 * @throws TextFileError
 */
export function openCsv(content: string | Uint8Array, fileName: string, warn?: Warn): WorkbookApi {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const text = decodeText(bytes, warn);
  const other = otherLanguage(text);
  if (other) throw new TextFileError(other);
  const workbook = createWorkbook({ fileName });
  const [sheet] = workbook.sheets;
  workbook.renameSheet(sheet.id, fileSheetName(fileName), 'file');
  const open = new OpenDecimals();
  const typed = new TypedValues();
  let rows: CellValue[][] = [];
  let written = 0;
  const write = (): void => {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    if (columns === 0) return;
    for (const row of rows) while (row.length < columns) row.push(null);
    sheet.setContents({ row: written, column: 0, rows: rows.length, columns }, rows, 'file');
    written += rows.length;
    rows = [];
  };
  for (const record of readRecords(text, warn)) {
    if (record.length > maxColumns) throw new TextFileError('too-many-columns');
    const row = written + rows.length;
    if (row >= maxRows) throw new TextFileError('too-many-rows');
    rows.push(
      record.map((field, column) => {
        const value = cellOf(field);
        open.see(row, column, field, value);
        return typed.read(row, column, field, value);
      }),
    );
    if (rows.length === rowsAtATime) write();
  }
  write();
  const put = (row: number, column: number, written: string): void =>
    sheet.setContents({ row, column, rows: 1, columns: 1 }, [[written]], 'file');
  for (const { row, column, text: written } of open.texts()) put(row, column, written);
  for (const { column, rows: typedRows, texts, format } of typed.cells()) {
    if (format === undefined) typedRows.forEach((row, i) => put(row, column, texts[i]));
    else
      for (const { first, count } of runsOf(typedRows))
        sheet.setFormat({ row: first, column, rows: count, columns: 1 }, { numberFormat: format }, 'file');
  }
  return workbook;
}

/** Ascending rows as runs of rows that follow each other. */
function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function cellOf(field: string): CellValue {
  if (field === '') return null;
  const first = field.charCodeAt(0);
  if (first === 61) {
    const text = formulaOfText.exec(field);
    if (text) return cellOfText(text[1]);
  }
  // No number begins with a letter.
  if (first < 58 && plainNumber.test(field)) {
    const digits = field.replace(/[eE].*$/, '').replace(/\D/g, '').length;
    if (digits > 0 && digits <= 15 && Number.isFinite(Number(field))) return Number(field);
  }
  return cellOfText(field);
}

/** A leading equals sign or apostrophe is a part of the text. */
function cellOfText(text: string): CellValue {
  return text.startsWith('=') || text.startsWith("'") ? `'${text}` : text;
}
