import { drawOrderLines } from '../core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook } from '../core/sample/sampleWorkbook';
import type { CallOptions, WorkbookPort } from './ports';

/** Adds the sample's sheets beside whatever the workbook holds, and selects its customers. */
export async function openSample(workbook: WorkbookPort, call?: CallOptions): Promise<void> {
  const [customers, orders] = sampleWorkbook();
  await workbook.addSheets([customers, orders, drawOrderLines(orders, sampleSeed)], call);
}
