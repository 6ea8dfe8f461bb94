import { saveXlsx } from '../workbench/files/saveXlsx';
import { createWorkbook } from '../workbench/workbook/Workbook';
import { inExcel } from './excelSession';
import { writeBytes } from './files';
import type { CommandIo } from './io';

/** A workbook that holds just the sample. Throws `Problem`. */
export async function writeSample(output: string, io: CommandIo): Promise<void> {
  const workbook = createWorkbook({ fileName: 'Sample.xlsx' });
  const [empty] = workbook.sheets;
  await inExcel(workbook, io, (app) => app.openSample());
  workbook.removeSheet(empty.id, 'file');
  await writeBytes(output, await saveXlsx(workbook));
}
