import type { EquityBridgeDetail } from '../../../../src/core/analyses/act/equityBridge/detail';
import type { TierMigrationDetail } from '../../../../src/core/analyses/act/tierMigration/detail';
import type { Cell } from '../../../../src/core/table/table';
import { openPane } from '../openPane';

/** The customers a month later: sorted otherwise, headers moved about, F gone, H new, D far ahead. */
const february: Cell[][] = [
  ['Growth %', 'Customer', 'Sales', 'Margin %', 'Days to pay'],
  [9, 'H', 40, 22, 30],
  [25, 'E', 60, 40, 30],
  [90, 'D', 900, 45, 10],
  [30, 'C', 180, 25, 45],
  [12, 'B', 320, 30, 30],
  [-5, 'A', 90, 4, 95],
  [3, 'G', 90, 20, 50],
];

async function twoMonths(second = february) {
  const opened = openPane();
  const { pane, settings, get } = opened;
  await pane.start();
  await pane.takeSnapshot();
  settings.rows = second;
  await pane.readAgain();
  await pane.takeSnapshot();
  return { ...opened, names: () => get().snapshots.map(({ name }) => name) };
}

async function opened(analysis: string) {
  const months = await twoMonths();
  await months.pane.openComparison(analysis);
  return { ...months, detail: (await reportOf(months)).detail };
}

/** The engine answers in a later turn. */
async function reportOf({ get }: Pick<Awaited<ReturnType<typeof twoMonths>>, 'get'>) {
  for (let turn = 0; turn < 100 && !get().opened.track?.report; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { report, problem } = get().opened.track ?? {};
  if (!report) throw new Error(`nothing was compared: ${problem?.message}`);
  return report;
}

describe('from one month to the next, in the pane', () => {
  it('keeps the pyramid twice, under the name of the day', async () => {
    const { names, get } = await twoMonths();
    expect(names()).toEqual(['2026-01-02', '2026-01-02 2']);
    expect(get().message).toMatchObject({ kind: 'note', text: { key: 'track.kept' } });
  });

  it('finds customers again in a list that was sorted, with its columns moved', async () => {
    const { detail } = await opened('tier-migration');
    const { moves, movers } = detail as TierMigrationDetail;
    // G had no growth in January and so no tier
    expect([moves.lost, moves.new]).toEqual([1, 2]);
    expect(movers.filter(({ move }) => move === 'lost').map(({ id }) => id)).toEqual(['F']);
    expect(movers.flatMap(({ move, id }) => (move === 'new' ? [id] : [])).sort()).toEqual(['G', 'H']);
  });

  it('says by which indicators a customer moved, adding up to the change of its score', async () => {
    const { detail } = await opened('tier-migration');
    const { movers } = detail as TierMigrationDetail;
    const moved = movers.filter(({ score }) => score !== null);
    expect(moved.length).toBeGreaterThan(0);
    for (const { score, reasons } of moved) {
      const sum = reasons.reduce((total, { byPoints, byWeight }) => total + byPoints + byWeight, 0);
      expect(sum).toBeCloseTo((score?.after ?? NaN) - (score?.before ?? NaN), 9);
    }
  });

  it('knows customers and value again under headers that were renamed, and says that the value has another name', async () => {
    const renamed = [['Growth %', 'Client', 'Revenue', 'Margin %', 'Days to pay'], ...february.slice(1)];
    const months = await twoMonths(renamed);
    await months.pane.openComparison('tier-migration');
    const report = await reportOf(months);
    const { moves } = report.detail as TierMigrationDetail;
    expect([moves.lost, moves.new]).toEqual([1, 2]);
    expect(report.warnings).toContainEqual({
      key: 'snapshots.warning.units',
      params: { before: 'Sales', after: 'Revenue' },
    });
  });

  it('keeps who was renamed for all later comparisons', async () => {
    const months = await twoMonths(february.map((row) => row.map((cell) => (cell === 'A' ? 'Acme' : cell))));
    const { pane } = months;
    await pane.openComparison('tier-migration');
    expect(((await reportOf(months)).detail as TierMigrationDetail).moves).toMatchObject({ lost: 2, new: 3 });
    pane.edit('renames', (options) => ({ ...options, renames: [{ from: 'A', to: 'Acme' }] }));
    await pane.closeComparison();
    await pane.openComparison('tier-migration');
    expect(((await reportOf(months)).detail as TierMigrationDetail).moves).toMatchObject({ lost: 1, new: 2 });
  });

  it('makes the bridge of the same two, to the cent', async () => {
    const { detail } = await opened('equity-bridge');
    const { steps } = detail as EquityBridgeDetail;
    const cents = steps.map(({ amount }) => Math.round(amount * 100));
    const end = cents.pop();
    expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(end);
  });

  it('shows what was kept when the list itself is gone', async () => {
    const { settings } = await twoMonths();
    const later = openPane('empty', settings.state);
    for (const [name, data] of settings.archive) later.settings.archive.set(name, data);
    await later.pane.start();
    expect(later.get().phase).toBe('empty');
    expect(later.get().snapshots).toHaveLength(2);
    await later.pane.openComparison('tier-migration');
    expect(later.get().opened.track?.own?.table.rowCount).toBe(6 + 7);
  });

  it('writes what changed without touching the list', async () => {
    const { pane, recorded } = await opened('tier-migration');
    await pane.write();
    const [plan] = recorded.writes;
    expect(plan.report.sheets.map(({ id }) => id)).toEqual(['tier-migration', 'movers']);
    expect(plan.report.columns).toEqual([]);
  });

  it('offers a comparison only where there are two', async () => {
    const { pane, get } = openPane();
    await pane.start();
    await pane.openComparison('tier-migration');
    expect(get().message).toMatchObject({ kind: 'problem', problem: { code: 'snapshots-too-few' } });
  });

  it('renames, removes, and takes the removal back', async () => {
    const { pane, names, get } = await twoMonths();
    const [first] = get().snapshots;
    await pane.renameSnapshot(first.id, 'January');
    await pane.removeSnapshot(first.id);
    expect(names()).toEqual(['2026-01-02 2']);
    const { message } = get();
    await (message?.kind === 'note' ? message.undo?.() : undefined);
    expect(names()).toEqual(['January', '2026-01-02 2']);
  });

  it('hands the snapshots out as a list that can be read again', async () => {
    const { pane, files } = await twoMonths();
    await pane.exportSnapshots('csv');
    const lines = files[0].content.split('\r\n');
    // a header, 6 rated in January (G lacks growth), 7 in February, and the end
    expect(lines[0]).toBe('Snapshot,Customer,Tier,Value,Owner,Sales,Margin %,Days to pay,Growth %');
    expect(lines).toHaveLength(1 + 6 + 7 + 1);
  });
});
