import { numberColumn } from '../table/columns';
import type { NumberColumn, Table } from '../table/table';
import type { PairOptions } from './options';
import type { Snapshot } from './snapshot';
import type { ReasonColumns } from './scoreReasons';

/** Weights closer than this are the same: kept ones are rounded. */
const sameWeight = 1e-9;

/** The columns that a score is made of. Throws what reading them throws. */
export function reasonColumns(table: Table, reasons: PairOptions['reasons']): ReasonColumns[] {
  return reasons.map(({ points, weight, name }, i) => ({
    indicator: name ?? points,
    points: numberColumn(table, points, `reasons.${i}.points`),
    weight: weight === undefined ? undefined : numberColumn(table, weight, `reasons.${i}.weight`),
  }));
}

/** Indicators that count otherwise in one snapshot than in another: by the weight that most of its customers have. */
export function changedWeights(columns: readonly ReasonColumns[], before: Snapshot, after: Snapshot): string[] {
  return columns
    .filter(({ weight }) => weight && Math.abs(usual(weight, before) - usual(weight, after)) > sameWeight)
    .map(({ indicator }) => indicator);
}

function usual({ values }: NumberColumn, { customers }: Snapshot): number {
  const counts = new Map<number, number>();
  for (const { rows } of customers.values()) counts.set(values[rows[0]], (counts.get(values[rows[0]]) ?? 0) + 1);
  const [[weight] = [0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return weight;
}
