import { Problem } from '../../../../src/core/problem';
import { customers } from '../memoryWorkbook';
import { openPane } from '../openPane';

const ids = customers.slice(1).map(([id]) => String(id));
const result = (rows: string[]) => ({
  name: 'tiers.csv',
  arrayBuffer: () => Promise.resolve(Uint8Array.from(new TextEncoder().encode(rows.join('\n'))).buffer),
});

async function openStarted() {
  const opened = openPane();
  await opened.pane.start();
  return opened;
}

test('the pyramid in sight goes to the clipboard as a statement for the warehouse that is chosen', async () => {
  const { pane, copied, get } = await openStarted();
  await pane.copySql('spark');
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('FROM `customers`');
  expect(get().message).toMatchObject({ kind: 'note', text: { params: { name: 'pyramid.spark.sql' } } });
});

test('a picked result is written beside the list, and who it does not have is said', async () => {
  const { pane, recorded, get } = await openStarted();
  await pane.bringHome(result([`${String(customers[0][0])},House tier`, ...ids.slice(1).map((id) => `${id},Top`)]));
  expect(get().message).toMatchObject({
    ...{ kind: 'written', analysis: 'bring-home' },
    outcome: { warnings: [{ key: 'warehouse.notInResult', params: { count: 1, ids: ids[0] } }] },
  });
  expect(recorded.writes).toHaveLength(1);
  expect(recorded.writes[0]).toMatchObject({ runId: 'bring-home', overwrite: 'ask', writeColumns: true });
  expect(recorded.writes[0].report.columns.map(({ header }) => header)).toEqual([{ text: 'House tier' }]);
});

test('cells in the way of a result are said, and not asked as if the pyramid were in the way', async () => {
  const { pane, settings, get } = await openStarted();
  settings.writeFails = new Problem('cells-in-the-way', { sheet: 'Customers', address: 'F1' });
  await pane.bringHome(result([`${String(customers[0][0])},House tier`, ...ids.map((id) => `${id},Top`)]));
  expect(get().message).toMatchObject({
    ...{ kind: 'problem', problem: { code: 'result-in-the-way', place: { address: 'F1' } } },
  });
});
