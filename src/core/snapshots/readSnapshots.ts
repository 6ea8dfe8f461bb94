import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import { cellText } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import { sheetRow } from '../table/sheetRow';
import type { Column, NumberColumn, Table } from '../table/table';
import { lastNames } from './lastNames';
import type { PairOptions } from './options';
import type { Kept, Snapshot, SnapshotNotices } from './snapshot';

/** What is noticed while rows are read. */
export interface Noticed extends Pick<SnapshotNotices, 'nameless' | 'tierless'> {
  repeated: Set<string>;
}

/** All snapshots that a list holds, in order of time. Throws `snapshots-missing` and what reading the columns throws. */
export function readSnapshots(table: Table, options: PairOptions, noticed: Noticed): Snapshot[] {
  const customer = options.customer ?? guessRoles(table).customer?.[0];
  const names = customer === undefined ? undefined : columnByName(table, customer, 'customer');
  const renamed = lastNames(options.renames);
  const idOf = (row: number): string => {
    const text = names ? cellText(names, row).trim() : String(sheetRow(table, row));
    return renamed.get(text) ?? text;
  };
  const { before, after, period, tier, owner } = options;
  const owners = owner === undefined ? undefined : columnByName(table, owner, 'owner');
  const ownerOf = (row: number): string => (owners ? cellText(owners, row).trim() : '');
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
    return sideBySide(table, sides, { idOf, ownerOf }, noticed);
  }
  if (period === undefined || tier === undefined) {
    throw new Problem('snapshots-missing', { sheet: table.origin.sheet, option: 'period' });
  }
  const columns = {
    periods: columnByName(table, period, 'period'),
    tiers: columnByName(table, tier, 'tier'),
    values: valuesOf(table, options.value, 'value'),
  };
  return inOrder(oneBelowTheOther(table, columns, { idOf, ownerOf }, noticed), options.periods);
}

interface RowTexts {
  idOf(row: number): string;
  ownerOf(row: number): string;
}

function valuesOf(table: Table, name: string | undefined, option: string): NumberColumn | undefined {
  return name === undefined ? undefined : numberColumn(table, name, option);
}

function sideBySide(
  table: Table,
  sides: readonly { name: string; tiers: Column; values: NumberColumn | undefined }[],
  of: RowTexts,
  noticed: Noticed,
): Snapshot[] {
  const snapshots = sides.map(({ name }): Snapshot => ({ name, customers: new Map() }));
  for (let row = 0; row < table.rowCount; row++) {
    const id = of.idOf(row);
    const tiers = sides.map((side) => cellText(side.tiers, row).trim());
    if (id === '') noticed.nameless++;
    else if (tiers.every((tier) => tier === '')) noticed.tierless++;
    else {
      sides.forEach(({ values }, i) => {
        if (tiers[i] !== '') keep(snapshots[i], { id, tier: tiers[i], owner: of.ownerOf(row), row }, values, noticed);
      });
    }
  }
  return snapshots;
}

function oneBelowTheOther(
  table: Table,
  { periods, tiers, values }: { periods: Column; tiers: Column; values: NumberColumn | undefined },
  of: RowTexts,
  noticed: Noticed,
): Snapshot[] {
  const snapshots = new Map<string, Snapshot>();
  for (let row = 0; row < table.rowCount; row++) {
    const [id, name, tier] = [of.idOf(row), cellText(periods, row).trim(), cellText(tiers, row).trim()];
    if (id === '' || name === '') noticed.nameless++;
    else if (tier === '') noticed.tierless++;
    else {
      const snapshot = snapshots.get(name) ?? { name, customers: new Map<string, Kept>() };
      snapshots.set(name, snapshot);
      keep(snapshot, { id, tier, owner: of.ownerOf(row), row }, values, noticed);
    }
  }
  return [...snapshots.values()];
}

function inOrder(found: Snapshot[], periods: readonly string[]): Snapshot[] {
  if (periods.length > 0) {
    const place = ({ name }: Snapshot): number => (periods.includes(name) ? periods.indexOf(name) : periods.length);
    return found.sort((a, b) => place(a) - place(b));
  }
  // names that do not begin with a number say nothing of their order: they come as they stand
  return found.every(({ name }) => /^\d/.test(name))
    ? found.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    : found;
}

function keep(
  { customers }: Snapshot,
  { id, tier, owner, row }: { id: string; tier: string; owner: string; row: number },
  values: NumberColumn | undefined,
  noticed: Noticed,
): void {
  const value = values?.valid[row] ? values.values[row] : NaN;
  const known = customers.get(id);
  if (!known) {
    customers.set(id, { tier, value, owner, rows: [row] });
    return;
  }
  noticed.repeated.add(id);
  known.rows.push(row);
  if (Number.isFinite(value)) known.value = Number.isFinite(known.value) ? known.value + value : value;
}
