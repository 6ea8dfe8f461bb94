import type { CallOptions } from '../../../../src/app/ports';
import { Problem } from '../../../../src/core/problem';
import { createPaneStore } from '../../../../src/taskpane/state/paneState';
import { runWriteTask } from '../../../../src/taskpane/state/writeTask';

it('says in the same moment that what was written is put back, when the user cancels, and that nothing was written in the end', async () => {
  const store = createPaneStore();
  let call: CallOptions = {};
  let putBack: () => void = () => undefined;
  const writing = runWriteTask(store, (given) => {
    call = given;
    return new Promise((_, reject) => {
      putBack = () => reject(new Problem('cancelled'));
    });
  });
  call.onProgress?.({ step: 'writing', done: 0.3, rows: 1_000 });
  expect(store.get().task).toMatchObject({ step: 'writing', done: 0.3, rows: 1_000 });
  store.get().task?.cancel();
  expect(call.signal?.aborted).toBe(true);
  expect(store.get().task).toMatchObject({ step: 'undoing' });
  // the block that was under way is answered
  call.onProgress?.({ step: 'writing', done: 0.4, rows: 1_000 });
  expect(store.get().task).toMatchObject({ step: 'undoing' });
  putBack();
  await writing;
  expect(store.get()).toMatchObject({ task: undefined, message: { kind: 'note', text: { key: 'message.cancelled' } } });
});
