import { createSnapshotStore } from '../../../../src/app/snapshots/snapshotStore';
import { createSharedState } from '../../../../src/app/state/sharedState';
import { Problem } from '../../../../src/core/problem';
import type { SnapshotDraft } from '../../../../src/core/snapshots/kept/draft';
import { memoryWorkbook } from '../../taskpane/memoryWorkbook';
import { someSnapshot, type SomeCustomer } from '../../core/snapshots/someSnapshot';

function draft(name: string, customers: readonly SomeCustomer[]): SnapshotDraft {
  const { info, ...rest } = someSnapshot(name, customers);
  const { id: _id, blocks: _blocks, ...known } = info;
  return { ...rest, info: known };
}
const january: SomeCustomer[] = [
  { id: 'a', tier: 'Top', value: 10 },
  { id: 'b', tier: 'Small', value: 1 },
];
const february: SomeCustomer[] = [
  { id: 'b', tier: 'Top', value: 9 },
  { id: 'c', tier: 'Small', value: 2 },
];

function setUp() {
  const workbook = memoryWorkbook(undefined);
  let panes = 0;
  const openPane = async () => {
    const pane = `pane${++panes}`;
    let ids = 0;
    const newId = (): string => `${pane}-${++ids}`;
    const state = createSharedState(workbook.port, newId);
    // a state that cannot be read is said, and the pane opens all the same
    await state.load().catch((error: unknown) => expect(error).toMatchObject({ code: 'state-damaged' }));
    return createSnapshotStore({ workbook: workbook.port, newId }, state);
  };
  return { ...workbook, openPane };
}

describe('snapshots of a workbook', () => {
  it('are there with their customers when the workbook is opened again', async () => {
    const { openPane } = setUp();
    const pane = await openPane();
    await pane.keep([draft('2026-01-31', january), draft('2026-02-28', february)]);
    const later = await openPane();
    expect(later.list().map(({ name }) => name)).toEqual(['2026-01-31', '2026-02-28']);
    const [first, second] = await later.read(later.list().map(({ id }) => id));
    expect([first.ids, second.ids]).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect([...(second.values ?? [])]).toEqual([9, 2]);
  });

  it('share the names of their customers: the second keeps only who is new', async () => {
    const { openPane, settings } = setUp();
    const pane = await openPane();
    await pane.keep([draft('1', january), draft('2', february), draft('3', february)]);
    const [first, second, third] = pane.list();
    expect(second.blocks).toHaveLength(first.blocks.length + 1);
    expect(third.blocks).toEqual(second.blocks);
    // three snapshots and two blocks
    expect(settings.archive.size).toBe(5);
  });

  it('taken in two panes at the same time are both whole', async () => {
    const { openPane } = setUp();
    const [one, other] = [await openPane(), await openPane()];
    await one.keep([draft('first', january)]);
    await other.keep([draft('second', february)]);
    const later = await openPane();
    const read = await later.read(later.list().map(({ id }) => id));
    expect(read.map(({ info, ids }) => [info.name, ...ids])).toEqual([
      ['first', 'a', 'b'],
      ['second', 'b', 'c'],
    ]);
  });

  it('are kept although the answer to saving their list was lost, and no part of one is taken away', async () => {
    const { openPane, port, settings } = setUp();
    const pane = await openPane();
    const { saveState } = port;
    port.saveState = async (content) => {
      await saveState(content);
      throw new Problem('host-silent');
    };
    await pane.keep([draft('1', january)]);
    const later = await openPane();
    expect((await later.read(later.list().map(({ id }) => id)))[0].ids).toEqual(['a', 'b']);
    expect(settings.archive.size).toBe(2);
  });

  it('stay whole where nobody can be asked whether their list was saved: the first error is told', async () => {
    const { openPane, port } = setUp();
    const pane = await openPane();
    const { saveState, loadState } = port;
    port.saveState = async (content) => {
      await saveState(content);
      port.loadState = () => Promise.reject(new Problem('host-refused'));
      throw new Problem('host-silent');
    };
    await expect(pane.keep([draft('1', january)])).rejects.toMatchObject({ code: 'host-silent' });
    Object.assign(port, { saveState, loadState });
    const later = await openPane();
    expect((await later.read(later.list().map(({ id }) => id)))[0].ids).toEqual(['a', 'b']);
  });

  it('are listed once, also when another pane saves with them while they are looked at', async () => {
    const { openPane, port } = setUp();
    const [one, other] = [await openPane(), await openPane()];
    const { saveState } = port;
    let isFirst = true;
    port.saveState = async (content) => {
      await saveState(content);
      if (!isFirst) return;
      isFirst = false;
      await other.keep([draft('other', february)]);
    };
    await one.keep([draft('one', january)]);
    const later = await openPane();
    expect(
      later
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['one', 'other']);
  });

  it('are not told as kept when another program saves over their list again and again', async () => {
    const { openPane, port, settings } = setUp();
    const pane = await openPane();
    port.saveState = () => Promise.resolve();
    await expect(pane.keep([draft('1', january)])).rejects.toMatchObject({ code: 'host-refused' });
    expect(settings.archive.size).toBe(0);
  });

  it('leave nothing behind when their list could not be saved', async () => {
    const { openPane, port, settings } = setUp();
    const pane = await openPane();
    port.saveState = () => Promise.reject(new Problem('host-refused'));
    await expect(pane.keep([draft('1', january)])).rejects.toMatchObject({ code: 'host-refused' });
    expect(settings.archive.size).toBe(0);
  });

  it('get a free name, and a new one on request', async () => {
    const pane = await setUp().openPane();
    const [first] = await pane.keep([draft('January', january), draft('January', february)]);
    expect(pane.list().map(({ name }) => name)).toEqual(['January', 'January 2']);
    await pane.rename(first.id, 'January 2');
    expect(pane.list()[0].name).toBe('January 2 2');
    expect((await pane.read([first.id]))[0].info.name).toBe('January 2 2');
  });

  it('leave nothing behind when they are removed, and come back when that is undone', async () => {
    const { openPane, settings } = setUp();
    const pane = await openPane();
    const [first, second] = await pane.keep([draft('1', january), draft('2', february)]);
    await pane.remove(second.id);
    const undo = await pane.remove(first.id);
    expect(settings.archive.size).toBe(0);
    await undo();
    const later = await openPane();
    expect((await later.read([first.id]))[0].ids).toEqual(['a', 'b']);
  });

  it('stay whole when one that shares its names is removed', async () => {
    const { openPane } = setUp();
    const pane = await openPane();
    const [first, second] = await pane.keep([draft('1', january), draft('2', february)]);
    await pane.remove(first.id);
    expect((await (await openPane()).read([second.id]))[0].ids).toEqual(['b', 'c']);
  });
});

describe('snapshots whose list was lost are found again', () => {
  const open = async ({ openPane }: ReturnType<typeof setUp>) => {
    const pane = await openPane();
    return { pane, found: await pane.recover(), names: pane.list().map(({ name }) => name) };
  };
  const both = [draft('2026-01-31', january), draft('2026-02-28', february)];

  it.each([
    ['with a state that cannot be read', '{"version":'],
    ['with the state itself', null],
    ['with entries that say nothing', '{"version":3,"models":[],"snapshots":[null,{"nonsense":1}]}'],
  ])('%s, with their customers, and saved with the next change', async (_, state) => {
    const workbook = setUp();
    await (await workbook.openPane()).keep(both);
    workbook.settings.state = state;
    const { pane, found, names } = await open(workbook);
    expect([found, names]).toEqual([2, ['2026-01-31', '2026-02-28']]);
    const [first, second] = pane.list();
    expect((await pane.read([second.id]))[0].ids).toEqual(['b', 'c']);
    await pane.rename(first.id, 'January');
    const later = await open(workbook);
    expect([later.found, later.names]).toEqual([0, ['January', '2026-02-28']]);
  });

  it('also where a snapshot was taken before anybody noticed', async () => {
    const workbook = setUp();
    await (await workbook.openPane()).keep(both);
    workbook.settings.state = null;
    const pane = await workbook.openPane();
    const [taken] = await pane.keep([draft('2026-02-28', february)]);
    expect(pane.list()).toHaveLength(1);
    workbook.settings.state = JSON.stringify({ version: 3, models: [], snapshots: [taken, 'rubbish'] });
    // of two of one name the second is told apart
    expect((await open(workbook)).names.sort()).toEqual(['2026-01-31', '2026-02-28', '2026-02-28 2']);
  });

  it('but not those that somebody removed, nor those of a newer version', async () => {
    const workbook = setUp();
    const pane = await workbook.openPane();
    const [first, second] = await pane.keep(both);
    await pane.remove(first.id);
    const state = JSON.parse(workbook.settings.state ?? '') as { snapshots: object[] };
    workbook.settings.state = JSON.stringify({ ...state, snapshots: [{ ...second, mood: 'new' }] });
    expect(await open(workbook)).toMatchObject({ found: 0, names: [] });
  });
});

describe('a snapshot that cannot be read is said, and kept as it is', () => {
  it.each([
    ['damaged', () => Uint8Array.of(1, 2, 3), 'snapshot-damaged'],
    ['gone', () => undefined, 'snapshot-gone'],
  ])('when its customers are %s', async (_, spoil, code) => {
    const { openPane, settings } = setUp();
    const [kept] = await (await openPane()).keep([draft('January', january)]);
    const spoilt = spoil();
    if (spoilt) settings.archive.set(kept.id, spoilt);
    else settings.archive.delete(kept.id);
    const later = await openPane();
    await expect(later.read([kept.id])).rejects.toMatchObject({ code, params: { name: 'January' } });
    expect(later.list()).toHaveLength(1);
    if (spoilt) expect(settings.archive.get(kept.id)).toBe(spoilt);
  });

  it('when its entry is of a newer version: its name is known, and nothing of it goes', async () => {
    const { openPane, settings } = setUp();
    const pane = await openPane();
    const [first] = await pane.keep([draft('January', january), draft('February', february)]);
    const state = JSON.parse(settings.state ?? '') as { snapshots: Record<string, unknown>[] };
    state.snapshots[1] = { ...state.snapshots[1], mood: 'new' };
    settings.state = JSON.stringify(state);
    const later = await openPane();
    expect(later.newer()).toEqual(['February']);
    await later.remove(first.id);
    // the names that February may need stay
    expect(settings.archive.size).toBe(3);
    expect((JSON.parse(settings.state) as typeof state).snapshots).toEqual([state.snapshots[1]]);
  });

  it('and the next one is kept whole, with names of its own', async () => {
    const { openPane, settings } = setUp();
    const [kept] = await (await openPane()).keep([draft('January', january)]);
    settings.archive.delete(kept.blocks[0]);
    const later = await openPane();
    const [next] = await later.keep([draft('February', february)]);
    expect((await later.read([next.id]))[0].ids).toEqual(['b', 'c']);
  });
});
