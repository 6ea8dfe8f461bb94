import type { Table } from '../../table/table';
import { guessOwnerColumn } from '../../table/ownerOptions';
import { guessPair } from '../guessPair';
import type { PairOptions } from '../options';
import { orderTiers } from '../orderTiers';
import { readSnapshots, type Noticed } from '../readSnapshots';
import { ownerInfo, tierSums, type SnapshotDraft } from './draft';

/**
 * A snapshot per period of a list that somebody kept by hand, in order of time. The list says nothing of a score. Throws
 * what reading throws: `snapshots-missing`, `column-missing`.
 *
 * @param at when they were taken over, ISO 8601
 */
export function snapshotsOfList(table: Table, options: PairOptions, at: string): SnapshotDraft[] {
  const owner = options.owner ?? guessOwnerColumn(table);
  const isNamed = (options.before ?? options.period) !== undefined;
  const asked = { ...options, ...(isNamed ? {} : guessPair(table)), owner };
  const noticed: Noticed = { nameless: 0, tierless: 0, repeated: new Set() };
  const all = readSnapshots(table, asked, noticed);
  const found = new Set(all.flatMap(({ customers }) => Array.from(customers.values(), ({ tier }) => tier)));
  const { tiers: names } = orderTiers([...found], options.order, all);
  const valueOf = (period: string): string | undefined =>
    (period === asked.before ? asked.valueBefore : period === asked.after ? asked.valueAfter : undefined) ??
    asked.value;
  const { sheet, address } = table.origin;
  const start = Date.parse(at);
  return all.map(({ name, customers }, i): SnapshotDraft => {
    const kept = [...customers.values()];
    const value = valueOf(name);
    const tiers = Uint8Array.from(kept, ({ tier }) => names.indexOf(tier));
    const values = value === undefined ? undefined : Float64Array.from(kept, (customer) => customer.value);
    return {
      info: {
        // one after the other, as they are in the list
        ...{ name: name.slice(0, 80), at: new Date(start + i).toISOString(), model: sheet, sheet, address },
        tiers: tierSums(names, tiers, values),
        indicators: [],
        ...(value === undefined ? {} : { value }),
        ...ownerInfo(
          asked.owner,
          kept.map(({ owner }) => owner),
        ),
        ...{ customers: kept.length, unrated: 0, nameless: 0 },
      },
      ids: [...customers.keys()],
      tiers,
      ...(values ? { values } : {}),
      points: [],
      ...(asked.owner === undefined ? {} : { owners: kept.map(({ owner }) => owner) }),
    };
  });
}
