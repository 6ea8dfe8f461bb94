import type { WorkbookApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import type { CellValue } from '../workbook/model';
import { createWorkbook } from '../workbook/Workbook';
import type { Warn } from './fileWarning';
import { OpenDecimals } from './openDecimals';
import { fileSheetName } from './sheetNameOfFile';
import { decodeText } from './text/decodeText';
import { readRecords } from './text/readRecords';
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
 * Everything but plain numbers stays text, and so do those of {@link OpenDecimals}: what an amount or a day is, is decided
 * over whole columns by whoever reads them.
 *
 * @throws TextFileError
 */
export function openCsv(content: string | Uint8Array, fileName: string, warn?: Warn): WorkbookApi {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const text = decodeText(bytes, warn);
  const workbook = createWorkbook({ fileName });
  const [sheet] = workbook.sheets;
  workbook.renameSheet(sheet.id, fileSheetName(fileName), 'file');
  const open = new OpenDecimals();
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
  for (const record of readRecords(text)) {
    if (record.length > maxColumns) throw new TextFileError('too-many-columns');
    const row = written + rows.length;
    if (row >= maxRows) throw new TextFileError('too-many-rows');
    rows.push(
      record.map((field, column) => {
        const value = cellOf(field);
        open.see(row, column, field, value);
        return value;
      }),
    );
    if (rows.length === rowsAtATime) write();
  }
  write();
  for (const { row, column, text: typed } of open.texts())
    sheet.setContents({ row, column, rows: 1, columns: 1 }, [[typed]], 'file');
  return workbook;
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
