import { Problem } from '../../core/problem';
import type { NumberColumn } from '../../core/table/table';

export interface ShrinkingDetail {
  names: string[];
  /** Share that is gone, per row; NaN where a number is missing or nothing was bought before. */
  lost: Float64Array;
  /** Rows that lost at least the share asked for, the worst first. */
  shrinking: number[];
}

/** What is gone of the sales before. Throws `no-rated-customer` where nobody has both numbers. */
export function evaluateShrinking(
  names: string[],
  now: NumberColumn,
  before: NumberColumn,
  from: number,
): ShrinkingDetail {
  const lost = now.values.map((sales, row) => {
    const isKnown = now.valid[row] === 1 && before.valid[row] === 1 && before.values[row] > 0;
    return isKnown ? (before.values[row] - sales) / before.values[row] : NaN;
  });
  if (lost.every(Number.isNaN)) throw new Problem('no-rated-customer', { column: before.name });
  const rows = Array.from(lost.keys()).filter((row) => lost[row] >= from);
  return { names, lost, shrinking: rows.sort((a, b) => lost[b] - lost[a]) };
}
