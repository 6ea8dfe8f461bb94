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
  return Int8Array.from(x, (_, row) => {
    if (Number.isNaN(x[row]) || Number.isNaN(y[row])) return -1;
    return (rows - 1 - bandOf(y[row], yKeys)) * columns + bandOf(x[row], xKeys);
  });
}

function bandOf(score: number, borderKeys: readonly number[]): number {
  const key = scoreKey(score);
  return borderKeys.reduce((band, border) => (key >= border ? band + 1 : band), 0);
}
