import { Problem } from '../../../../src/core/problem';
import { openPane } from '../openPane';

async function openStarted() {
  const opened = openPane();
  await opened.pane.start();
  return opened;
}

test('the full report is one write, says what was written and what the list does not tell', async () => {
  const { pane, recorded, get } = await openStarted();
  await pane.writeFullReport();
  expect(recorded.writes).toHaveLength(1);
  const [{ report, overwrite }] = recorded.writes;
  expect(overwrite).toBe('ask');
  expect(report.sheets.map(({ id }) => id)).toContain('contents');
  expect(get().message).toMatchObject({
    kind: 'written',
    outcome: { title: { key: 'fullReport.written' }, line: { key: 'fullReport.left' } },
  });
});

test('cells in the way of the full report are asked about, and the answer is for the full report', async () => {
  const { pane, recorded, get, settings } = await openStarted();
  settings.writeFails = new Problem('cells-in-the-way', { sheet: 'Customers', address: 'F1' });
  await pane.writeFullReport();
  expect(get().message).toMatchObject({ kind: 'overwrite', what: 'full-report', place: { address: 'F1' } });
  settings.writeFails = undefined;
  await pane.writeFullReport('replace');
  expect(recorded.writes.map(({ overwrite }) => overwrite)).toEqual(['replace']);
});

test('values of the user’s in our columns stop the full report with a problem: there is no analysis in sight to ask for', async () => {
  const { pane, get, settings } = await openStarted();
  settings.writeFails = new Problem('values-typed', { sheet: 'Customers', address: 'F3' }, { count: 1 });
  await pane.writeFullReport();
  expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'values-typed' } });
});
