import type { Warn } from '../files/fileWarning';
import { openCsv } from '../files/openCsv';
import { TextFileError } from '../files/text/TextFileError';
import { openXlsx } from '../files/openXlsx';
import { isPackage } from '../files/otherFormats';
import { saveXlsx } from '../files/saveXlsx';
import type { WorkbookApi } from '../workbook/api';
import { WorkbookError, type WorkbookErrorCode } from '../workbook/WorkbookError';
import { element } from './element';
import { texts } from './texts';

/** What a file could not be opened for, in words for the page. */
export class FileProblem extends Error {}

/** @throws FileProblem; nothing else is changed by a file that cannot be read */
export async function openFile(name: string, bytes: Uint8Array, warn?: Warn): Promise<WorkbookApi> {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  // Programs give texts and web pages the ending .xls, too, so that Excel opens them.
  const isText = ['.csv', '.tsv', '.txt'].includes(ending) || (ending === '.xls' && !isPackage(bytes));
  if (isText) return openText(name, bytes, warn);
  if (!/^\.(?:xlsx?|xlsb|ods)$/.test(ending)) throw new FileProblem(texts.fileTypeUnknown(name));
  try {
    return await openXlsx(bytes, name, warn);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new FileProblem(refusal(name, error.code));
  }
}

/** @throws FileProblem */
function openText(name: string, bytes: Uint8Array, warn?: Warn): WorkbookApi {
  try {
    return openCsv(bytes, name, warn);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    throw new FileProblem(texts.textFault[error.fault](name, error.line));
  }
}

function refusal(name: string, code: WorkbookErrorCode): string {
  if (code === 'FileEncrypted') return texts.fileEncrypted(name);
  if (code === 'FileIsXls' || code === 'FileIsXlsb' || code === 'FileIsOds')
    return texts.fileOfOtherKind(name, texts.fileKinds[code]);
  return texts.fileDamaged(name);
}

/** A file of this server, as named after `?open=`. */
export async function fetchFile(path: string, warn?: Warn): Promise<WorkbookApi> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = new URL(path, location.href);
  if (address.origin !== location.origin) throw new FileProblem(texts.fileMissing(name));
  const response = await fetch(address);
  if (!response.ok) throw new FileProblem(texts.fileMissing(name));
  return openFile(name, new Uint8Array(await response.arrayBuffer()), warn);
}

/** Hands the workbook to the user as an .xlsx file; resolves with it. */
export async function download(workbook: WorkbookApi, warn?: Warn): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await saveXlsx(workbook, warn);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const name = workbook.fileName.replace(/(\.[^.]*)?$/, '.xlsx');
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { name, bytes };
}
