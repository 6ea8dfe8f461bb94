import { findAnalysis } from '../../core/analyses/catalogue';
import { Problem } from '../../core/problem';
import { keptTable } from '../../core/snapshots/kept/keptTable';
import type { KeptSnapshot, SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import type { Table } from '../../core/table/table';
import type { Translate } from '../ports';
import type { SnapshotStore } from './snapshotStore';

/** Two snapshots, by id, and whose customers alone are compared. */
export interface Comparison {
  from: string;
  to: string;
  onlyOwner?: string | undefined;
}

/** All kept snapshots as a list, with options by which an analysis compares the two that were asked for. */
export interface ComparisonList {
  table: Table;
  options: Record<string, unknown>;
  /** Names of other snapshots that could not be read: they are missing in the trend. */
  leftOut: string[];
}

/**
 * What an analysis of two snapshots runs on. Throws what reading the two throws; others that cannot be read are left out.
 */
export async function compareSnapshots(
  snapshots: SnapshotStore,
  translate: Translate,
  analysis: string,
  { from, to, onlyOwner }: Comparison,
): Promise<ComparisonList> {
  const found: KeptSnapshot[] = [];
  const leftOut: string[] = [];
  for (const info of snapshots.list()) {
    const read = await readOrSkip(snapshots, info, info.id !== from && info.id !== to);
    if (read) found.push(read);
    else leftOut.push(info.name);
  }
  const nameOf = (id: string): string | undefined => found.find(({ info }) => info.id === id)?.info.name;
  const { table, options } = keptTable(found, {
    customer: translate({ key: 'kept.customer' }),
    period: translate({ key: 'kept.period' }),
    tier: translate({ key: 'kept.tier' }),
    value: translate({ key: 'kept.value' }),
    owner: translate({ key: 'kept.owner' }),
    model: translate({ key: 'kept.model' }),
    unit: translate({ key: 'kept.unit' }),
    pointsOf: (column) => translate({ key: 'kept.points', params: { column } }),
    weightOf: (column) => translate({ key: 'kept.weight', params: { column } }),
  });
  const chosen = { from: nameOf(from), to: nameOf(to), renames: snapshots.renames() };
  const asked = { ...options, ...chosen, ...(onlyOwner === undefined ? {} : { onlyOwner }) };
  return { table, options: findAnalysis(analysis).schema.parse(asked) as Record<string, unknown>, leftOut };
}

async function readOrSkip(
  snapshots: SnapshotStore,
  { id }: SnapshotInfo,
  canSkip: boolean,
): Promise<KeptSnapshot | undefined> {
  try {
    const [read] = await snapshots.read([id]);
    return read;
  } catch (error) {
    if (canSkip && error instanceof Problem && error.code.startsWith('snapshot-')) return undefined;
    throw error;
  }
}
