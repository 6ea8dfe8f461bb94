import { Problem } from '../problem';
import { isSameOwner } from '../table/sameOwner';
import type { Snapshot, SnapshotPair } from './snapshot';

/**
 * The customers of one owner: those whose last snapshot with an owner names this one, in all snapshots, so that a customer
 * who was handed over is neither new nor lost. Throws `owner-unknown`.
 */
export function pairOfOwner(pair: SnapshotPair, onlyOwner: string, sheet: string): SnapshotPair {
  const last = new Map<string, string>();
  for (const { customers } of pair.all) {
    for (const [id, { owner }] of customers) if (owner !== '') last.set(id, owner);
  }
  const isOwn = (id: string): boolean => isSameOwner(last.get(id) ?? '', onlyOwner);
  const own = new Map(pair.all.map((snapshot) => [snapshot, ownOf(snapshot, isOwn)]));
  const all = [...own.values()];
  if (all.every(({ customers }) => customers.size === 0)) {
    throw new Problem('owner-unknown', { sheet, option: 'onlyOwner' }, { name: onlyOwner });
  }
  const { before, after, noticed } = pair;
  return {
    ...pair,
    ...{ before: own.get(before) ?? before, after: own.get(after) ?? after, all },
    noticed: { ...noticed, repeated: noticed.repeated.filter(isOwn) },
  };
}

function ownOf({ name, customers }: Snapshot, isOwn: (id: string) => boolean): Snapshot {
  return { name, customers: new Map([...customers].filter(([id]) => isOwn(id))) };
}
