import { Problem } from '../../core/problem';
import { cellsOfFile } from '../../core/table/cellsOfFile';
import type { Table } from '../../core/table/table';
import { understandTable } from '../../core/table/understandTable';
import { delimitedCells } from '../../core/export/delimitedCells';
import { parquetTable } from './parquetTable';

/** What a Parquet file begins with. */
const magic = 'PAR1';

/** The table of a warehouse's result, Parquet or delimited UTF-8 text. Throws what reading it throws, and `file-not-text`. */
export async function resultTable(bytes: Uint8Array, name: string): Promise<Table> {
  if (String.fromCharCode(...bytes.subarray(0, magic.length)) === magic) return parquetTable(bytes, name);
  const rows = delimitedCells(textOf(bytes, name));
  const [header = []] = rows;
  if (header.length === 0) throw new Problem('no-data-rows', { file: name });
  return understandTable(cellsOfFile(name, rows));
}

/** UTF-8; a sign for bytes that are none is where they were, here or before. */
function textOf(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\uFFFD')) throw new Problem('file-not-text', { file: name });
  return text;
}
