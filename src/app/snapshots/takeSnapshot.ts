import { evaluatePyramid, preparePyramid } from '../../core/analyses/classify/pyramid/pyramid';
import { snapshotsOfList } from '../../core/snapshots/kept/snapshotsOfList';
import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { tierMigration } from '../../core/analyses/act/tierMigration/tierMigration';
import { guessOwnerColumn } from '../../core/table/ownerOptions';
import type { Table } from '../../core/table/table';
import type { AppParts } from '../parts';
import { snapshotOfPyramid, type PyramidRun } from './snapshotOfPyramid';
import type { SnapshotStore } from './snapshotStore';

/** A pyramid to keep, under the name that people call the day. */
export type SnapshotJob = Omit<PyramidRun, 'detail' | 'owner'> & { name: string };

/** Keeps the pyramid of a list. Throws what the pyramid throws, and `snapshot-needs-names`. */
export async function takeSnapshot(
  { now }: Pick<AppParts, 'now'>,
  snapshots: SnapshotStore,
  { name, ...run }: SnapshotJob,
): Promise<SnapshotInfo> {
  const owner = guessOwnerColumn(run.table);
  const detail = evaluatePyramid(preparePyramid(run.table, run.options), run.options);
  const [kept] = await snapshots.keep([
    snapshotOfPyramid({ ...run, detail, owner }, { name, at: now().toISOString() }),
  ]);
  return kept;
}

/** Keeps every period of a list that somebody kept by hand. Throws `snapshots-missing` for a list without any. */
export async function keepPeriods(
  { now }: Pick<AppParts, 'now'>,
  snapshots: SnapshotStore,
  table: Table,
): Promise<SnapshotInfo[]> {
  return snapshots.keep(snapshotsOfList(table, tierMigration.defaults(table), now().toISOString()));
}
