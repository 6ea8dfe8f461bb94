import type { App } from '../../app/app';
import type { Translate } from '../../app/ports';
import type { TierMigrationDetail } from '../../core/analyses/act/tierMigration/detail';
import { comparedOwner } from './ownerView';
import { comparedIds, type PaneState, type PaneStore } from './paneState';
import { trackPlace } from './snapshotActions';

const analysis = 'tier-migration';

/** Keeps up to date who moved between the two snapshots that are chosen, while the page of Track is in sight. */
export function followMoves(
  app: Pick<App, 'compute' | 'snapshots'>,
  { get, set, subscribe }: PaneStore,
  translate: Translate,
): () => void {
  let isRunning = false;
  const wanted = (): { key: string; from: string; to: string; onlyOwner?: string } | undefined => {
    const state = get();
    const ids = comparedIds(state);
    if (state.place !== trackPlace || state.opened[trackPlace] || state.page || !ids) return undefined;
    const asked = { ...ids, onlyOwner: comparedOwner(state) };
    const key = keyOf(state, asked, app.snapshots.renames());
    return state.moves?.of === key ? undefined : { ...asked, key };
  };
  const find = async ({ key, ...asked }: NonNullable<ReturnType<typeof wanted>>): Promise<void> => {
    set({ moves: { of: key } });
    try {
      const { compareSnapshots } = await import('../../app/snapshots/compareSnapshots');
      const { table, options } = await compareSnapshots(app.snapshots, translate, analysis, asked);
      const { detail } = await app.compute({ analysis, table, options });
      if (get().moves?.of === key) set({ moves: { of: key, detail: detail as TierMigrationDetail } });
    } catch {
      // snapshots that cannot be compared say so when they are asked to be
      set({ moves: { of: key } });
    }
  };
  const follow = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = wanted(); next; next = wanted()) await find(next);
    } finally {
      isRunning = false;
    }
  };
  return subscribe(() => void follow());
}

function keyOf({ snapshots }: PaneState, ...asked: unknown[]): string {
  return JSON.stringify([snapshots.map(({ id, name }) => [id, name]), ...asked]);
}
