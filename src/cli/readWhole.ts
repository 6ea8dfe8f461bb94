import type { ReadRequest } from '../app/ports';
import type { Table } from '../core/table/table';
import { inExcel } from './excelSession';
import type { CommandIo } from './io';
import { openFile } from './openFile';
import { sourceOf } from './sourceOf';

/** The list of a file's first sheet with cells. */
export async function readWhole(file: string, io: CommandIo, reading?: ReadRequest['reading']): Promise<Table> {
  const workbook = await openFile(file, io);
  const source = sourceOf(workbook, undefined);
  return inExcel(workbook, io, (app) => app.readSource({ source, filteredRows: 'include', reading }));
}
