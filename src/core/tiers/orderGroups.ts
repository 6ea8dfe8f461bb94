import type { Categories } from '../table/categories';
import { orderNames } from './orderNames';

/**
 * Groups from the top: by what their names say, else by the mean value of their customers, else as they appear, which is a
 * guess; and which one each row is in, −1 for none.
 */
export function orderGroups(
  { names, codes }: Pick<Categories, 'names' | 'codes'>,
  valueAt: (row: number) => number,
): { names: string[]; codes: Int32Array; isGuessed: boolean } {
  const sums = names.map(() => ({ sum: 0, count: 0 }));
  for (let row = 0; row < codes.length; row++) {
    const value = valueAt(row);
    if (codes[row] < 0 || !Number.isFinite(value)) continue;
    sums[codes[row]].sum += value;
    sums[codes[row]].count++;
  }
  const mean = (name: string): number => {
    const { sum, count } = sums[names.indexOf(name)];
    return count > 0 ? sum / count : -Infinity;
  };
  const hasValues = sums.some(({ count }) => count > 0);
  const known = orderNames(names);
  const ordered = known ?? (hasValues ? [...names].sort((a, b) => mean(b) - mean(a)) : names);
  return {
    names: ordered,
    codes: codes.map((code) => (code < 0 ? -1 : ordered.indexOf(names[code]))),
    isGuessed: known === undefined && !hasValues && names.length > 1,
  };
}
