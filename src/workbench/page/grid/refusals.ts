import type { WorkbookError } from '../../workbook/WorkbookError';
import { texts } from '../texts';

const tabs = new Set(['sheet.mutation.remove-sheet', 'sheet.mutation.set-worksheet-hidden']);
const shifts = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
]);

/** Why the workbook refused what the user did, as Excel says it. */
export function refusalText({ code }: WorkbookError, command: string): string {
  const { refused } = texts;
  if (code === 'AccessDenied') return refused.sheetProtected;
  if (tabs.has(command)) return refused.lastSheet;
  if (command === 'sheet.mutation.add-worksheet-merge') return refused.mergeInTable;
  if (command === 'sheet.mutation.set-worksheet-name' || command === 'sheet.mutation.insert-sheet') {
    if (code === 'ItemAlreadyExists') return refused.sheetNameTaken;
    if (code === 'InvalidArgument') return refused.sheetName;
  }
  return shifts.has(command) ? refused.shift : refused.unknown;
}
