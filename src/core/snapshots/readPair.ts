import { Problem } from '../problem';
import { quantile } from '../stats/quantile';
import { mostCategories } from '../table/categories';
import { columnByName, numberColumn } from '../table/columns';
import { cellText } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import { sheetRow } from '../table/sheetRow';
import type { Column, NumberColumn, Table } from '../table/table';
import { guessPair } from './guessPair';
import { orderTiers } from './orderTiers';
import type { PairOptions } from './options';
import type { Kept, Snapshot, SnapshotNotices, SnapshotPair } from './snapshot';

/** Beyond this the usual value did not grow: a currency, a unit or a period is another. */
const largestGrowth = 5;

type Noticed = Pick<SnapshotNotices, 'nameless' | 'tierless'> & { repeated: Set<string> };

/**
 * The two snapshots that a list holds. A blank tier, or no row in a period, says that the customer is not in that snapshot.
 * Throws `snapshots-missing` where the options name neither two columns nor a period, `snapshot-unknown`,
 * `snapshots-share-nobody`, `too-many-categories`, and what reading the columns throws.
 */
export function readPair(table: Table, options: PairOptions): SnapshotPair {
  const noticed: Noticed = { nameless: 0, tierless: 0, repeated: new Set() };
  const isNamed = (options.before ?? options.period) !== undefined;
  const all = readSnapshots(table, isNamed ? options : { ...options, ...guessPair(table) }, noticed);
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
  const { tiers, isGuessed } = orderTiers([...found], options.order, all);
  return {
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
    },
  };
}

function readSnapshots(table: Table, options: PairOptions, noticed: Noticed): Snapshot[] {
  const customer = options.customer ?? guessRoles(table).customer?.[0];
  const names = customer === undefined ? undefined : columnByName(table, customer, 'customer');
  const renamed = new Map(options.renames.map(({ from, to }) => [from.trim(), to.trim()]));
  const idOf = (row: number): string => {
    const text = names ? cellText(names, row).trim() : String(sheetRow(table, row));
    return renamed.get(text) ?? text;
  };
  const { before, after, period, tier } = options;
  if (before !== undefined && after !== undefined) {
    const [valueBefore, valueAfter] = [options.valueBefore ?? options.value, options.valueAfter ?? options.value];
    const sides = [
      {
        name: before,
        tiers: columnByName(table, before, 'before'),
        values: valuesOf(table, valueBefore, 'valueBefore'),
      },
      { name: after, tiers: columnByName(table, after, 'after'), values: valuesOf(table, valueAfter, 'valueAfter') },
    ];
    return sideBySide(table, sides, idOf, noticed);
  }
  if (period === undefined || tier === undefined) {
    throw new Problem('snapshots-missing', { sheet: table.origin.sheet, option: 'period' });
  }
  const columns = {
    periods: columnByName(table, period, 'period'),
    tiers: columnByName(table, tier, 'tier'),
    values: valuesOf(table, options.value, 'value'),
  };
  return oneBelowTheOther(table, columns, idOf, noticed);
}

function valuesOf(table: Table, name: string | undefined, option: string): NumberColumn | undefined {
  return name === undefined ? undefined : numberColumn(table, name, option);
}

function sideBySide(
  table: Table,
  sides: readonly { name: string; tiers: Column; values: NumberColumn | undefined }[],
  idOf: (row: number) => string,
  noticed: Noticed,
): Snapshot[] {
  const snapshots = sides.map(({ name }): Snapshot => ({ name, customers: new Map() }));
  for (let row = 0; row < table.rowCount; row++) {
    const id = idOf(row);
    const tiers = sides.map((side) => cellText(side.tiers, row).trim());
    if (id === '') noticed.nameless++;
    else if (tiers.every((tier) => tier === '')) noticed.tierless++;
    else {
      sides.forEach(({ values }, i) => {
        if (tiers[i] !== '') keep(snapshots[i], id, tiers[i], values, row, noticed);
      });
    }
  }
  return snapshots;
}

function oneBelowTheOther(
  table: Table,
  { periods, tiers, values }: { periods: Column; tiers: Column; values: NumberColumn | undefined },
  idOf: (row: number) => string,
  noticed: Noticed,
): Snapshot[] {
  const snapshots = new Map<string, Snapshot>();
  for (let row = 0; row < table.rowCount; row++) {
    const [id, name, tier] = [idOf(row), cellText(periods, row).trim(), cellText(tiers, row).trim()];
    if (id === '' || name === '') noticed.nameless++;
    else if (tier === '') noticed.tierless++;
    else {
      const snapshot = snapshots.get(name) ?? { name, customers: new Map<string, Kept>() };
      snapshots.set(name, snapshot);
      keep(snapshot, id, tier, values, row, noticed);
    }
  }
  const found = [...snapshots.values()];
  // names that do not begin with a number say nothing of their order: they come as they stand
  return found.every(({ name }) => /^\d/.test(name))
    ? found.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    : found;
}

function keep(
  { customers }: Snapshot,
  id: string,
  tier: string,
  values: NumberColumn | undefined,
  row: number,
  noticed: Noticed,
): void {
  const value = values?.valid[row] ? values.values[row] : NaN;
  const known = customers.get(id);
  if (!known) {
    customers.set(id, { tier, value, rows: [row] });
    return;
  }
  noticed.repeated.add(id);
  known.rows.push(row);
  if (Number.isFinite(value)) known.value = Number.isFinite(known.value) ? known.value + value : value;
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
