import { Problem } from '../../core/problem';
import type { SnapshotDraft } from '../../core/snapshots/kept/draft';
import type { KeptSnapshot, NameBlock, SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { newNames, packNames, unpackNames } from '../../core/snapshots/kept/nameBlocks';
import { packedInfo, packSnapshot, unpackSnapshot } from '../../core/snapshots/kept/packSnapshot';
import type { ArchiveEntry, WorkbookPort } from '../ports';
import type { AppParts } from '../parts';
import type { Rename } from '../state/schema';
import type { SharedState } from '../state/sharedState';
import { valuesOf, type StoredState } from '../state/storedState';

/** The snapshots of one workbook: what is said of them stands in the state, their customers in the archive. */
export interface SnapshotStore {
  /**
   * Finds snapshots again whose list was lost, by what each says of itself, under the names that they were kept with, and
   * gives back how many. They are in the list at once, and saved with the next change.
   */
  recover(): Promise<number>;
  /** In order of time. */
  list(): readonly SnapshotInfo[];
  /** Names of snapshots that only a newer version reads; they are kept. */
  newer(): readonly string[];
  /** Keeps snapshots under free names made from theirs, the last in time last. */
  keep(drafts: readonly SnapshotDraft[]): Promise<SnapshotInfo[]>;
  /** With their customers. Throws `snapshot-damaged`, `snapshot-newer`, `snapshot-gone`. */
  read(ids: readonly string[]): Promise<KeptSnapshot[]>;
  /** Under a free name made from `name`. */
  rename(id: string, name: string): Promise<void>;
  /** Gives back the way to keep it again. */
  remove(id: string): Promise<() => Promise<void>>;
  /** Customers that are called otherwise in some snapshots. */
  renames(): readonly Rename[];
  saveRenames(renames: readonly Rename[]): Promise<void>;
}

type Archive = Pick<WorkbookPort, 'archivedNames' | 'loadArchived' | 'archive' | 'removeArchived'>;

/** With more blocks of names than this a snapshot begins anew. */
const mostBlocks = 100;

export function createSnapshotStore(
  { workbook, newId }: { workbook: Archive } & Pick<AppParts, 'newId'>,
  shared: SharedState,
): SnapshotStore {
  /** Found again, and not saved yet. */
  let recovered: SnapshotInfo[] = [];
  const list = (): SnapshotInfo[] => valuesOf(withLost(shared.now(), recovered).snapshots);
  const change = async (next: (stored: StoredState) => StoredState): Promise<void> => {
    await shared.change((stored) => next(withLost(stored, recovered)));
    recovered = [];
  };
  const find = (id: string): SnapshotInfo => {
    const found = list().find((info) => info.id === id);
    if (!found) throw new Problem('snapshot-gone', {}, { name: id });
    return found;
  };
  /** What was read: what stands in the archive never changes. */
  const knownBlocks = new Map<string, string[]>();
  const knownSnapshots = new Map<string, KeptSnapshot>();

  /** The blocks of a snapshot; `undefined` if one of them is gone or damaged. */
  const blocksOf = async ({ blocks }: SnapshotInfo): Promise<NameBlock[] | undefined> => {
    const missing = blocks.filter((id) => !knownBlocks.has(id));
    const found = await workbook.loadArchived(missing);
    for (const [i, data] of found.entries()) {
      const names = data && namesOf(data);
      if (names) knownBlocks.set(missing[i], names);
    }
    const all = blocks.map((id) => ({ id, names: knownBlocks.get(id) }));
    return all.every((block): block is NameBlock => block.names !== undefined) ? all : undefined;
  };

  const readOne = async (info: SnapshotInfo): Promise<KeptSnapshot> => {
    const known = knownSnapshots.get(info.id);
    if (known) return { ...known, info };
    const [data] = await workbook.loadArchived([info.id]);
    if (!data) throw new Problem('snapshot-gone', {}, { name: info.name });
    const blocks = await blocksOf(info);
    if (!blocks) throw new Problem('snapshot-damaged', {}, { name: info.name });
    const read = unpackSnapshot(data, blocks, info.name);
    knownSnapshots.set(info.id, read);
    return { ...read, info };
  };

  const keepOne = async (draft: SnapshotDraft): Promise<SnapshotInfo> => {
    const last = list().at(-1);
    const shares = last !== undefined && last.blocks.length < mostBlocks;
    const blocks = (shares ? await blocksOf(last) : undefined) ?? [];
    const names = newNames(draft.ids, blocks);
    const added = names.length > 0 ? [{ id: newId(), names }] : [];
    const all = [...blocks, ...added];
    const id = newId();
    const info: SnapshotInfo = { ...draft.info, id, blocks: all.map((block) => block.id) };
    const kept: KeptSnapshot = { ...draft, info: { ...info, name: freeName(shared.now(), info.name) } };
    await workbook.archive([
      ...added.map((block): ArchiveEntry => ({ name: block.id, data: packNames(block.names) })),
      { name: id, data: packSnapshot(kept, all) },
    ]);
    try {
      await change((stored) => {
        // asked for again when another pane saved at the same moment, with this one's list already in its own
        if (idsOf(stored).includes(id)) return stored;
        const value = { ...info, name: freeName(stored, info.name) };
        return { ...stored, snapshots: [...stored.snapshots, { value }] };
      });
    } catch (error) {
      // what the list may name stays; why it could not be kept is more important than what cannot be taken away
      if (!(await mayList(id)))
        await workbook.removeArchived([id, ...added.map((block) => block.id)]).catch(() => undefined);
      throw error;
    }
    for (const block of added) knownBlocks.set(block.id, block.names);
    return find(id);
  };

  /** Whether the workbook lists a snapshot, as far as it lets itself be asked. */
  const mayList = async (id: string): Promise<boolean> => {
    try {
      await shared.load();
    } catch {
      return true;
    }
    return idsOf(shared.now()).includes(id);
  };

  const without = (id: string) => (stored: StoredState) => ({
    ...stored,
    snapshots: stored.snapshots.filter((entry) => !('value' in entry) || entry.value.id !== id),
  });

  return {
    async recover() {
      if (!hasLost(shared.now())) return 0;
      const listed = new Set(idsOf(shared.now()));
      const names = (await workbook.archivedNames()).filter((name) => !listed.has(name));
      const found: SnapshotInfo[] = [];
      for (const name of names) {
        const [data] = await workbook.loadArchived([name]);
        const info = data ? packedInfo(data) : undefined;
        // blocks of names say nothing of themselves
        if (info?.id === name) found.push(info);
      }
      recovered = found.sort((a, b) => (a.at < b.at ? -1 : 1));
      return found.length;
    },
    list,
    newer: () => namesOfKept(shared.now()),
    async keep(drafts) {
      const kept: SnapshotInfo[] = [];
      for (const draft of drafts) kept.push(await keepOne(draft));
      return kept;
    },
    async read(ids) {
      const found: KeptSnapshot[] = [];
      for (const id of ids) found.push(await readOne(find(id)));
      return found;
    },
    async rename(id, name) {
      find(id);
      await change((stored) => {
        const others = without(id)(stored);
        const free = freeName(others, name);
        const renamed = stored.snapshots.map((entry) =>
          'value' in entry && entry.value.id === id ? { value: { ...entry.value, name: free } } : entry,
        );
        return { ...stored, snapshots: renamed };
      });
    },
    async remove(id) {
      const info = find(id);
      const place = withLost(shared.now(), recovered).snapshots.findIndex(
        (entry) => 'value' in entry && entry.value.id === id,
      );
      await change(without(id));
      const { snapshots } = shared.now();
      // a snapshot that only a newer version reads may need any block
      const isAllKnown = snapshots.every((entry) => 'value' in entry);
      const used = new Set(valuesOf(snapshots).flatMap(({ blocks }) => blocks));
      const unused = [id, ...(isAllKnown ? info.blocks.filter((block) => !used.has(block)) : [])];
      const removed = await workbook.loadArchived(unused);
      await workbook.removeArchived(unused);
      return async () => {
        const entries = unused.flatMap((name, i) => {
          const data = removed[i];
          return data ? [{ name, data }] : [];
        });
        await workbook.archive(entries);
        await change((stored) => {
          if (idsOf(stored).includes(id)) return stored;
          const value = { ...info, name: freeName(stored, info.name) };
          return {
            ...stored,
            snapshots: [...stored.snapshots.slice(0, place), { value }, ...stored.snapshots.slice(place)],
          };
        });
      };
    },
    renames: () => valuesOf(shared.now().renames),
    saveRenames: (renames) =>
      shared.change((stored) => ({
        ...stored,
        renames: [
          ...stored.renames.filter((entry) => !('value' in entry)),
          ...renames.map(({ from, to }) => ({ value: { from, to } })),
        ],
      })),
  };
}

function namesOf(data: Uint8Array): string[] | undefined {
  try {
    return unpackNames(data);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether snapshots may be kept that the list does not name: it is empty, or an entry of it does not say which it is. */
function hasLost(stored: StoredState): boolean {
  return stored.snapshots.length === 0 || idsOf(stored).length < stored.snapshots.length;
}

/** Ids of the entries that say which snapshot they are of. */
function idsOf({ snapshots }: StoredState): string[] {
  return snapshots.flatMap((entry) => {
    const known: unknown = 'value' in entry ? entry.value : entry.kept;
    const id = typeof known === 'object' && known !== null && 'id' in known ? known.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The state with snapshots that were found again, which its list does not name. */
function withLost(stored: StoredState, found: readonly SnapshotInfo[]): StoredState {
  const listed = new Set(idsOf(stored));
  const lost = found.filter(({ id }) => !listed.has(id));
  return lost.reduce((state, info) => {
    const value = { ...info, name: freeName(state, info.name) };
    const later = state.snapshots.findIndex((entry) => 'value' in entry && entry.value.at > info.at);
    const at = later < 0 ? state.snapshots.length : later;
    return { ...state, snapshots: [...state.snapshots.slice(0, at), { value }, ...state.snapshots.slice(at)] };
  }, stored);
}

/** The longest name of a snapshot, `keptSnapshot.ts`. */
const longestName = 80;

/** `wanted`, or the first of `wanted 2`, `wanted 3` … that no snapshot has. */
function freeName({ snapshots }: StoredState, wanted: string): string {
  const taken = new Set(valuesOf(snapshots).map(({ name }) => name));
  let name = wanted.slice(0, longestName);
  for (let n = 2; taken.has(name); n++) name = `${wanted.slice(0, longestName - 6)} ${n}`;
  return name;
}

function namesOfKept({ snapshots }: StoredState): string[] {
  return snapshots.flatMap((entry) => {
    if ('value' in entry) return [];
    const { kept } = entry;
    const name = typeof kept === 'object' && kept !== null && 'name' in kept ? kept.name : undefined;
    return typeof name === 'string' && name !== '' ? [name.slice(0, longestName)] : [];
  });
}
