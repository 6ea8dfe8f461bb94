import { createApp } from '../../../src/app/app';
import { createPaneCommands } from '../../../src/commands/paneCommands';
import { commandNames, registerCommands } from '../../../src/commands/registerCommands';
import { createEngine } from '../../../src/engine/client';
import { createTranslate } from '../../../src/i18n/translate';
import { everything } from '../../../src/taskpane/analysis/everything';
import { setLoaded } from '../../../src/taskpane/analysis/loaded';
import { createPane } from '../../../src/taskpane/state/pane';
import { closeWorkbooks, openWorkbook, select } from './openWorkbook';

afterEach(closeWorkbooks);

const rows = [
  ['Customer', 'Sales'],
  ...Array.from({ length: 12 }, (_, i): [string, number] => [`Customer ${String.fromCharCode(65 + i)}`, 900 - 70 * i]),
];

/** The pane on a workbook, with its commands told to Office.js; `press` is a button of the ribbon. */
async function openPane(cells: (string | number)[][] = rows) {
  setLoaded(everything);
  const { port, model, sheet, office } = await openWorkbook(cells);
  if (cells.length > 0) select(model, sheet, [0, 0, cells.length, cells[0].length]);
  const translate = createTranslate('en-US');
  let ids = 0;
  let days = 0;
  const now = (): Date => new Date(Date.UTC(2026, 2, 1 + days++, 12));
  const app = createApp({ workbook: port, engine: createEngine(), translate, now, newId: () => `id-${++ids}` });
  const pane = createPane(app, {
    ...{ translate, now, clock: () => 0, saveFile: () => false },
    loadAll: () => Promise.resolve(),
    copyText: () => Promise.resolve(),
    delay: () => () => undefined,
  });
  const heard: unknown[] = [];
  let shown = 0;
  const show = (): Promise<void> => Promise.resolve(void (shown += 1));
  const done = (): Promise<void> => Promise.resolve();
  const ready = pane.start();
  const inPane = createPaneCommands(app, pane, { ready, show });
  registerCommands(
    { ...inPane, classifySelection: done, nameFunctions: () => Promise.reject(new Error('refused')) },
    (error) => heard.push(error),
  );
  return {
    ...{ app, pane, heard, sheet },
    shown: () => shown,
    press: (name: (typeof commandNames)[number]) => office.session.invokeCommand(name, name),
    get: () => pane.store.get(),
  };
}

describe('the buttons of the ribbon', () => {
  test('Lifetime value opens its place, also when the pressed button starts the add-in', async () => {
    const { press, get, shown } = await openPane();
    await press('lifetimeValue');
    expect(get()).toMatchObject({ phase: 'ready', place: 'value', page: undefined });
    expect(shown()).toBe(1);
  });

  test('Take snapshot keeps who is in which tier, and What changed says who moved', async () => {
    const { press, get, app, pane, sheet } = await openPane();
    await press('whatChanged');
    expect(get().place).toBe('track');
    expect(get().opened.track).toBeUndefined();
    await press('takeSnapshot');
    sheet.setContents({ row: 12, column: 1, rows: 1, columns: 1 }, [[5000]], 'user');
    await pane.readAgain();
    await press('takeSnapshot');
    expect(app.snapshots.list()).toHaveLength(2);
    expect(get().message).toMatchObject({ kind: 'note', text: { key: 'track.kept' } });
    await press('whatChanged');
    expect(get().opened.track?.id).toBe('tier-migration');
  });

  test('Take snapshot says what is missing where there is no list', async () => {
    const { press, get, app } = await openPane([]);
    await press('takeSnapshot');
    expect(app.snapshots.list()).toEqual([]);
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'selection-empty' } });
  });

  test('Take snapshot keeps no pyramid of a list of orders: its rows are no customers', async () => {
    const orders = [
      ['Order number', 'Customer', 'Order date', 'Amount'],
      ...Array.from({ length: 30 }, (_, i) => [`A-${1000 + i}`, `C${i % 7}`, 46000 + i, 20 + i]),
    ];
    const { press, get, app, pane } = await openPane(orders);
    await pane.readAgain();
    await press('takeSnapshot');
    expect(get().table?.recognition).toMatchObject({ shape: 'orders', isSure: true });
    expect(app.snapshots.list()).toEqual([]);
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'needs-customers' } });
  });

  test('Help opens over the place in sight, and another button goes back to the places', async () => {
    const { press, get } = await openPane();
    await press('help');
    expect(get().page).toBe('help');
    await press('lifetimeValue');
    expect(get().page).toBeUndefined();
  });

  test('every one ends, also when it fails, so that Excel takes the next; and the pane hears why', async () => {
    const { press, heard } = await openPane();
    for (const name of commandNames) await press(name);
    expect(heard).toEqual([new Error('refused')]);
  });
});
