import path from 'node:path';
import { parquetTable } from '../app/home/parquetTable';
import type { Table } from '../core/table/table';
import { saveXlsx } from '../workbench/files/saveXlsx';
import type { BringHomeCommand } from './arguments';
import { inExcel } from './excelSession';
import { readBytes, writeBytes } from './files';
import type { CommandIo } from './io';
import { openFile } from './openFile';
import { readWhole } from './readWhole';
import { sayWarning } from './sayWarning';
import { sourceOf } from './sourceOf';

/** Puts the result of a warehouse beside the list of a file, and says what has no counterpart. Throws `Problem`. */
export async function bringHomeFile(
  { input, range, result, id, output }: BringHomeCommand,
  io: CommandIo,
): Promise<void> {
  const { translate, error } = io;
  const found = await readResult(result, io);
  const workbook = await openFile(input, io);
  await inExcel(workbook, io, async (app) => {
    const table = await app.readSource({ source: sourceOf(workbook, range), filteredRows: 'include' });
    const name = translate({ key: 'warehouse.bringHome' });
    const { report } = await app.bringHome({ table, result: found, id, name, overwrite: 'ask' });
    for (const warning of report.warnings) error(`${translate(warning)}\n`);
    const params = { count: report.detail.matched, columns: report.columns.length };
    error(`${translate({ key: 'warehouse.broughtHome', params })}\n`);
  });
  await writeBytes(output, await saveXlsx(workbook, (warning) => sayWarning(warning, io)));
}

async function readResult(file: string, io: CommandIo): Promise<Table> {
  if (path.extname(file).toLowerCase() !== '.parquet') return readWhole(file, io);
  return parquetTable(await readBytes(file), path.basename(file));
}
