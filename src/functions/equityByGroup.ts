import { CellError, demandEqual, errorCode } from './readRange';

/**
 * Lines of group, customers, sum of values and its share, in order of first appearance. Cells without a number and
 * customers without a group are left out.
 */
export function equityByGroup(values: readonly unknown[], groups: readonly string[]): unknown[][] {
  demandEqual(groups.length, values.length, 'groups');
  const sums = new Map<string, { customers: number; equity: number }>();
  let total = 0;
  values.forEach((value, i) => {
    const code = errorCode(value);
    if (code !== undefined) throw new CellError(code);
    if (typeof value !== 'number' || groups[i] === '') return;
    const group = sums.get(groups[i]) ?? { customers: 0, equity: 0 };
    sums.set(groups[i], group);
    group.customers++;
    group.equity += value;
    total += value;
  });
  return [...sums].map(([name, { customers, equity }]) => [name, customers, equity, total === 0 ? '' : equity / total]);
}
