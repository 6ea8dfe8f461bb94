import type { KeptSnapshot, SnapshotInfo } from '../../../../src/core/snapshots/kept/keptSnapshot';
import { tierSums } from '../../../../src/core/snapshots/kept/draft';

/** A customer as a test writes it down. */
export interface SomeCustomer {
  id: string;
  tier: string;
  value?: number;
  points?: number[];
  owner?: string;
}

const tierNames = ['Top', 'Large', 'Small'];

/** A snapshot of a few customers in the tiers Top, Large, Small. */
export function someSnapshot(name: string, customers: readonly SomeCustomer[], info: Partial<SnapshotInfo> = {}) {
  const indicators = info.indicators ?? [];
  const tiers = Uint8Array.from(customers, ({ tier }) => tierNames.indexOf(tier));
  const values = Float64Array.from(customers, ({ value = NaN }) => value);
  const snapshot: KeptSnapshot = {
    info: {
      ...{ id: name, name, at: `${name}T08:00:00Z`, model: 'Model', sheet: 'Customers', address: 'A1:F9' },
      ...{ tiers: tierSums(tierNames, tiers, values), indicators, value: 'Sales (EUR)', owner: 'Owner' },
      ...{ customers: customers.length, unrated: 0, nameless: 0, blocks: [] },
      ...info,
    },
    ids: customers.map(({ id }) => id),
    ...{ tiers, values },
    points: indicators.map((_, j) => Float64Array.from(customers, ({ points }) => points?.[j] ?? NaN)),
    owners: customers.map(({ owner = '' }) => owner),
  };
  return snapshot;
}
