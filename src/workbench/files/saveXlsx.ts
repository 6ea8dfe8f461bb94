import type { WorkbookApi } from '../workbook/api';
import type { Warn } from './fileWarning';
import { editPackage } from './editPackage';
import { packageOf } from './openedPackages';
import { writePackage } from './writePackage';

/**
 * The workbook as the bytes of an .xlsx file. One that was opened keeps every part of its file but those that were changed;
 * what cannot be kept is told to `warn`.
 */
export function saveXlsx(workbook: WorkbookApi, warn: Warn = () => undefined): Promise<Uint8Array> {
  const opened = packageOf(workbook);
  return new Promise((resolve) => resolve(opened ? editPackage(workbook, opened, warn) : writePackage(workbook)));
}
