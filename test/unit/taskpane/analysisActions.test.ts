import { findAnalysis, parseOptions } from '../../../src/core/analyses/catalogue';
import { isCurrent } from '../../../src/taskpane/analysis/openAnalysis';
import { openPane } from './openPane';

/** Until runs in the engine, which answers with promises, are over. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

async function openAbc() {
  const opened = openPane();
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
    pane.editAnalysis('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    expect(analysis().report).not.toBe(before);
    expect(isCurrent(analysis(), get().table)).toBe(true);
    pane.undoAnalysis();
    await settle();
    expect(analysis().history.present.rule).toBe('before');
    pane.redoAnalysis();
    await settle();
    expect(analysis().history.present.rule).toBe('strict');
  });

  it('says what is wrong with its settings and keeps the last report in sight, but does not write it', async () => {
    const { pane, analysis, recorded } = await openAbc();
    pane.editAnalysis('value', (options) => ({ ...options, value: 'No such column' }));
    await settle();
    expect(analysis().problem).toMatchObject({ code: 'column-missing', place: { column: 'No such column' } });
    expect(analysis().report).toBeDefined();
    await pane.writeAnalysis();
    expect(recorded.writes).toEqual([]);
    pane.undoAnalysis();
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
    pane.editAnalysis('rule', (options) => ({ ...options, rule: 'strict' }));
    await settle();
    await pane.writeAnalysis();
    expect(get().message).toMatchObject({ kind: 'analysed', analysis: 'abc' });
    const { runs } = JSON.parse(settings.state ?? '{}') as { runs: { analysis: string; options: { rule: string } }[] };
    expect(runs).toMatchObject([{ analysis: 'abc', options: { rule: 'strict' }, source: { sheet: 'Customers' } }]);
    pane.closeAnalysis('explore');
    pane.openAnalysis('explore', 'abc');
    await settle();
    expect(analysis().history.present.rule).toBe('strict');
  });

  it('writes the same run again instead of another one', async () => {
    const { pane, recorded } = await openAbc();
    await pane.writeAnalysis();
    await pane.writeAnalysis();
    expect(recorded.writes).toHaveLength(2);
    expect(recorded.writes[0].runId).toBe(recorded.writes[1].runId);
  });
});

describe('weights taken into the pyramid', () => {
  it('add up to 100, and can be given back', async () => {
    const { pane, get } = openPane();
    await pane.start();
    const before = get().history?.present;
    pane.takeWeights([
      { column: 'Sales', weight: 0.7, direction: 'benefit' },
      { column: 'Margin %', weight: 0.3, direction: 'benefit' },
    ]);
    expect(get().history?.present.indicators.map(({ weight }) => weight)).toEqual([70, 30, 0, 0]);
    expect(() => parseOptions(findAnalysis('pyramid'), get().history?.present)).not.toThrow();
    const { message } = get();
    if (message?.kind === 'note') await message.undo?.();
    expect(get().history?.present).toEqual(before);
  });
});
