import path from 'node:path';
import type { ReadRequest } from '../app/ports';
import { Problem } from '../core/problem';
import type { Finding, Table } from '../core/table/table';
import type { WorkbookApi } from '../workbench/workbook/api';
import { createWorkbook } from '../workbench/workbook/Workbook';
import type { ListArguments } from './arguments';
import { inExcel } from './excelSession';
import type { CommandIo } from './io';
import { openFile } from './openFile';
import { sourceOf } from './sourceOf';

/** A workbook with the list, and what was noticed when it was put together of several files. */
export interface OpenedInputs {
  workbook: WorkbookApi;
  /** Where in the workbook the list is; left out: the first sheet with cells. */
  range?: string;
  findings: Finding[];
}

/** How cells are read that leave it open. */
export function readingOf({
  decimals,
  credits,
  days,
}: Pick<ListArguments, 'decimals' | 'credits' | 'days'>): NonNullable<ReadRequest['reading']> {
  return { decimal: decimals, creditSign: credits, dayFirst: days === undefined ? undefined : days === 'day-first' };
}

/**
 * The file that a command reads; of several with the same columns, a new workbook with the rows of all, one file after the
 * other. Throws `columns-differ` for files that do not have the same columns, `arguments-invalid` for a file named twice, and what opening throws.
 */
export async function openInputs(list: ListArguments, io: CommandIo): Promise<OpenedInputs> {
  const { inputs, range } = list;
  const [first, ...others] = inputs;
  if (others.length === 0) return { workbook: await openFile(first, io), ...(range ? { range } : {}), findings: [] };
  const twice = inputs.find((file, index) => inputs.indexOf(file) !== index);
  // every customer would count twice
  if (twice !== undefined) throw new Problem('arguments-invalid', { option: `--input ${twice}` });
  const parts: OpenedList[] = [];
  for (const file of inputs) parts.push(await openList(file, list, io));
  for (const part of parts.slice(1)) checkColumns(parts[0], part);
  return { workbook: joined(parts), findings: [joinFinding(parts)] };
}

interface OpenedList {
  file: string;
  workbook: WorkbookApi;
  table: Table;
}

async function openList(file: string, list: ListArguments, io: CommandIo): Promise<OpenedList> {
  const workbook = await openFile(file, io);
  const source = sourceOf(workbook, list.range);
  const request = { source, filteredRows: 'include', shape: list.shape, reading: readingOf(list) } as const;
  return { file, workbook, table: await inExcel(workbook, io, (app) => app.readSource(request)) };
}

function columnNames({ columns }: Table): string[] {
  return columns.map(({ name }) => name);
}

function checkColumns(first: OpenedList, other: OpenedList): void {
  const [ours, theirs] = [first, other].map(({ table }) => new Set(columnNames(table)));
  const odd = [...ours].filter((name) => !theirs.has(name)).concat([...theirs].filter((name) => !ours.has(name)));
  if (odd.length === 0) return;
  const params = { first: path.basename(first.file), columns: { list: odd.slice(0, 5) } };
  throw new Problem('columns-differ', { file: path.basename(other.file) }, params);
}

/** Days between the two epochs of Excel. */
const epochDays = 1462;

/** The rows of all lists below the header of the first, cells as they are, with their number formats. */
function joined(parts: readonly OpenedList[]): WorkbookApi {
  const [{ table: first, workbook: model, file }] = parts;
  const workbook = createWorkbook({ fileName: path.basename(file), dateSystem: model.dateSystem });
  const [sheet] = workbook.sheets;
  workbook.renameSheet(sheet.id, first.origin.sheet, 'file');
  const names = columnNames(first);
  const header = { row: 0, column: 0, rows: 1, columns: names.length };
  sheet.setContents(header, [names], 'file');
  let row = 1;
  for (const { table, workbook: from } of parts) {
    const shift = epochDays * ((from.dateSystem === 1904 ? 1 : 0) - (model.dateSystem === 1904 ? 1 : 0));
    const source = from.sheet(table.origin.sheet);
    if (!source || table.rowCount === 0) continue;
    names.forEach((name, column) => {
      const at = table.columns.findIndex((candidate) => candidate.name === name);
      const sheetColumn = table.origin.columnIndices[at];
      const rows = Array.from({ length: table.rowCount }, (_, index) => sheetRow(table, index));
      const area = { row, column, rows: rows.length, columns: 1 };
      const isDate = table.columns[at].kind === 'date';
      const contents = rows.map((sourceRow) => {
        const value = source.value(sourceRow, sheetColumn);
        return [isDate && typeof value === 'number' ? value + shift : value];
      });
      sheet.setContents(area, contents, 'file');
      sheet.setNumberFormats(
        area,
        rows.map((sourceRow) => [source.format(sourceRow, sheetColumn).numberFormat ?? 'General']),
        'file',
      );
    });
    row += table.rowCount;
  }
  workbook.forgetHistory();
  return workbook;
}

function sheetRow({ origin }: Table, row: number): number {
  return origin.rowIndices?.[row] ?? origin.firstRow + row;
}

function joinFinding(parts: readonly OpenedList[]): Finding {
  const files = { list: parts.map(({ file }) => path.basename(file)) };
  return { code: 'files-joined', count: parts.length, places: [], treatment: 'stacked', params: { files } };
}
