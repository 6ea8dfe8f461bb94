import type { NumberColumn } from '../table/table';

export interface GroupSummary {
  customers: number;
  /** Share of the customers who are in a group, 0–1. */
  share: number;
  /** Per value column: sum, and share of the total 0–1, `null` when the total is 0. Missing values are left out. */
  values: { column: string; sum: number; share: number | null }[];
}

/** Customers and values per group. @param groups index per row, negative where the customer is in none */
export function summarizeGroups(
  groups: ArrayLike<number>,
  groupCount: number,
  columns: readonly NumberColumn[],
): GroupSummary[] {
  const customers = new Float64Array(groupCount);
  const sums = columns.map(() => new Float64Array(groupCount));
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row];
    if (group < 0) continue;
    customers[group]++;
    columns.forEach(({ values, valid }, i) => {
      if (valid[row]) sums[i][group] += values[row];
    });
  }
  const total = customers.reduce((sum, count) => sum + count, 0);
  const totals = sums.map((ofColumn) => ofColumn.reduce((sum, part) => sum + part, 0));
  return Array.from(customers, (count, group) => ({
    customers: count,
    share: total > 0 ? count / total : 0,
    values: columns.map(({ name }, i) => ({
      column: name,
      sum: sums[i][group],
      share: totals[i] === 0 ? null : sums[i][group] / totals[i],
    })),
  }));
}
