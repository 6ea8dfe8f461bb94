import { Problem } from '../../../../src/core/problem';
import { openPane } from '../openPane';

async function openStarted() {
  const opened = openPane();
  await opened.pane.start();
  return opened;
}

test('values of the user’s in our columns become a question, and “Keep mine” is what is written with', async () => {
  const { pane, get, settings, recorded } = await openStarted();
  settings.writeFails = new Problem('values-typed', { sheet: 'Customers', address: 'F3' }, { count: 1 });
  await pane.write();
  expect(get().message).toMatchObject({ kind: 'typed', place: { address: 'F3' }, count: 1, overwrite: 'ask' });
  expect(recorded.writes).toHaveLength(0);
  settings.writeFails = undefined;
  await pane.write('ask', 'keep');
  expect(recorded.writes.map(({ typed }) => typed)).toEqual(['keep']);
});

test.each(['host-silent', 'list-changed', 'write-remains'] as const)(
  'a write that ends with %s says so and can be tried again',
  async (code) => {
    const { pane, get, settings, recorded } = await openStarted();
    settings.writeFails = new Problem(code, { sheet: 'Customers' }, { places: 'Customers' });
    await pane.write();
    const { message } = get();
    expect(message).toMatchObject({ kind: 'problem', problem: { code } });
    settings.writeFails = undefined;
    if (message?.kind === 'problem') await message.again?.();
    expect(recorded.writes).toHaveLength(1);
  },
);

test('an undo that takes long shows its step and can be cancelled', async () => {
  const { pane, port, get } = await openStarted();
  port.undoWrite = (options) =>
    new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new Problem('cancelled'))));
  const undoing = pane.undoWrite();
  expect(get().task?.step).toBe('undoing');
  pane.cancelTask();
  await undoing;
  expect(get()).toMatchObject({ task: undefined, message: { kind: 'note' } });
});

test('an unfinished write of an earlier session is offered at the start, and undone on request', async () => {
  const opened = openPane();
  let isUndone = false;
  opened.app.workbook.unfinishedWrite = () => Promise.resolve({ runId: 'gone', name: 'Profit' });
  opened.port.undoUnfinished = () => Promise.resolve(void (isUndone = true));
  await opened.pane.start();
  expect(opened.get().message).toMatchObject({ kind: 'unfinished', name: 'Profit', canFinish: false });
  await opened.pane.undoUnfinished();
  expect(isUndone).toBe(true);
});
