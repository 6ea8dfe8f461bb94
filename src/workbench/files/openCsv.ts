import type { WorkbookApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import type { CellValue } from '../workbook/model';
import { createWorkbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import { OpenDecimals } from './openDecimals';
import { fileSheetName } from './sheetNameOfFile';

/**
 * Plain numbers only: no leading zeros (codes), no thousands signs, at most 15 digits (longer ones are ids); 1E5 may be a
 * code, 1e5 and 1E+5 are written by programs.
 */
const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:(?:e[+-]?|E[+-])\d{1,3})?$/;

/**
 * A .csv as a workbook of one sheet. Bytes are UTF-8 (with or without BOM), UTF-16 with BOM, or else Windows-1252; the
 * delimiter is whichever of `,` `;` and tab the first lines use. Everything but plain numbers stays text, and so
 * do those of {@link OpenDecimals}.
 */
export function openCsv(content: string | Uint8Array, fileName: string): WorkbookApi {
  const text = (typeof content === 'string' ? content : decode(content)).replace(/^\uFEFF/, '');
  if (text.includes('\u0000')) throw new WorkbookError('FileDamaged', `'${fileName}' is not a text file.`);
  const workbook = createWorkbook({ fileName });
  const [sheet] = workbook.sheets;
  workbook.renameSheet(sheet.id, fileSheetName(fileName), 'file');
  let rows: CellValue[][] = [];
  let written = 0;
  const open = new OpenDecimals();
  const write = (): void => {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    if (columns === 0) return;
    if (columns > maxColumns || written + rows.length > maxRows)
      throw new WorkbookError('InvalidArgument', `'${fileName}' is larger than a sheet.`);
    const contents = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
    sheet.setContents({ row: written, column: 0, rows: rows.length, columns }, contents, 'file');
    written += rows.length;
    rows = [];
  };
  for (const record of records(text, sniffDelimiter(text))) {
    rows.push(
      record.map((field, column) => {
        const value = cellOf(field);
        open.see(written + rows.length, column, field, value);
        return value;
      }),
    );
    if (rows.length === 8192) write();
  }
  write();
  for (const { row, column, text } of open.texts())
    sheet.setContents({ row, column, rows: 1, columns: 1 }, [[text]], 'file');
  return workbook;
}

function cellOf(text: string): CellValue {
  if (text === '') return null;
  const digits = text.replace(/[eE].*$/, '').replace(/\D/g, '').length;
  if (plainNumber.test(text) && digits > 0 && digits <= 15 && Number.isFinite(Number(text))) return Number(text);
  return text.startsWith('=') || text.startsWith("'") ? `'${text}` : text;
}

/** Fields of each line; quotes may hold delimiters, line ends and doubled quotes. */
function* records(text: string, delimiter: string): Iterable<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new WorkbookError('FileDamaged', 'A quote of the file is not closed.');
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    field += text.slice(start, at);
    record.push(field);
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      else continue;
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

/** The delimiter that the first lines hold equally often outside quotes; the most frequent one where several do. */
function sniffDelimiter(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .slice(0, 20);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [',', ';', '\t']) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const steady = first > 0 ? counts.filter((count) => count === first).length / counts.length : 0;
    const score = steady * 1000 + Math.min(first, 999);
    if (first > 0 && score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
