import { Bench } from '../../faults/bench';
import { jobs } from '../../faults/jobs';
import type { Photograph } from '../../faults/photograph';
import { userWorkbook } from '../../faults/userWorkbook';
import { courseOf } from '../../faults/walk';

/** Names that hold a LAMBDA are offered from ExcelApi 1.15 on only (`canNameFormulas`). */
const everywhere = jobs.filter(({ id }) => id !== 'function names');
/** How each job ends in the newest Excel that the host plays. */
const ends = new Map<string, Photograph>();

// One host at a time: Office.js is a global of the page.
beforeAll(async () => {
  const bench = await Bench.start(userWorkbook());
  for (const job of everywhere) ends.set(job.id, (await courseOf(bench, job)).end);
  bench.close();
});

describe.each(['1.9', '1.14', '1.20'])('in an Excel of ExcelApi %s', (excelApi) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start(userWorkbook(), excelApi);
  });
  afterAll(() => bench.close());

  test('the add-in is told that version', () => {
    const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    expect([has(excelApi), has(`1.${Number(excelApi.split('.')[1]) + 1}`)]).toEqual([true, false]);
  });

  test.each(everywhere)('$id leaves the same workbook as in the newest', async (job) => {
    expect([...(await courseOf(bench, job)).end]).toEqual([...(ends.get(job.id) ?? [])]);
  });
});
