import { checkExcel, probes } from '../../../src/excel/selfTest/checkExcel';
import type { Probe } from '../../../src/excel/selfTest/probe';
import { addProbeSheet } from '../../../src/excel/selfTest/probeSheet';
import { reportText } from '../../../src/taskpane/check/reportText';
import { contentsOf } from '../../faults/contentsOf';
import { closeWorkbooks, customers, openWorkbook } from './openWorkbook';

afterEach(closeWorkbooks);

test('this host passes every probe, the sheet of the probes goes, and the workbook is as it was', async () => {
  const { model, sheet } = await openWorkbook(customers);
  const before = contentsOf(model);
  const report = await checkExcel();
  expect(report.results.filter(({ outcome }) => outcome !== 'passes')).toEqual([]);
  expect(report.results.length).toBeGreaterThanOrEqual(60);
  expect(new Set(report.results.map(({ id }) => id)).size).toBe(probes.length);
  expect(contentsOf(model)).toEqual(before);
  expect(model.activeSheetId).toBe(sheet.id);
});

test('the report says nothing of the user’s cells', async () => {
  await openWorkbook([
    ['Secret customer', 'Sales'],
    ['Ada Lovelace', 500],
  ]);
  const text = reportText(await checkExcel());
  expect(text).toContain('Excel');
  expect(text).not.toMatch(/Secret|Ada|Lovelace|Customers/);
});

test('an Excel below LAMBDA is told as such, not as failing', async () => {
  await openWorkbook(customers, { excelApi: '1.14' });
  const { results, excelApi } = await checkExcel();
  expect(excelApi).toBe('1.14');
  expect(results.find(({ id }) => id === 'names.lambda')?.outcome).toBe('not-supported');
});

test('a host that behaves otherwise is told: numbers rounded, names that stay visible', async () => {
  const { model } = await openWorkbook(customers);
  const setName = model.setName.bind(model);
  model.setName = (name, origin) => setName({ ...name, visible: true }, origin);
  const { results } = await checkExcel();
  const told = results.filter(({ outcome }) => outcome === 'differs').map(({ id }) => id);
  expect(told).toEqual(['names.hidden-at-once', 'names.hidden-later']);
});

const failing: Probe = { id: 'cells.failing', expected: 1, find: () => Promise.reject(new RangeError('Ada')) };
const untidy: Probe = {
  id: 'names.untidy',
  expected: 1,
  find: async ({ context, sync }) => {
    context.workbook.names.add('_cp_check_left', '=1');
    context.workbook.customXmlParts.add('<check xmlns="urn:customer-pyramid:check"/>');
    await sync();
    return 1;
  },
};

test('the sheet goes where a probe fails or leaves something, and no words of an error are kept', async () => {
  const { model } = await openWorkbook(customers);
  const before = contentsOf(model);
  const { results } = await checkExcel({}, [failing, untidy]);
  expect(results).toEqual([
    { id: 'cells.failing', outcome: 'refused', found: 'internal' },
    { id: 'names.untidy', outcome: 'passes', found: '' },
  ]);
  expect(contentsOf(model)).toEqual(before);
});

test('the sheet goes where the user cancels half way, and how far it is was told', async () => {
  const { model } = await openWorkbook(customers);
  const before = contentsOf(model);
  const abort = new AbortController();
  const told: number[] = [];
  const onProgress = ({ done }: { done: number }): void => {
    told.push(done);
    abort.abort();
  };
  await expect(checkExcel({ signal: abort.signal, onProgress }, [untidy, failing])).rejects.toThrow('cancelled');
  expect(told).toEqual([0.5]);
  expect(contentsOf(model)).toEqual(before);
});

test('a sheet that an ended session left goes with the next check', async () => {
  const { model } = await openWorkbook(customers);
  const before = contentsOf(model);
  await addProbeSheet();
  expect(model.sheets).toHaveLength(2);
  await checkExcel({}, []);
  expect(contentsOf(model)).toEqual(before);
});
