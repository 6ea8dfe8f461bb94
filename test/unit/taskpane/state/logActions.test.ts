import type { App, OpenedLog } from '../../../../src/app/app';
import type { LogCustomersJob } from '../../../../src/app/logs/logCustomers';
import { Problem } from '../../../../src/core/problem';
import { understandSample } from '../../../../src/engine/logs/LogSample';
import type { Understanding } from '../../../../src/engine/understandSource';
import { createTranslate } from '../../../../src/i18n/translate';
import { inSight } from '../../../../src/taskpane/state/paneState';
import { createPane } from '../../../../src/taskpane/state/pane';
import { openPane } from '../openPane';

const rows = Array.from({ length: 12 }, (_, i) => [`C${i % 3}`, `0${1 + (i % 2)}/0${1 + (i % 3)}/2024`, '5']);
const log = (how: Understanding): OpenedLog => ({
  ...{ name: 'orders.csv', isWhole: false, beginning: rows.slice(0, 2) },
  sample: understandSample('orders.csv', [['Customer', 'Date', 'Amount']], rows, how).table,
});
const file = new File([], 'orders.csv');

/** A pane without a list, over an engine of logs that gives these rows. */
async function openLogPane() {
  const opened = openPane('empty');
  const asked: Understanding[] = [];
  const made: LogCustomersJob[] = [];
  const app: App = {
    ...opened.app,
    openLog: ({ how }) => {
      asked.push(how);
      return Promise.resolve(log(how));
    },
    makeLogCustomers: (job) => {
      made.push(job);
      return Promise.reject(new Problem('log-memory', { file: 'orders.csv' }));
    },
  };
  const pane = createPane(app, {
    ...{ translate: createTranslate('en-US'), loadAll: () => Promise.resolve() },
    ...{ now: () => new Date('2026-01-02T03:04:05Z'), clock: () => 0 },
    ...{ saveFile: () => true, copyText: () => Promise.resolve() },
    delay: (_, call) => {
      call();
      return () => undefined;
    },
  });
  await pane.start();
  await pane.readLog([file]);
  return { pane, get: pane.store.get, asked, made };
}

test('a log that is dropped is shown with what its columns are taken for, without a list on any sheet', async () => {
  const { get } = await openLogPane();
  const shown = inSight(get());
  expect(get()).toMatchObject({ phase: 'empty', place: 'explore', task: undefined });
  expect(shown).toMatchObject({ id: 'customers', own: { log: { given: { files: [file] } } } });
  expect(shown?.history.present).toMatchObject({ customer: 'Customer', date: 'Date', amount: 'Amount' });
});

test('what the user says of rows and days is asked of the same files, and the chosen columns stay', async () => {
  const { pane, get, asked } = await openLogPane();
  const given = inSight(get())?.own?.log?.given;
  pane.edit('amount', ({ amount: _, ...options }) => options);
  await pane.setLogShape('order-lines');
  await pane.answerOfLog('Date', 'month-first');
  expect(asked.slice(1)).toEqual([
    { shape: 'order-lines' },
    { shape: 'order-lines', reading: { answers: { Date: { dayOrder: 'month-first' } } } },
  ]);
  expect(inSight(get())?.own?.log?.given).toBe(given);
  expect(inSight(get())?.history.present).not.toHaveProperty('amount');
});

test('writing makes the customers of all rows, and not of those that were looked at; what goes wrong is said', async () => {
  const { pane, get, made } = await openLogPane();
  await pane.write();
  expect(made).toMatchObject([{ options: { customer: 'Customer' }, opened: { isWhole: false }, overwrite: 'ask' }]);
  expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'log-memory' } });
  // the log is still there, to be tried otherwise
  expect(inSight(get())?.own?.log).toBeDefined();
});
