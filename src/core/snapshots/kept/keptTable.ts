import type { NumberColumn, Table, TextColumn } from '../../table/table';
import { emptyNumbers, putNumber, textColumn } from '../newColumns';
import type { PairOptions } from '../options';
import type { KeptSnapshot } from './keptSnapshot';

/** Headers of what a list of kept snapshots holds beside the user's own columns. */
export interface KeptHeaders {
  customer: string;
  period: string;
  tier: string;
  value: string;
  owner: string;
  model: string;
  unit: string;
  pointsOf(column: string): string;
  weightOf(column: string): string;
}

/**
 * Kept snapshots as a list, one row per customer and snapshot, in order of time, with the options by which the two last
 * ones are compared. A weight is that of the row: those of indicators without points are shared among the others.
 */
export function keptTable(
  snapshots: readonly KeptSnapshot[],
  headers: KeptHeaders,
): { table: Table; options: Partial<PairOptions> } {
  const rowCount = snapshots.reduce((sum, { ids }) => sum + ids.length, 0);
  const starts = startsOf(snapshots);
  const texts = (name: string, text: (snapshot: KeptSnapshot, i: number) => string): TextColumn =>
    textColumn(name, rowCount, (putText) => {
      snapshots.forEach((snapshot, s) => {
        for (let i = 0; i < snapshot.ids.length; i++) putText(starts[s] + i, text(snapshot, i));
      });
    });
  const value = emptyNumbers(headers.value, rowCount);
  snapshots.forEach(({ values }, s) => values?.forEach((amount, i) => putNumber(value, starts[s] + i, amount)));
  const indicators = [...new Set(snapshots.flatMap(({ info }) => info.indicators.map(({ column }) => column)))];
  const reasons = indicators.map((column) => ({
    points: emptyNumbers(headers.pointsOf(column), rowCount),
    weight: emptyNumbers(headers.weightOf(column), rowCount),
  }));
  snapshots.forEach((snapshot, s) => putReasons(snapshot, starts[s], indicators, reasons));

  const columns = [
    texts(headers.customer, ({ ids }, i) => ids[i]),
    texts(headers.period, ({ info }) => info.name),
    texts(headers.tier, ({ info, tiers }, i) => info.tiers[tiers[i]].name),
    ...(value.valid.includes(1) ? [value] : []),
    texts(headers.owner, ({ owners }, i) => owners?.[i] ?? ''),
    texts(headers.model, ({ info }) => info.model),
    texts(headers.unit, ({ info }) => info.value ?? ''),
    ...reasons.flatMap(({ points, weight }) => [points, weight]),
  ];
  const hasOwner = snapshots.some(({ owners }) => owners !== undefined);
  const options: Partial<PairOptions> = {
    customer: headers.customer,
    period: headers.period,
    tier: headers.tier,
    ...(value.valid.includes(1) ? { value: headers.value, unit: headers.unit } : {}),
    ...(hasOwner ? { owner: headers.owner } : {}),
    model: headers.model,
    periods: snapshots.map(({ info }) => info.name),
    order: tiersFromTop(snapshots),
    reasons: reasons.map(({ points, weight }, j) => ({
      ...{ points: points.name, weight: weight.name },
      name: indicators[j],
    })),
  };
  return {
    table: { rowCount, columns, origin: nowhere(snapshots, columns.length), findings: [], recognition },
    options,
  };
}

/** It stands in no sheet, so that nothing can be written beside it; its address names the snapshots, for people. */
function nowhere(snapshots: readonly KeptSnapshot[], columns: number): Table['origin'] {
  const columnIndices = Array.from({ length: columns }, (_, i) => i);
  const names = snapshots.map(({ info }) => info.name);
  const address = names.length > 2 ? `${names[0]} … ${names[names.length - 1]}` : names.join(', ');
  return { sheet: '', address, headerRow: -1, firstRow: 0, columnIndices };
}

const recognition: Table['recognition'] = { shape: 'snapshots', roles: {}, evidence: [], isSure: true };

function startsOf(snapshots: readonly KeptSnapshot[]): number[] {
  let next = 0;
  return snapshots.map(({ ids }) => {
    const start = next;
    next += ids.length;
    return start;
  });
}

/** Those of the last snapshot, then those that were there before. */
function tiersFromTop(snapshots: readonly KeptSnapshot[]): string[] {
  const names = [...snapshots].reverse().flatMap(({ info }) => info.tiers.map(({ name }) => name));
  return [...new Set(names)];
}

function putReasons(
  { info, points, ids }: KeptSnapshot,
  start: number,
  indicators: readonly string[],
  columns: readonly { points: NumberColumn; weight: NumberColumn }[],
): void {
  const own = indicators.map((name) => info.indicators.findIndex(({ column }) => column === name));
  for (let i = 0; i < ids.length; i++) {
    const known = own.map((at) => (at < 0 ? NaN : points[at][i]));
    const weights = own.map((at, j) => (Number.isNaN(known[j]) ? 0 : info.indicators[at].weight));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    columns.forEach((column, j) => {
      putNumber(column.points, start + i, known[j]);
      putNumber(column.weight, start + i, sum > 0 ? weights[j] / sum : 0);
    });
  }
}
