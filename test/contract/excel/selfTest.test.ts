import { checkExcel, probes, reportText } from '../../../src/excel/selfTest/checkExcel';
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
