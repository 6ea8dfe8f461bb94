import { ownerNames } from '../../table/ownerOptions';
import type { KeptSnapshot, SnapshotInfo } from './keptSnapshot';

/** A snapshot before it is kept: its name may be taken, and it has no identity yet. */
export interface SnapshotDraft extends Omit<KeptSnapshot, 'info'> {
  info: Omit<SnapshotInfo, 'id' | 'blocks'>;
}

/** Header and names of owners as a snapshot's description has them. */
export function ownerInfo(owner: string | undefined, owners: readonly string[] | undefined) {
  if (owner === undefined || !owners) return {};
  const names = ownerNames(owners);
  return { owner, ...(names.length > 0 ? { owners: names } : {}) };
}

/** What is counted per tier: customers, and the value of those who have one. */
export function tierSums(
  names: readonly string[],
  tiers: Uint8Array,
  values: Float64Array | undefined,
): SnapshotInfo['tiers'] {
  const sums = names.map((name) => ({ name, customers: 0, value: values ? 0 : null }) as SnapshotInfo['tiers'][number]);
  tiers.forEach((tier, i) => {
    const sum = sums[tier];
    sum.customers++;
    if (values && sum.value !== null && Number.isFinite(values[i])) sum.value += values[i];
  });
  return sums;
}
