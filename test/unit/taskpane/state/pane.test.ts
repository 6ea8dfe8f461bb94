import type { CustomerStanding } from '../../../../src/core/analyses/classify/pyramid/standing';
import { livePyramid } from '../../../../src/taskpane/classify/usePyramid';
import { Problem } from '../../../../src/core/problem';
import { classifySelectionCommand } from '../../../../src/commands/commands';
import { setWeight, shownWeights } from '../../../../src/taskpane/classify/editIndicators';
import { faceOf } from '../../../../src/taskpane/analysis/faces/catalogue';
import { placeByHand } from '../../../../src/taskpane/classify/editRules';
import { isEdited } from '../../../../src/taskpane/state/paneState';
import { canWrite } from '../../../../src/taskpane/state/writable';
import { customers } from '../memoryWorkbook';
import { openPane } from '../openPane';

const settle = () => new Promise((resolve) => setImmediate(resolve));
const heavierSales = (options: Parameters<typeof setWeight>[0]) => setWeight(options, 0, 70, []);

describe('opening the pane', () => {
  it('shows a pyramid of the selected list at once', async () => {
    const { pane, get, options, detail, standing } = openPane();
    await pane.start();
    expect(get().phase).toBe('ready');
    expect(detail()?.tiers.map(({ name }) => name)).toEqual(['Top', 'Large', 'Medium', 'Small']);
    expect(shownWeights(options())).toEqual([40, 30, 20, 10]);
    // METHODS 1.2 [H]: A is 52.29 with .4/.3/.2/.1; G lies within the others' ranges and changes nothing.
    expect((await standing(0))?.score).toBeCloseTo(52.29, 2);
  });

  it('offers the sample where there is no list, and goes on with it', async () => {
    const { pane, get } = openPane('empty');
    await pane.start();
    expect(get().phase).toBe('empty');
    expect(get().message).toBeUndefined();
    await pane.useSample();
    expect(get().phase).toBe('ready');
    expect(get().task).toBeUndefined();
    expect(get().table?.rowCount).toBe(7);
  });

  it('says what is wrong with saved models and works without them', async () => {
    const { pane, get } = openPane(customers, '{"version":');
    await pane.start();
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'state-damaged' } });
    expect(get().phase).toBe('ready');
  });
});

describe('editing', () => {
  it('places by hand with the day on the user’s calendar, and keeps it in the saved model', async () => {
    const { pane, settings, options, detail, edit } = openPane();
    await pane.start();
    edit('placement:D', (old) => placeByHand(old, { id: 'D', tier: 'Top', reason: 'Founder', date: pane.today() }));
    const now = new Date('2026-01-02T03:04:05Z');
    const date = [now.getFullYear(), '01', String(now.getDate()).padStart(2, '0')].join('-');
    expect(options().overrides).toEqual([{ id: 'D', tier: 'Top', reason: 'Founder', date }]);
    expect(detail()?.overrides).toMatchObject([{ id: 'D', row: 3, reason: 'Founder', date }]);
    await pane.write();
    const again = openPane(customers, settings.state);
    await again.pane.start();
    expect(again.options().overrides).toEqual([{ id: 'D', tier: 'Top', reason: 'Founder', date }]);
  });

  it('goes on with a model that was saved before placements had dates', async () => {
    const { pane, settings, detail, edit } = openPane();
    await pane.start();
    edit('placement:D', (old) => placeByHand(old, { id: 'D', tier: 'Top', reason: 'Founder', date: pane.today() }));
    await pane.write();
    const saved = settings.state?.replace(/,\s*"date":"[^"]*"/, '') ?? '';
    expect(saved).not.toContain('"date"');
    const again = openPane(customers, saved);
    await again.pane.start();
    expect(again.get().message).toBeUndefined();
    expect(again.options().overrides).toEqual([{ id: 'D', tier: 'Top', reason: 'Founder' }]);
    expect(detail()?.tierIndices[3]).toBe(0);
  });

  it('moves the preview in the same call as the slider', async () => {
    const { pane, get, edit } = openPane();
    await pane.start();
    // of a short list the answer is no promise
    const score = (): number =>
      (livePyramid(get())?.standing(0, new AbortController().signal) as CustomerStanding | undefined)?.score ?? NaN;
    const before = score();
    edit('weight:Sales', heavierSales);
    // A has the highest sales: min–max 100, so its score rises with their weight.
    expect(score()).toBeGreaterThan(before);
    pane.undoEdit();
    expect(score()).toBe(before);
  });

  it('keeps the last pyramid in sight while options make no sense, and does not write them', async () => {
    const { pane, get, detail, edit } = openPane();
    await pane.start();
    const before = detail();
    edit('broken', (options) => ({
      ...options,
      indicators: options.indicators.map((indicator) => ({ ...indicator, weight: 0 })),
    }));
    expect(get().opened.classify.problem?.code).toBe('weights-all-zero');
    expect(detail()).toBe(before);
    expect(canWrite(get(), faceOf('pyramid'))).toBe(false);
  });
});

describe('writing', () => {
  it('tells how many were written, leads to the unrated, and remembers the model', async () => {
    const { pane, get, recorded, settings } = openPane();
    await pane.start();
    await pane.write();
    expect(recorded.writes).toHaveLength(1);
    // G has no growth: row 8 of the sheet.
    expect(get().message).toMatchObject({
      kind: 'written',
      outcome: {
        title: { key: 'message.written', params: { count: 6 } },
        line: { key: 'message.unrated', params: { count: 1 } },
        links: [{ place: { sheet: 'Customers', address: 'A8:E8' } }],
      },
    });
    expect(settings.state).toContain('"name":"Customer pyramid"');
    expect(isEdited(get())).toBe(false);
  });

  it('asks in the pane before it overwrites, and writes after Replace', async () => {
    const { pane, get, recorded, settings } = openPane();
    await pane.start();
    settings.writeFails = new Problem('cells-in-the-way', { sheet: 'Customers', address: 'F1:G8' });
    await pane.write();
    expect(recorded.writes).toHaveLength(0);
    expect(get().message).toEqual({ kind: 'overwrite', place: { sheet: 'Customers', address: 'F1:G8' } });
    await pane.write('replace');
    expect(recorded.writes).toHaveLength(1);
  });

  it('shows a failure with its place and lets the user go on', async () => {
    const { pane, get, settings } = openPane();
    await pane.start();
    settings.writeFails = new Problem('sheet-protected', { sheet: 'Customers' });
    await pane.write();
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'sheet-protected' } });
    expect(get().task).toBeUndefined();
    expect(canWrite(get(), faceOf('pyramid'))).toBe(true);
  });
});

describe('following the workbook', () => {
  it('shows the customer whose row is selected without reading the list again', async () => {
    const { pane, get, recorded, select } = openPane();
    await pane.start();
    select({ address: 'B4', activeRow: 3, expandsToRegion: true });
    await settle();
    expect(get().row).toBe(2);
    expect(recorded.reads).toBe(1);
  });

  it('keeps the list while an empty cell is selected', async () => {
    const { pane, get, select } = openPane();
    await pane.start();
    select({ address: 'Z99', activeRow: 98, expandsToRegion: false });
    await settle();
    expect(get().phase).toBe('ready');
    expect(get().table?.rowCount).toBe(7);
    expect(get().row).toBeUndefined();
  });

  it('reads again when the data change, and not when something else does', async () => {
    const { pane, recorded, change } = openPane();
    await pane.start();
    change('J3');
    await settle();
    expect(recorded.reads).toBe(1);
    change('B3');
    await settle();
    expect(recorded.reads).toBe(2);
  });

  it('stays with the customers while somebody writes into the contact log', async () => {
    const { pane, recorded, select } = openPane();
    await pane.start();
    select({ sheet: 'Contact log', address: 'A1:G2', tableName: 'ContactLog' });
    await settle();
    expect(recorded.reads).toBe(1);
  });

  it('begins an analysis anew that was opened before the list it is for had been read', async () => {
    const orders = [
      ['Customer', 'Order date', 'Order number', 'Amount'],
      ['A', '2025-01-03', 'N1', 100],
      ['B', '2025-01-04', 'N2', 200],
      ['A', '2025-02-05', 'N3', 300],
    ];
    const { pane, get, settings, change } = openPane(orders);
    await pane.start();
    pane.openAnalysis('explore', 'cross-selling');
    await settle();
    expect(get().opened.explore.history.present).not.toHaveProperty('product');
    settings.rows = orders.map((row, i) => [...row, i === 0 ? 'Product' : `P${i % 2}`]);
    change('A2');
    await settle();
    expect(get().opened.explore.history.present).toMatchObject({ customer: 'Customer', product: 'Product' });
    pane.edit('basis', (options) => ({ ...options, basis: 'order' }));
    settings.rows = settings.rows.map((row) => [...row, '']);
    change('A2');
    await settle();
    expect(get().opened.explore.history.present).toMatchObject({ basis: 'order' });
  });

  it('leaves a pinned list alone', async () => {
    const { pane, recorded, select } = openPane();
    await pane.start();
    await pane.togglePin();
    select({ sheet: 'Orders', address: 'A1:C9' });
    await settle();
    expect(recorded.reads).toBe(1);
  });
});

describe('models', () => {
  it('finds unsaved edits again after a look at another model', async () => {
    const { pane, get, options, edit } = openPane();
    await pane.start();
    await pane.saveModel();
    const first = get().model!.id;
    await pane.duplicateModel();
    const second = get().model!.id;
    edit('weight:Sales', heavierSales);
    await pane.chooseModel(first);
    expect(shownWeights(options())[0]).toBe(40);
    await pane.chooseModel(second);
    expect(shownWeights(options())[0]).toBe(70);
    expect(isEdited(get())).toBe(true);
  });

  it('brings a deleted model back', async () => {
    const { pane, get, app } = openPane();
    await pane.start();
    await pane.saveModel();
    await pane.deleteModel();
    expect(app.models.list()).toHaveLength(0);
    const { message } = get();
    await (message?.kind === 'note' ? message.undo?.() : undefined);
    expect(app.models.list().map(({ name }) => name)).toEqual(['Customer pyramid']);
  });

  it('exports what it can import', async () => {
    const { pane, files, app } = openPane();
    await pane.start();
    await pane.exportModel();
    await pane.importModel(files[0].content);
    expect(app.models.list().map(({ name }) => name)).toEqual(['Customer pyramid', 'Customer pyramid 2']);
  });

  it('refuses a file that is no model, in words', async () => {
    const { pane, get } = openPane();
    await pane.start();
    await pane.importModel('{"a":1}');
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'options-invalid' } });
  });
});

describe('the ribbon command', () => {
  it('writes without the pane and tells it what was written', async () => {
    const { app, pane, get, recorded } = openPane();
    await pane.start();
    const failed: Problem[] = [];
    await classifySelectionCommand(app, { done: pane.showCommand, failed: (problem) => void failed.push(problem) });
    expect(failed).toEqual([]);
    expect(recorded.writes).toHaveLength(1);
    expect(get().message?.kind).toBe('written');
  });

  it('reports a problem to somebody', async () => {
    const { app, settings } = openPane();
    settings.rows = undefined;
    const failed: Problem[] = [];
    await classifySelectionCommand(app, { done: () => undefined, failed: (problem) => void failed.push(problem) });
    expect(failed.map(({ code }) => code)).toEqual(['selection-empty']);
  });
});
