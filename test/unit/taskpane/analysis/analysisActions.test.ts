import { Problem } from '../../../../src/core/problem';
import { createEngine } from '../../../../src/engine/client';
import type { Engine } from '../../../../src/engine/client';
import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../src/core/analyses/entry';
import { takeWeights } from '../../../../src/taskpane/analysis/faces/weights';
import { isCurrent } from '../../../../src/taskpane/state/openAnalysis';
import { openPane } from '../openPane';

/** Until runs in the engine, which answers with promises, are over. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** An engine that computes at once, or, while `hangs`, not before it is cancelled. */
function slowEngine() {
  const inner = createEngine();
  const engine = {
    hangs: false,
    runs: 0,
    place: 'thread' as const,
    dispose: () => undefined,
    run: <Detail>(...[analysis, table, options, call]: Parameters<Engine['run']>) => {
      engine.runs++;
      if (!engine.hangs) return inner.run<Detail>(analysis, table, options, call);
      return new Promise<never>((_, reject) => {
        call?.signal?.addEventListener('abort', () => reject(new Problem('cancelled')));
      });
    },
  };
  return engine;
}

async function openAbc(engine?: Engine) {
  const opened = openPane(undefined, null, engine);
  await opened.pane.start();
  opened.pane.openAnalysis('explore', 'abc');
  await settle();
  const analysis = () => {
    const found = opened.get().opened.explore;
    if (!found) throw new Error('nothing is open');
    return found;
  };
  return { ...opened, analysis };
}

describe('an analysis opened in the pane', () => {
  it('is run at once with what fits the list', async () => {
    const { analysis, get } = await openAbc();
    expect(get().place).toBe('explore');
    expect(analysis().report?.analysis).toBe('abc');
    expect(isCurrent(analysis(), get().table)).toBe(true);
    expect(analysis().running).toBeUndefined();
  });

  it('follows every change, back and forth', async () => {
    const { pane, analysis, get } = await openAbc();
    const before = analysis().report;
    pane.edit('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    expect(analysis().report).not.toBe(before);
    expect(isCurrent(analysis(), get().table)).toBe(true);
    pane.undoEdit();
    await settle();
    expect(analysis().history.present.rule).toBe('before');
    pane.redoEdit();
    await settle();
    expect(analysis().history.present.rule).toBe('strict');
  });

  it('says what is wrong with its settings and keeps the last report in sight, but does not write it', async () => {
    const { pane, analysis, recorded } = await openAbc();
    pane.edit('value', (options) => ({ ...options, value: 'No such column' }));
    await settle();
    expect(analysis().problem).toMatchObject({ code: 'column-missing', place: { column: 'No such column' } });
    expect(analysis().report).toBeDefined();
    await pane.write();
    expect(recorded.writes).toEqual([]);
    pane.undoEdit();
    await settle();
    expect(analysis().problem).toBeUndefined();
  });

  it('opens with a problem and a form where the list has nothing to offer', async () => {
    const { pane, get } = openPane([
      ['Customer', 'Sales'],
      ['A', 1],
      ['B', 2],
    ]);
    await pane.start();
    pane.openAnalysis('value', 'lifetime');
    await settle();
    expect(get().opened.value.problem?.code).toBe('column-not-date');
    expect(get().opened.value.history.present).toEqual({});
  });

  it('remembers what was written, for this list, in the workbook', async () => {
    const { pane, get, settings, analysis } = await openAbc();
    pane.edit('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    await pane.write();
    expect(get().message).toMatchObject({ kind: 'written', analysis: 'abc' });
    const { runs } = JSON.parse(settings.state ?? '{}') as { runs: { analysis: string; options: { rule: string } }[] };
    expect(runs).toMatchObject([{ analysis: 'abc', options: { rule: 'strict' }, source: { sheet: 'Customers' } }]);
    pane.closeAnalysis('explore');
    pane.openAnalysis('explore', 'abc');
    await settle();
    expect(analysis().history.present.rule).toBe('strict');
  });

  it('writes the same run again instead of another one', async () => {
    const { pane, recorded } = await openAbc();
    await pane.write();
    await pane.write();
    expect(recorded.writes).toHaveLength(2);
    expect(recorded.writes[0].runId).toBe(recorded.writes[1].runId);
  });
});

describe('a run that takes long', () => {
  async function cancelRun() {
    const engine = slowEngine();
    const opened = await openAbc(engine);
    const { pane, analysis } = opened;
    const before = analysis();
    engine.hangs = true;
    pane.edit('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    expect(analysis()).toMatchObject({ running: 0, isLong: true });
    pane.cancelAnalysis();
    await settle();
    engine.hangs = false;
    return { ...opened, engine, before };
  }

  it('is cancelled: the last report stays, no problem is shown, and further changes wait', async () => {
    const { pane, analysis, engine, before, get } = await cancelRun();
    expect(analysis().report).toBe(before.report);
    expect(analysis()).toMatchObject({ isPaused: true });
    expect(analysis().running).toBeUndefined();
    expect(analysis().problem).toBeUndefined();
    expect(get().message).toBeUndefined();
    const { runs } = engine;
    pane.edit('share', (options) => ({ ...options, rule: 'before ' }));
    await settle();
    expect(engine.runs).toBe(runs);
  });

  it('is made up for on request, and changes are followed again', async () => {
    const { pane, analysis, get } = await cancelRun();
    pane.calculateAnalysis();
    await settle();
    expect(isCurrent(analysis(), get().table)).toBe(true);
    expect(analysis().history.present.rule).toBe('strict');
    pane.undoEdit();
    await settle();
    expect(isCurrent(analysis(), get().table)).toBe(true);
  });

  it('leaves nothing to calculate when its change is taken back', async () => {
    const { pane, analysis, get } = await cancelRun();
    pane.undoEdit();
    expect(isCurrent(analysis(), get().table)).toBe(true);
    expect(analysis().isPaused).toBeUndefined();
  });

  it('does not hold up the analysis that is opened in its place', async () => {
    const engine = slowEngine();
    const { pane, analysis } = await openAbc(engine);
    engine.hangs = true;
    pane.edit('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    engine.hangs = false;
    pane.closeAnalysis('explore');
    pane.openAnalysis('explore', 'single-indicator');
    await settle();
    expect(analysis().report?.analysis).toBe('single-indicator');
    expect(analysis().isPaused).toBeUndefined();
  });

  it('is written all the same, and then shown', async () => {
    const { pane, analysis, recorded, get } = await cancelRun();
    await pane.write();
    expect(recorded.writes).toHaveLength(1);
    expect(isCurrent(analysis(), get().table)).toBe(true);
  });
});

describe('weights taken into the pyramid', () => {
  it('add up to 100, and can be given back', async () => {
    const { pane, get, options } = openPane();
    await pane.start();
    const before = options();
    takeWeights(pane, [
      { column: 'Sales', weight: 0.7, direction: 'benefit' },
      { column: 'Margin %', weight: 0.3, direction: 'benefit' },
    ]);
    expect(options().indicators.map(({ weight }) => weight)).toEqual([70, 30, 0, 0]);
    expect(() => parseOptions(findAnalysis('pyramid'), options())).not.toThrow();
    const { message } = get();
    if (message?.kind === 'note') await message.undo?.();
    expect(options()).toEqual(before);
  });
});
