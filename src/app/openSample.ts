import { sampleWorkbook } from '../core/sample/sampleWorkbook';
import type { CallOptions, WorkbookPort } from './ports';

/** Adds the sample's sheets beside whatever the workbook holds, and selects its customers. */
export async function openSample(workbook: WorkbookPort, call?: CallOptions): Promise<void> {
  await workbook.addSheets(sampleWorkbook(), call);
}
