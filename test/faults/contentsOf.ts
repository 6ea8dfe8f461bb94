import type { WorkbookApi } from '../../src/workbench/workbook/api';
import { photograph } from './photograph';

/** A workbook as plain data, to be compared in a test. */
export function contentsOf(workbook: WorkbookApi): Record<string, string> {
  return Object.fromEntries(photograph(workbook));
}
