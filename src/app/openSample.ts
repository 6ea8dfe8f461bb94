import { drawOrderLines } from '../core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook } from '../core/sample/sampleWorkbook';
import { sampleWords } from '../core/sample/words/sampleWords';
import type { CallOptions, WorkbookPort } from './ports';

/**
 * Adds the sample's sheets beside whatever the workbook holds, and selects its customers.
 *
 * @param language BCP 47: names of customers, columns and sheets are of this language; the numbers are the same in all
 */
export async function openSample(workbook: WorkbookPort, language = 'en', call?: CallOptions): Promise<void> {
  const words = sampleWords(language);
  const [customers, orders] = sampleWorkbook(sampleSeed, words);
  await workbook.addSheets([customers, orders, drawOrderLines(orders, sampleSeed, words)], call);
}
