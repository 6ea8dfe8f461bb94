import type { TierMigrationDetail } from '../../core/analyses/act/tierMigration/detail';
import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import type { Snapshot } from '../../core/snapshots/snapshot';

/** What is said of each snapshot, of one owner's customers alone: as many in each tier as the comparison found. */
export function ownSnapshots(snapshots: readonly SnapshotInfo[], { tiers, trend }: TierMigrationDetail) {
  return snapshots.flatMap((info): SnapshotInfo[] => {
    const own = trend.find(({ name }) => name === info.name);
    if (!own) return [];
    const customers = own.customers.reduce((sum, count) => sum + count, 0);
    const counted = tiers.map((name, i) => ({
      ...info.tiers.find((tier) => tier.name === name),
      ...{ name, customers: own.customers[i], value: null },
    }));
    return [{ ...info, customers, tiers: counted }];
  });
}

/** The sum of what customers are worth; NaN without values. */
export function worthOf({ customers }: Snapshot): number {
  const values = Array.from(customers.values(), ({ value }) => value).filter(Number.isFinite);
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0);
}
