import path from 'node:path';
import { Problem } from '../core/problem';
import { openCsv } from '../workbench/files/openCsv';
import { openXlsx } from '../workbench/files/openXlsx';
import type { WorkbookApi } from '../workbench/workbook/api';
import { WorkbookError } from '../workbench/workbook/WorkbookError';
import { readBytes } from './files';

/** An .xlsx or a text file as a workbook. Throws `Problem` naming the file. */
export async function openFile(file: string): Promise<WorkbookApi> {
  const bytes = await readBytes(file);
  const name = path.basename(file);
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
      try {
        return await openXlsx(bytes, name);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        throw new Problem('file-damaged', { file: name }, { reason: error.message });
      }
    case '.csv':
    case '.txt':
    case '.tsv':
      return openCsv(bytes, name);
    default:
      throw new Problem('file-type-unknown', { file: name });
  }
}
