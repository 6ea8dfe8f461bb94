import { shapley } from '../stats/shapley';
import type { NumberColumn } from '../table/table';

/** How much of the change of a score an indicator made, in points of the score. */
export interface Reason {
  indicator: string;
  /** Because the customer has more or fewer points. */
  byPoints: number;
  /** Because the indicator counts more or less. */
  byWeight: number;
}

/** Points of an indicator and its weight, per row. */
export interface ReasonColumns {
  indicator: string;
  points: NumberColumn;
  weight: NumberColumn | undefined;
}

/**
 * The change of a score from one row to another, by indicator; all parts add up to it. The score is the sum of
 * weight × points: where both changed, each gets its mean effect over both orders (Shapley 1953). An indicator without
 * points counts for nothing there: that it came or went is a matter of its weight.
 */
export function scoreReasons(columns: readonly ReasonColumns[], before: number, after: number): Reason[] {
  return columns.map((column) => {
    const [was, is] = [partOf(column, before), partOf(column, after)];
    const [byWeight, byPoints] = shapley(
      ([weight, points]) => weight * points,
      [was?.weight ?? 0, was?.points ?? is?.points ?? 0],
      [is?.weight ?? 0, is?.points ?? was?.points ?? 0],
    );
    return { indicator: column.indicator, byPoints, byWeight };
  });
}

/** Σ weight × points of a row. */
export function scoreOf(columns: readonly ReasonColumns[], row: number): number {
  return columns.reduce((sum, column) => {
    const part = partOf(column, row);
    return part ? sum + part.weight * part.points : sum;
  }, 0);
}

function partOf({ points, weight }: ReasonColumns, row: number): { weight: number; points: number } | undefined {
  if (!points.valid[row]) return undefined;
  if (!weight) return { weight: 1, points: points.values[row] };
  return weight.valid[row] ? { weight: weight.values[row], points: points.values[row] } : undefined;
}
