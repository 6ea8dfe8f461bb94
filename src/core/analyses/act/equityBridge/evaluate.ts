import { Problem } from '../../../problem';
import { readPair } from '../../../snapshots/readPair';
import type { Kept, SnapshotPair } from '../../../snapshots/snapshot';
import { shapley } from '../../../stats/shapley';
import { numberColumn } from '../../../table/columns';
import type { NumberColumn, Table } from '../../../table/table';
import type { CustomerChange, EquityBridgeDetail, Step, StepName } from './detail';
import type { EquityBridgeOptions } from './options';
import { toCents } from '../../../stats/toCents';

/** Margin, retention and discount rate of one customer at one time. */
type Causes = readonly [margin: number, retention: number, rate: number];

interface CauseColumns {
  margin: NumberColumn;
  retention: NumberColumn;
  discount: NumberColumn | undefined;
}

/**
 * The change of customer equity by cause. Throws what {@link readPair} throws, `value-needed` without values,
 * `retention-not-share`, and `value-without-end` where retention reaches 1 + the discount rate.
 */
export function evaluateEquityBridge(table: Table, options: EquityBridgeOptions): EquityBridgeDetail {
  const pair = readPair(table, options);
  const columns = causeColumns(table, options);
  const causesOf = columns && ((kept: Kept) => readCauses(kept, columns, options, table));
  if (!columns && !pair.hasValue) throw new Problem('value-needed', { sheet: table.origin.sheet, option: 'value' });
  let valueless = 0;
  const worth = (kept: Kept | undefined): number => {
    if (!kept) return 0;
    const value = causesOf ? worthOf(causesOf(kept)) : kept.value;
    if (!Number.isFinite(value)) valueless++;
    return Number.isFinite(value) ? value : 0;
  };
  const place = new Map(pair.tiers.map((tier, i) => [tier, i]));
  const ids = new Set([...pair.before.customers.keys(), ...pair.after.customers.keys()]);
  const changes = Array.from(ids, (id): CustomerChange => {
    const [before, after] = [pair.before.customers.get(id), pair.after.customers.get(id)];
    const rise = (place.get(before?.tier ?? '') ?? 0) - (place.get(after?.tier ?? '') ?? 0);
    const cause = !before ? 'new' : !after ? 'lost' : rise > 0 ? 'up' : rise < 0 ? 'down' : 'within';
    const values = { before: worth(before), after: worth(after) };
    const parts = cause === 'within' && causesOf && before && after ? partsOf(causesOf(before), causesOf(after)) : null;
    return { id, cause, ...values, parts };
  });
  const sized = (change: CustomerChange): number => Math.abs(change.after - change.before);
  return {
    ...{ pair, valueless, hasCauses: columns !== undefined },
    steps: stepsOf(pair, changes, columns !== undefined),
    changes: changes.filter((change) => sized(change) > 0).sort((a, b) => sized(b) - sized(a)),
  };
}

function causeColumns(table: Table, { margin, retention, discount }: EquityBridgeOptions): CauseColumns | undefined {
  if (margin === undefined || retention === undefined) return undefined;
  return {
    margin: numberColumn(table, margin, 'margin'),
    retention: numberColumn(table, retention, 'retention'),
    discount: discount === undefined ? undefined : numberColumn(table, discount, 'discount'),
  };
}

/** Of a customer with several rows the first. NaN where one is missing. */
function readCauses(
  { rows: [row] }: Kept,
  { margin, retention, discount }: CauseColumns,
  { rate }: EquityBridgeOptions,
  table: Table,
): Causes {
  const at = (column: NumberColumn): number => (column.valid[row] ? column.values[row] : NaN);
  const [kept, interest] = [at(retention), discount ? at(discount) : rate];
  const place = { sheet: table.origin.sheet, column: retention.name, option: 'retention' };
  if (kept < 0 || kept > 1) throw new Problem('retention-not-share', place, { value: kept });
  if (1 + interest - kept <= 0) throw new Problem('value-without-end', place);
  return [at(margin), kept, interest];
}

/** METHODS 4.1: m·r/(1+i−r). */
function worthOf([margin, retention, rate]: readonly number[]): number {
  return (margin * retention) / (1 + rate - retention);
}

/** `null` where a cause is missing on one side. */
function partsOf(before: Causes, after: Causes): CustomerChange['parts'] {
  const [margin, retention, discount] = shapley(worthOf, before, after);
  return Number.isFinite(margin + retention + discount) ? { margin, retention, discount } : null;
}

function stepsOf({ before, after }: SnapshotPair, changes: readonly CustomerChange[], hasCauses: boolean): Step[] {
  const sum = (of: (change: CustomerChange) => number): number =>
    changes.reduce((total, change) => total + of(change), 0);
  const difference = (change: CustomerChange): number => change.after - change.before;
  const [start, end] = [sum((change) => change.before), sum((change) => change.after)];
  const byMove = (['new', 'lost', 'up', 'down'] as const).map((name) => {
    const moved = changes.filter(({ cause }) => cause === name);
    return { name, amount: moved.reduce((total, change) => total + difference(change), 0), customers: moved.length };
  });
  const within = changes.filter(({ cause }) => cause === 'within');
  const plain = within.filter(({ parts }) => parts === null);
  const inside: { name: StepName; amount: number; customers: number }[] = (hasCauses ? causes : []).map((name) => ({
    ...{ name, customers: within.length - plain.length },
    amount: within.reduce((total, { parts }) => total + (parts?.[name] ?? 0), 0),
  }));
  if (!hasCauses || plain.some((change) => difference(change) !== 0)) {
    inside.push({
      name: 'within',
      amount: plain.reduce((total, change) => total + difference(change), 0),
      customers: plain.length,
    });
  }
  const moves = [...byMove, ...inside];
  const cents = toCents(
    start,
    moves.map(({ amount }) => amount),
    end,
  );
  return [
    { name: 'start', amount: cents.start, customers: before.customers.size },
    ...moves.map((move, i) => ({ ...move, amount: cents.changes[i] })),
    { name: 'end', amount: cents.end, customers: after.customers.size },
  ];
}

const causes = ['margin', 'retention', 'discount'] as const;
