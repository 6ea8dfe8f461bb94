import { numberColumn } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { AssetReturn } from './detail';
import type { CustomerEquityOptions } from './options';

/** Groups of rows: names, and the place of each row's name, −1 for none. */
export interface Groups {
  names: readonly string[];
  codes: ArrayLike<number>;
}

/**
 * Return on customer assets: what value was gained, and profit, over what was spent, in all and per group. `null` where the
 * options do not say what was spent, or neither value before nor profit. Throws what reading the columns throws.
 */
export function assetReturns(
  table: Table,
  { before, profit, spent }: CustomerEquityOptions,
  values: Float64Array,
  groupings: readonly Groups[],
): { total: AssetReturn; groups: AssetReturn[][] } | null {
  if (spent === undefined || (before === undefined && profit === undefined)) return null;
  const read = (name: string | undefined, option: string): ((row: number) => number) => {
    if (name === undefined) return () => 0;
    const column = numberColumn(table, name, option);
    return (row) => (column.valid[row] ? column.values[row] : 0);
  };
  const [earlier, gained, paid] = [read(before, 'before'), read(profit, 'profit'), read(spent, 'spent')];
  const sumOf = (name: string, rows: readonly number[]): AssetReturn => {
    const sum = (of: (row: number) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const worth = (row: number): number => (Number.isFinite(values[row]) ? values[row] : 0);
    const after = sum(worth);
    // without a value before, nothing is said of its change
    const from = before === undefined ? after : sum(earlier);
    const [made, cost] = [sum(gained), sum(paid)];
    const change = after - from + made;
    return {
      ...{ name, customers: rows.length, before: from, after, profit: made, spent: cost },
      return: cost > 0 ? change / cost : null,
    };
  };
  const all = Array.from(values.keys());
  return {
    total: sumOf('', all),
    groups: groupings.map(({ names, codes }) =>
      names.map((name, code) =>
        sumOf(
          name,
          all.filter((row) => codes[row] === code),
        ),
      ),
    ),
  };
}
