import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseBoundedJson } from '../../../../src/app/state/boundedJson';
import { currentVersion } from '../../../../src/app/state/migrations';
import { Problem } from '../../../../src/core/problem';
import { contentOf } from '../../../../src/excel/storage';
import { example, withModels, workbookState } from './workbookState';

const refusal = new Problem('cell-edit-mode');

describe('every version that was ever saved', () => {
  const versions = readdirSync(path.join(process.cwd(), 'test/fixtures/state')).map((name) =>
    Number(/^version(\d+)\.json$/.exec(name)?.[1]),
  );

  it('has a kept example', () => {
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: currentVersion }, (_, i) => i + 1));
  });

  it.each(versions)(
    'version %i is read with its models, runs and readings, and saved in the newest form',
    async (n) => {
      const { openPane, stored } = workbookState(JSON.stringify(example(n)));
      const pane = openPane();
      await pane.load();
      expect(pane.current()).toEqual(example(n).models[0]);
      expect(pane.newer()).toEqual([]);
      expect(pane.findRun('abc', { sheet: 'Customers', tableName: undefined })?.id).toBe('run-1');
      const reading = pane.findReading({ sheet: 'Customers', address: 'A1:E20' });
      expect(reading).toEqual({ answers: { Sales: { decimal: 'comma' } } });
      await pane.seeDirection('Sales');
      const { revision: _revision, ...saved } = stored();
      const { revision: _before, ...newest } = example(currentVersion);
      expect(saved).toEqual({ ...newest, directionsSeen: ['Growth %', 'Sales'] });
    },
  );
});

describe('a model is never lost', () => {
  it('when the request at the start is refused: the next save keeps all three', async () => {
    const { workbook, openPane, stored } = workbookState(JSON.stringify(withModels('One', 'Two', 'Three')));
    workbook.refused.load.push(refusal);
    const pane = openPane();
    await expect(pane.load()).rejects.toBe(refusal);
    await pane.save({ ...example(2).models[0], id: 'new', name: 'New' } as never);
    expect(stored().models.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'New']);
    expect(pane.list()).toHaveLength(4);
  });

  it('when the state cannot be read before a save: nothing is saved', async () => {
    const content = JSON.stringify(withModels('One', 'Two'));
    const { workbook, openPane } = workbookState(content);
    const pane = openPane();
    await pane.load();
    workbook.refused.load.push(refusal);
    await expect(pane.rename('id-1', 'First')).rejects.toBe(refusal);
    expect(workbook.content).toBe(content);
    expect(pane.list().map(({ name }) => name)).toEqual(['One', 'Two']);
    await pane.rename('id-1', 'First');
    expect(pane.list().map(({ name }) => name)).toEqual(['First', 'Two']);
  });

  it('when one has an option that this version does not know: the others work, and it is saved as it came', async () => {
    const state = withModels('One', 'Newer', 'Three');
    const newer = { ...state.models[1], options: { ...state.models[1].options, unheardOf: [1, { deep: true }] } };
    const { openPane, stored } = workbookState(
      JSON.stringify({ ...state, models: [state.models[0], newer, state.models[2]] }),
    );
    const pane = openPane();
    await pane.load();
    expect(pane.list().map(({ name }) => name)).toEqual(['One', 'Three']);
    expect(pane.newer()).toEqual(['Newer']);
    await pane.remove('id-1');
    expect(stored().models).toEqual([newer, state.models[2]]);
  });

  it('when a newer version wrote the state: what it keeps beside and its version stay', async () => {
    const state = { ...withModels('One'), version: 7, sheets: { of: 'tomorrow' } };
    const { openPane, stored } = workbookState(JSON.stringify(state));
    const pane = openPane();
    await pane.load();
    await pane.rename('id-1', 'First');
    expect(stored()).toMatchObject({ version: 7, sheets: { of: 'tomorrow' }, models: [{ name: 'First' }] });
  });

  it.each([
    ['no JSON', '{"version":'],
    ['empty', ''],
    ['another thing', '[1,2]'],
    ['without models', '{"version":1}'],
    ['of no version', '{"models":[]}'],
    ['nested without end', `{"version":1,"models":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ])('when the state is damaged (%s): it is set aside before anything is saved', async (_, content) => {
    const { workbook, openPane, stored } = workbookState(content);
    const pane = openPane();
    await expect(pane.load()).rejects.toMatchObject({ code: 'state-damaged' });
    expect(workbook).toMatchObject({ content, aside: [] });
    await pane.save({ ...example(2).models[0] } as never);
    expect(workbook.aside).toEqual([content]);
    expect(stored().models).toHaveLength(1);
    await pane.rename('id-1', 'Again');
    expect(workbook.aside).toHaveLength(1);
  });
});

describe('two panes on one workbook', () => {
  it('keep each other’s models, whoever saves last', async () => {
    const { openPane, stored } = workbookState(JSON.stringify(withModels('One')));
    const [first, second] = [openPane(), openPane()];
    await first.load();
    await second.load();
    await first.save({ ...first.list()[0], id: 'a', name: 'Mine' });
    await second.save({ ...second.list()[0], id: 'b', name: 'Theirs' });
    expect(stored().models.map(({ name }) => name)).toEqual(['One', 'Mine', 'Theirs']);
    expect(second.list()).toHaveLength(3);
  });

  it('keep both when they save in the same moment', async () => {
    const { workbook, openPane, stored } = workbookState(JSON.stringify(withModels('One')));
    const [first, second] = [openPane(), openPane()];
    await first.load();
    await second.load();
    let other: Promise<void> | undefined;
    workbook.beforeSave = () => {
      other = second.save({ ...second.list()[0], id: 'b', name: 'Theirs' });
    };
    await first.save({ ...first.list()[0], id: 'a', name: 'Mine' });
    await other;
    expect(
      stored()
        .models.map(({ name }) => name)
        .sort(),
    ).toEqual(['Mine', 'One', 'Theirs']);
  });

  it('keep what the other made of the same model, as a copy', async () => {
    const { openPane, stored } = workbookState(JSON.stringify(withModels('One')));
    const [first, second] = [openPane(), openPane()];
    await first.load();
    await second.load();
    const [model] = first.list();
    await first.save({ ...model, options: { ...model.options, missing: 'median' } });
    await second.save({ ...model, options: { ...model.options, missing: 're-weight' } });
    expect(stored().models.map(({ name, options }) => [name, options.missing])).toEqual([
      ['One', 're-weight'],
      ['One 2', 'median'],
    ]);
  });
});

describe('what is stored or imported cannot do harm', () => {
  it('keys that reach the prototype of objects are left out', async () => {
    parseBoundedJson('{"__proto__":{"polluted":1},"a":{"\\u005f_proto__":{"polluted":1}}}');
    const { openPane } = workbookState(
      JSON.stringify(withModels('One')).replace('"options":{', '"options":{"__proto__":{"polluted":1},'),
    );
    const pane = openPane();
    await pane.load();
    expect(pane.list()).toHaveLength(1);
    expect(pane.list()[0].options).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['another thing', '{}'],
    ['a model of a newer version', '{"customerPyramidModel":9,"model":{}}'],
    [
      'a number beyond all',
      JSON.stringify({ customerPyramidModel: 1, model: example(2).models[0] }).replace('40', '1e999'),
    ],
    [
      'a name of 10 MB',
      JSON.stringify({ customerPyramidModel: 1, model: { ...example(2).models[0], name: 'x'.repeat(1e7) } }),
    ],
    ['nested without end', '['.repeat(1_000_000)],
  ])('an import is refused with a reason: %s', async (_, text) => {
    const { workbook, openPane } = workbookState(null);
    const pane = openPane();
    await expect(pane.importJson(text)).rejects.toMatchObject({ code: 'options-invalid' });
    expect(workbook.content).toBeNull();
  });

  it('megabytes of tags are refused in one pass', () => {
    // 3.5 million characters, each of which began a new search before
    for (const xml of ['<state>'.repeat(500_000), `<state>${'</state'.repeat(500_000)}`, '<!--'.repeat(500_000)]) {
      expect(() => contentOf(xml)).toThrow(expect.objectContaining({ code: 'state-damaged' }));
    }
    expect(() => contentOf('<state xmlns="x">&#99999999999;</state>')).toThrow(
      expect.objectContaining({ code: 'state-damaged' }),
    );
  });
});
