import path from 'node:path';
import { Problem, type ProblemCode } from '../core/problem';
import type { Warn } from '../workbench/files/fileWarning';
import { openCsv } from '../workbench/files/openCsv';
import { TextFileError, type TextFault } from '../workbench/files/text/TextFileError';
import { openXlsx } from '../workbench/files/openXlsx';
import { isPackage } from '../workbench/files/otherFormats';
import type { WorkbookApi } from '../workbench/workbook/api';
import { WorkbookError, type WorkbookErrorCode } from '../workbench/workbook/WorkbookError';
import { readBytes } from './files';
import type { CommandIo } from './io';
import { sayWarning } from './sayWarning';

const codes: Record<TextFault, ProblemCode> = {
  'not-text': 'file-not-text',
  workbook: 'file-is-workbook',
  json: 'file-is-json',
  markup: 'file-is-markup',
  'quote-open': 'file-quote-open',
  'too-many-rows': 'file-too-many-rows',
  'too-many-columns': 'file-too-many-columns',
};

/** What the file is instead of an .xlsx; anything else is damage. */
const otherFormats: Partial<Record<WorkbookErrorCode, ProblemCode>> = {
  FileEncrypted: 'file-encrypted',
  FileIsXls: 'file-is-xls',
  FileIsXlsb: 'file-is-xlsb',
  FileIsOds: 'file-is-ods',
};

/** Stands for standard input. */
const standardInput = '-';

/**
 * An .xlsx or a text file as a workbook; what was left out of it is said. What comes from standard input is known by its
 * first bytes. Throws `Problem` naming the file.
 */
export async function openFile(file: string, io: CommandIo): Promise<WorkbookApi> {
  const warn: Warn = (warning) => sayWarning(warning, io);
  if (file === standardInput) {
    if (!io.input) throw new Problem('arguments-invalid', { option: '--input -' });
    const bytes = await io.input();
    return isPackage(bytes) ? openPackage(bytes, 'stdin.xlsx', warn) : openText(bytes, 'stdin.csv', warn);
  }
  const bytes = await readBytes(file);
  const name = path.basename(file);
  const ending = path.extname(file).toLowerCase();
  // Programs give texts and web pages this ending, too, so that Excel opens them.
  if (ending === '.xls' && !isPackage(bytes)) return openText(bytes, name, warn);
  switch (ending) {
    case '.xlsx':
    case '.xls':
    case '.xlsb':
    case '.ods':
      return openPackage(bytes, name, warn);
    case '.csv':
    case '.txt':
    case '.tsv':
      return openText(bytes, name, warn);
    case '.gz':
    case '.parquet':
      throw new Problem('file-is-log', { file: name });
    default:
      throw new Problem('file-type-unknown', { file: name });
  }
}

async function openPackage(bytes: Uint8Array, name: string, warn: Warn): Promise<WorkbookApi> {
  try {
    return await openXlsx(bytes, name, warn);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new Problem(otherFormats[error.code] ?? 'file-damaged', { file: name }, { reason: error.message });
  }
}

function openText(bytes: Uint8Array, name: string, warn: Warn): WorkbookApi {
  try {
    return openCsv(bytes, name, warn);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    throw new Problem(codes[error.fault], { file: name }, { line: error.line });
  }
}
