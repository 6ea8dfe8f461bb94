import path from 'node:path';
import { Problem, type ProblemCode } from '../core/problem';
import { openCsv } from '../workbench/files/openCsv';
import { openXlsx } from '../workbench/files/openXlsx';
import type { WorkbookApi } from '../workbench/workbook/api';
import { WorkbookError, type WorkbookErrorCode } from '../workbench/workbook/WorkbookError';
import { readBytes } from './files';
import type { CommandIo } from './io';
import { sayWarning } from './sayWarning';

/** What the file is instead of an .xlsx; anything else is damage. */
const otherFormats: Partial<Record<WorkbookErrorCode, ProblemCode>> = {
  FileEncrypted: 'file-encrypted',
  FileIsXls: 'file-is-xls',
  FileIsXlsb: 'file-is-xlsb',
  FileIsOds: 'file-is-ods',
};

/** An .xlsx or a text file as a workbook; what was left out of it is said. Throws `Problem` naming the file. */
export async function openFile(file: string, io: CommandIo): Promise<WorkbookApi> {
  const bytes = await readBytes(file);
  const name = path.basename(file);
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
    case '.xls':
    case '.xlsb':
    case '.ods':
      try {
        return await openXlsx(bytes, name, (warning) => sayWarning(warning, io));
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        throw new Problem(otherFormats[error.code] ?? 'file-damaged', { file: name }, { reason: error.message });
      }
    case '.csv':
    case '.txt':
    case '.tsv':
      return openCsv(bytes, name);
    default:
      throw new Problem('file-type-unknown', { file: name });
  }
}
