import type { CountedRows } from '../../../../purchases/countRows';
import type { Past } from '../../../../purchases/posterior/drawFuture';
import type { PredictedRows } from '../../../../purchases/forecastRows';

/** Customers who have the same future while they are active. */
export interface Cell extends Past {
  part: number;
  rows: number[];
}

/** More cells than this are joined. */
const mostCells = 1500;
/** Joined are ages so near that rates differ by less than this share: far less than the futures that are drawn. */
const step = 0.05;

/**
 * Rows by what their future depends on: repeat purchases and age, and where customers buy by rhythm the last purchase.
 *
 * @param parts rows by the customers' covariates, with what is predicted for them
 */
export function cellsOf(parts: readonly PredictedRows[], rows: CountedRows): Cell[] {
  const exact = joinRows(parts, rows, (index) => index);
  if (exact.length <= mostCells) return exact;
  const { times } = rows;
  const scale = times[times.length - 1] / 16 || 1;
  const places = times.map((time) => Math.round(Math.log1p(time / scale) / step));
  return joinRows(parts, rows, (index) => places[index]);
}

function joinRows(parts: readonly PredictedRows[], all: CountedRows, placeOf: (index: number) => number): Cell[] {
  const cells = new Map<number, Cell>();
  const places = all.times.length;
  parts.forEach(({ rows, predictions, from }, part) => {
    for (let own = 0; own < rows.rowCount; own++) {
      const row = from + own;
      const age = placeOf(all.ageIndex[row]);
      const recency = predictions.isByRhythm ? placeOf(all.recencyIndex[row]) : 0;
      const key = ((part * all.frequencies.length + all.frequencyIndex[row]) * places + age) * places + recency;
      const known = cells.get(key);
      if (known) known.rows.push(row);
      else cells.set(key, { part, x: all.frequency[row], age: all.age[row], recency: all.recency[row], rows: [row] });
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
