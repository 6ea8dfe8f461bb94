import type { Random } from '../random';

/** Rows of numbers, one after the other: row i is `values[i · dimensions … (i + 1) · dimensions)`. */
export interface Points {
  count: number;
  dimensions: number;
  values: Float64Array;
}

/** Rows that are written together, so that they stay in the processor's cache from one column to the next. */
const blockRows = 1024;

/** Columns of equal length as points. */
export function pointsOf(columns: readonly Float64Array[]): Points {
  const dimensions = columns.length;
  const count = columns[0]?.length ?? 0;
  const values = new Float64Array(count * dimensions);
  for (let start = 0; start < count; start += blockRows) {
    const end = Math.min(count, start + blockRows);
    columns.forEach((column, d) => {
      for (let i = start, at = start * dimensions + d; i < end; i++, at += dimensions) values[at] = column[i];
    });
  }
  return { count, dimensions, values };
}

/** Some of the points, by their rows. */
export function pickPoints({ dimensions, values }: Points, rows: ArrayLike<number>): Points {
  const picked = new Float64Array(rows.length * dimensions);
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i] * dimensions;
    for (let d = 0; d < dimensions; d++) picked[i * dimensions + d] = values[from + d];
  }
  return { count: rows.length, dimensions, values: picked };
}

/** At most `most` rows drawn without repetition, in their order; all of them where there are no more. */
export function sampleRows(count: number, most: number, random: Random): Uint32Array {
  const rows = Uint32Array.from({ length: count <= most ? count : most }, (_, i) => i);
  // Vitter's algorithm R
  for (let i = most; i < count; i++) {
    const place = random.integer(0, i);
    if (place < most) rows[place] = i;
  }
  return rows.sort();
}

/** How far centres may still go, together and squared, to be taken for at rest: a 10,000th of the columns' mean variance. */
export function nearlyAtRest({ count, dimensions, values }: Points): number {
  let variances = 0;
  for (let d = 0; d < dimensions; d++) {
    let [sum, squares] = [0, 0];
    for (let at = d; at < values.length; at += dimensions) sum += values[at];
    for (let at = d; at < values.length; at += dimensions) squares += (values[at] - sum / count) ** 2;
    variances += squares / count;
  }
  return (1e-4 * variances) / dimensions;
}

/** Squared distance of row i to row j of other points, or centres, of the same dimensions. */
export function squaredDistance(a: Float64Array, i: number, b: Float64Array, j: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++, x++, y++) {
    const difference = a[x] - b[y];
    sum += difference * difference;
  }
  return sum;
}

/** How many points differ, counted up to `most`. */
export function countDistinct({ count, dimensions, values }: Points, most: number): number {
  const found: number[] = [];
  for (let i = 0; i < count && found.length < most; i++) {
    if (found.every((j) => squaredDistance(values, i, values, j, dimensions) > 0)) found.push(i);
  }
  return found.length;
}
