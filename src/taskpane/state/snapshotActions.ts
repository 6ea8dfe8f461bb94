import type { App } from '../../app/app';
import { checkFits } from '../../core/analyses/fits';
import { Problem } from '../../core/problem';
import { mergeSchema } from '../../core/table/categories';
import { customerIds } from '../../core/table/customerIds';
import { loadedAnalysis } from '../analysis/loaded';
import type { EditActions } from './editActions';
import { modelAnalysis } from './modelActions';
import { comparedOwner } from './ownerView';
import { comparedIds, modelOptions } from './paneState';
import type { PaneState, PaneStore } from './paneState';
import { addressOfRows } from './sourceArea';
import type { SourceFollower } from './sourceFollower';
import type { PaneSurroundings } from './surroundings';
import { runWriteTask } from './writeTask';

/** The place where snapshots are kept and compared. */
export const trackPlace = 'track';

/** What a user can do with the snapshots that the workbook keeps. */
export interface SnapshotActions {
  /** Shows what the workbook keeps now. */
  showSnapshots(): void;
  /** Finds snapshots again whose list was lost with a damaged state, and says so. */
  recoverSnapshots(): Promise<void>;
  /** Keeps the pyramid as it stands, under the name of today. */
  takeSnapshot(): Promise<void>;
  /** Keeps every period of the list in sight, which somebody kept by hand. */
  keepPeriods(): Promise<void>;
  renameSnapshot(id: string, name: string): Promise<void>;
  removeSnapshot(id: string): Promise<void>;
  exportSnapshots(as: 'csv' | 'json'): Promise<void>;
  chooseCompared(compared: NonNullable<PaneState['compared']>): void;
  /** Goes back from a comparison; what was typed for all of them is kept. */
  closeComparison(): Promise<void>;
  /** Opens an analysis on the two that are chosen. */
  openComparison(analysis: string): Promise<void>;
  /** Goes to the row of a customer who moved; to the comparison where the list in sight has no such customer. */
  showMover(id: string): Promise<void>;
}

export function createSnapshotActions(
  app: App,
  store: PaneStore,
  { translate, now, saveFile, copyText }: PaneSurroundings,
  edits: Pick<EditActions, 'openOwn' | 'closeAnalysis'>,
  attempt: (action: () => Promise<void>) => Promise<void>,
  { settle, today }: Pick<SourceFollower, 'settle'> & { today(): string },
): SnapshotActions {
  const { get, set } = store;
  const { snapshots } = app;

  const showSnapshots = (): void => {
    const list = snapshots.list();
    const { compared } = get();
    const isThere = (id: string): boolean => list.some((info) => info.id === id);
    const still = compared && isThere(compared.from) && isThere(compared.to) ? compared : undefined;
    set({ snapshots: list, newerSnapshots: snapshots.newer(), compared: still });
  };

  /** Who was called otherwise, as it was typed for the comparison that is open: it holds for all later ones. */
  const keepRenames = async (): Promise<void> => {
    const open = get().opened[trackPlace];
    const parsed = mergeSchema.safeParse(open?.history.present.renames);
    if (!open?.own || !parsed.success) return;
    if (JSON.stringify(parsed.data) !== JSON.stringify(snapshots.renames())) await snapshots.saveRenames(parsed.data);
  };

  const openComparison = async (analysis: string): Promise<void> => {
    const ids = comparedIds(get());
    if (!ids) throw new Problem('snapshots-too-few');
    await keepRenames();
    const asked = { ...ids, onlyOwner: comparedOwner(get()) };
    const { compareSnapshots } = await import('../../app/snapshots/compareSnapshots');
    const { leftOut, ...own } = await compareSnapshots(snapshots, translate, analysis, asked);
    edits.openOwn(trackPlace, analysis, own);
    if (leftOut.length > 0) {
      const text = { key: 'track.leftOut', params: { names: { list: leftOut }, count: leftOut.length } } as const;
      set({ message: { kind: 'note', text } });
    }
  };

  const kept = (names: readonly string[]): void => {
    showSnapshots();
    const params = { name: names[0] ?? '', count: names.length };
    const text =
      names.length === 1
        ? ({ key: 'track.kept', params } as const)
        : ({ key: 'track.keptMany', params: { count: names.length } } as const);
    set({ message: { kind: 'note', text } });
  };

  return {
    showSnapshots,
    recoverSnapshots: () =>
      attempt(async () => {
        const count = await snapshots.recover();
        if (count === 0) return;
        showSnapshots();
        // why the list was lost is more important
        if (!get().message) set({ message: { kind: 'note', text: { key: 'track.recovered', params: { count } } } });
      }),
    async takeSnapshot() {
      if (get().task) return;
      await runWriteTask(store, async (call) => {
        await settle(call);
        const { table, model } = get();
        const options = modelOptions(get());
        if (!table || !options || !model) throw new Problem('selection-empty');
        checkFits(loadedAnalysis(modelAnalysis), table, options);
        const { takeSnapshot } = await import('../../app/snapshots/takeSnapshot');
        const info = await takeSnapshot({ now }, snapshots, { table, options, model: model.name, name: today() });
        kept([info.name]);
      });
    },
    async keepPeriods() {
      if (get().task) return;
      await runWriteTask(store, async (call) => {
        await settle(call);
        const { table } = get();
        if (!table) throw new Problem('selection-empty');
        const { keepPeriods } = await import('../../app/snapshots/takeSnapshot');
        const infos = await keepPeriods({ now }, snapshots, table);
        kept(infos.map(({ name }) => name));
      });
    },
    renameSnapshot: (id, name) =>
      attempt(async () => {
        await snapshots.rename(id, name);
        showSnapshots();
      }),
    removeSnapshot: (id) =>
      attempt(async () => {
        const name = snapshots.list().find((info) => info.id === id)?.name ?? '';
        const restore = await snapshots.remove(id);
        showSnapshots();
        const undo = (): Promise<void> =>
          attempt(async () => {
            await restore();
            showSnapshots();
            set({ message: undefined });
          });
        set({ message: { kind: 'note', text: { key: 'track.removed', params: { name } }, undo } });
      }),
    exportSnapshots: (as) =>
      attempt(async () => {
        const all = await snapshots.read(snapshots.list().map(({ id }) => id));
        const { snapshotsCsv, snapshotsJson } = await import('../../core/snapshots/kept/exportSnapshots');
        const content = as === 'json' ? snapshotsJson(all) : snapshotsCsv(all, csvHeaders());
        const name = `${translate({ key: 'track.file' })} ${today()}.${as}`;
        if (saveFile(name, content, as === 'json' ? 'application/json' : 'text/csv')) return;
        await copyText(content);
        set({ message: { kind: 'note', text: { key: 'track.copied', params: { count: all.length } } } });
      }),
    chooseCompared: (compared) => set({ compared }),
    closeComparison: () =>
      attempt(async () => {
        const kept = keepRenames();
        edits.closeAnalysis(trackPlace);
        await kept;
      }),
    openComparison: (analysis) => attempt(() => openComparison(analysis)),
    showMover: (id) =>
      attempt(async () => {
        const { table } = get();
        const column = modelOptions(get())?.id;
        const row = table && column !== undefined ? customerIds(table, column).findIndex((of) => of.trim() === id) : -1;
        if (!table || row < 0) await openComparison('tier-migration');
        else await app.workbook.goTo({ sheet: table.origin.sheet, address: addressOfRows(table.origin, [row], 1) });
      }),
  };

  function csvHeaders() {
    return {
      period: translate({ key: 'kept.period' }),
      customer: translate({ key: 'kept.customer' }),
      tier: translate({ key: 'kept.tier' }),
      value: translate({ key: 'kept.value' }),
      owner: translate({ key: 'kept.owner' }),
    };
  }
}
