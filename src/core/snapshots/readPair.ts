import { Problem } from '../problem';
import { quantile } from '../stats/quantile';
import { mostCategories } from '../table/categories';
import { columnByName } from '../table/columns';
import { ownerColumn } from '../table/ownerOptions';
import { cellText } from '../table/customerIds';
import type { Column, Table } from '../table/table';
import { guessPair } from './guessPair';
import { orderTiers } from './orderTiers';
import { pairOfOwner } from './pairOfOwner';
import type { PairOptions } from './options';
import { readSnapshots, type Noticed } from './readSnapshots';
import { changedWeights, reasonColumns } from './reasonColumns';
import type { Snapshot, SnapshotPair } from './snapshot';

/** Beyond this the usual value did not grow: a currency, a unit or a period is another. */
const largestGrowth = 5;

/**
 * The two snapshots that a list holds. A blank tier, or no row in a period, says that the customer is not in that snapshot.
 * Of one owner's customers alone where the options ask for it; whether the snapshots go together, and how their tiers are
 * ordered, all customers tell. Throws `snapshots-missing` where the options name neither two columns nor a period,
 * `snapshot-unknown`, `snapshots-share-nobody`, `too-many-categories`, `no-owner-column`, `owner-unknown`, and what reading
 * the columns throws.
 */
export function readPair(table: Table, options: PairOptions): SnapshotPair {
  const noticed: Noticed = { nameless: 0, tierless: 0, repeated: new Set() };
  const isNamed = (options.before ?? options.period) !== undefined;
  const asked = {
    ...options,
    ...(isNamed ? {} : guessPair(table)),
    ...(options.onlyOwner === undefined ? {} : { owner: ownerColumn(table, options.owner) }),
  };
  const all = readSnapshots(table, asked, noticed);
  const [before, after] = chosen(all, options);
  const shared = [...before.customers.keys()].filter((id) => after.customers.has(id));
  const smaller = Math.min(before.customers.size, after.customers.size);
  if (smaller === 0 || shared.length === 0) {
    throw new Problem(
      'snapshots-share-nobody',
      { sheet: table.origin.sheet },
      { before: before.name, after: after.name },
    );
  }
  const names = (of: Snapshot) => new Set(Array.from(of.customers.values(), ({ tier }) => tier));
  const [earlier, later] = [names(before), names(after)];
  const found = new Set(all.flatMap((of) => [...names(of)]));
  if (found.size > mostCategories) {
    throw new Problem('too-many-categories', { sheet: table.origin.sheet, option: 'tier' }, { count: found.size });
  }
  const reasons = asked.period === undefined ? [] : reasonColumns(table, options.reasons);
  const { tiers, isGuessed } = orderTiers([...found], options.order, all);
  const pair: SnapshotPair = {
    ...{ before, after, all, tiers },
    hasValue: [before, after].every(({ customers }) =>
      Array.from(customers.values()).some(({ value }) => Number.isFinite(value)),
    ),
    noticed: {
      ...{ nameless: noticed.nameless, tierless: noticed.tierless, repeated: [...noticed.repeated] },
      tiersOfOne: tiers.filter((tier) => earlier.has(tier) !== later.has(tier)),
      isOrderGuessed: isGuessed,
      common: shared.length / smaller,
      jump: jumpOf(shared, before, after),
      models: othersOf(table, options.model, before, after, 'model'),
      units: othersOf(table, options.unit, before, after, 'unit'),
      weights: changedWeights(reasons, before, after),
    },
    reasons,
  };
  return options.onlyOwner === undefined ? pair : pairOfOwner(pair, options.onlyOwner, table.origin.sheet);
}

function chosen(all: readonly Snapshot[], { from, to }: PairOptions): [Snapshot, Snapshot] {
  const at = (name: string, option: string): number => {
    const index = all.findIndex((snapshot) => snapshot.name === name.trim());
    if (index < 0) throw new Problem('snapshot-unknown', { option }, { name });
    return index;
  };
  const last = to === undefined ? all.length - 1 : at(to, 'to');
  const first = from === undefined ? last - 1 : at(from, 'from');
  if (first < 0 || first === last) throw new Problem('one-period', {});
  return [all[first], all[last]];
}

function jumpOf(shared: readonly string[], before: Snapshot, after: Snapshot): number | null {
  const median = ({ customers }: Snapshot): number => {
    const values = shared.map((id) => customers.get(id)?.value ?? NaN).filter((value) => value > 0);
    return values.length === 0 ? NaN : quantile(Float64Array.from(values).sort(), 0.5);
  };
  const ratio = median(after) / median(before);
  return ratio > largestGrowth || ratio < 1 / largestGrowth ? ratio : null;
}

/** A row of the list that belongs to a snapshot. */
function rowOf({ customers }: Snapshot): number {
  const [first] = customers.values();
  return first.rows[0];
}

/** What a column says of both snapshots, where it says something else of each. */
function othersOf(table: Table, name: string | undefined, before: Snapshot, after: Snapshot, option: string) {
  if (name === undefined) return null;
  const column: Column = columnByName(table, name, option);
  const [was, is] = [before, after].map((snapshot) => cellText(column, rowOf(snapshot)).trim());
  return was === is ? null : ([was, is] as [string, string]);
}
