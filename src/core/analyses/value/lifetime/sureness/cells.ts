import type { CountedRows } from '../../../../purchases/countRows';
import type { Past } from '../../../../purchases/posterior/drawFuture';
import type { PredictedRows } from '../../../../purchases/forecastRows';

/** Customers who have the same future while they are active. */
export interface Cell extends Past {
  part: number;
  rows: number[];
}

/** Times beyond so many distinct ones are put on a grid of so many steps: rates change by less than a percent of that. */
const mostTimes = 800;

/**
 * Rows by what their future depends on: repeat purchases and age, and where customers buy by rhythm the last purchase.
 *
 * @param parts rows by the customers' covariates, with what is predicted for them
 */
export function cellsOf(parts: readonly PredictedRows[], { times }: CountedRows): Cell[] {
  const longest = times[times.length - 1] || 1;
  const isFine = times.length > mostTimes;
  const place = (time: number): number => (isFine ? Math.round((time / longest) * mostTimes) : time);
  const cells = new Map<string, Cell>();
  parts.forEach(({ rows, predictions, from }, part) => {
    for (let row = 0; row < rows.rowCount; row++) {
      const [x, age] = [rows.frequency[row], rows.age[row]];
      const recency = predictions.isByRhythm ? rows.recency[row] : age;
      const key = `${part} ${x} ${place(age)} ${place(recency)}`;
      const known = cells.get(key);
      if (known) known.rows.push(from + row);
      else cells.set(key, { part, x, age, recency, rows: [from + row] });
    }
  });
  return [...cells.values()];
}

/** Entries of the history by row: those of a row are `entries[starts[row] … starts[row + 1])`. */
export function entriesByRow({ rowOf, rowCount }: CountedRows): { starts: Uint32Array; entries: Uint32Array } {
  const starts = new Uint32Array(rowCount + 1);
  for (let i = 0; i < rowOf.length; i++) starts[rowOf[i] + 1]++;
  for (let row = 0; row < rowCount; row++) starts[row + 1] += starts[row];
  const next = starts.slice();
  const entries = new Uint32Array(rowOf.length);
  for (let i = 0; i < rowOf.length; i++) entries[next[rowOf[i]]++] = i;
  return { starts, entries };
}
