import { Problem } from '../../../problem';
import { categoriesOf } from '../../../table/categories';
import type { Table } from '../../../table/table';
import { orderNames } from '../../../tiers/orderNames';
import type { PlanTier } from './detail';
import { levelOf, treatments } from './levels';
import type { ActionPlanOptions } from './options';

/**
 * The tiers of a column from the top, by their names, else by the mean value of their customers, else as they appear; and
 * which one each row is in, −1 for none.
 */
export function orderedTiers(
  table: Table,
  column: string,
  values: (row: number) => number,
): { names: string[]; codes: Int32Array; isGuessed: boolean } {
  const { names, codes } = categoriesOf(table, column, [], 'tier');
  const sums = names.map(() => ({ sum: 0, count: 0 }));
  for (let row = 0; row < codes.length; row++) {
    const value = values(row);
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

/** What is done with each tier: as the options say, else by its place. Throws `tier-twice`. */
export function treatmentsOf(names: readonly string[], { tiers }: ActionPlanOptions): PlanTier[] {
  tiers.forEach(({ tier }, i) => {
    const option = `tiers.${i}.tier`;
    if (tiers.findIndex((other) => other.tier === tier) !== i) throw new Problem('tier-twice', { option }, { tier });
  });
  return names.map((tier, i) => {
    const usual = treatments[levelOf(i, names.length)];
    const own = tiers.find((candidate) => candidate.tier === tier);
    const said = Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined));
    return { ...usual, ...said, tier, customers: 0, overdue: 0 };
  });
}
