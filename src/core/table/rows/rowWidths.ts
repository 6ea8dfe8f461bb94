import { isBlank } from '../header';
import type { Cell } from '../table';

/** Filled cells among the first ones of a row. */
export function filledCells(row: readonly Cell[], width: number): number {
  let count = 0;
  for (let column = 0; column < width; column++) if (!isBlank(row[column])) count += 1;
  return count;
}

/** How many cells most rows fill, weighed by the number: rows of one cell are titles and notes. */
export function usualCount(counts: readonly number[]): number {
  let best = { count: 1, weight: 0 };
  for (const count of new Set(counts)) {
    const near = counts.filter((other) => other >= 0.6 * count && other <= count).length;
    const weight = near * (1 - 1 / count);
    if (weight > best.weight) best = { count, weight };
  }
  return best.count;
}
