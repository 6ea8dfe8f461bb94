import { scoreKey } from '../tiers/cutTiers';

/**
 * Field of a matrix per row, counted from the top left in reading order: the top row has the highest `y`, the right
 * column the highest `x`. A score on a border belongs to the upper (right) field. -1 where a score is missing.
 *
 * @param borders ascending, one fewer than there are bands
 */
export function placeInGrid(
  x: Float64Array,
  y: Float64Array,
  borders: { x: readonly number[]; y: readonly number[] },
): Int8Array {
  const columns = borders.x.length + 1;
  const rows = borders.y.length + 1;
  const [xKeys, yKeys] = [borders.x.map(scoreKey), borders.y.map(scoreKey)];
  const fields = new Int8Array(x.length);
  for (let row = 0; row < fields.length; row++) {
    const isRated = x[row] === x[row] && y[row] === y[row];
    fields[row] = isRated ? (rows - 1 - bandOf(y[row], yKeys)) * columns + bandOf(x[row], xKeys) : -1;
  }
  return fields;
}

function bandOf(score: number, borderKeys: readonly number[]): number {
  const key = scoreKey(score);
  let band = 0;
  for (const border of borderKeys) if (key >= border) band++;
  return band;
}
