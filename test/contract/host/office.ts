import { startOfficeInNode, type OfficeInNode } from '../../../src/workbench/protocol/nodeHost';
import type { SessionOptions } from '../../../src/workbench/protocol/session';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';

export interface Running {
  workbook: WorkbookApi;
  office: OfficeInNode;
}

/** Office.js on a new workbook, started before a file's tests and ended after them. */
export function useOffice(options: Partial<Omit<SessionOptions, 'post' | 'origin'>> = {}): Running {
  const running = { workbook: createWorkbook() } as Running;
  beforeAll(async () => {
    running.office = await startOfficeInNode(running.workbook, options);
  });
  afterAll(() => running.office.close());
  return running;
}

/** Cells written and their range handed on, on a sheet of its own. */
export async function onNewSheet<T>(
  cells: unknown[][],
  work: (sheet: Excel.Worksheet, range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length);
    range.values = cells;
    await context.sync();
    return await work(sheet, range, context);
  });
}

/** The code of the error that a batch ends with. */
export async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string; location?: string }> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('The batch did not fail.');
  const { code, debugInfo } = error as OfficeExtension.Error;
  return { code, message: error.message, location: debugInfo?.errorLocation };
}
