import { columnByName, numberColumn } from '../../../table/columns';
import { cellText } from '../../../table/customerIds';
import { sheetRow } from '../../../table/sheetRow';
import type { Table } from '../../../table/table';
import { orderNames } from '../../../tiers/orderNames';
import type { Completeness } from './detail';
import { filledIn } from './filled';
import type { DatabaseCheckOptions } from './options';

/** Without tiers: the best fifth by value, the next three tenths, the other half; the upper ends of each. */
const bands = [0.2, 0.5, 1];
const percent = (share: number): string => String(Math.round(100 * share));

/**
 * How many cells of each column are filled, tier by tier, and who among the best has gaps. Rows without a tier are the
 * last, under ''. Throws what reading the columns throws.
 */
export function findCompleteness(
  table: Table,
  ids: readonly string[],
  { tier, value, customer }: DatabaseCheckOptions,
): Completeness {
  const columns = table.columns.filter(({ name }) => name !== tier && name !== customer);
  const isFilled = columns.map(filledIn);
  const values = value === undefined ? undefined : numberColumn(table, value, 'value');
  const worth = (row: number): number => (values?.valid[row] ? values.values[row] : Number.NEGATIVE_INFINITY);
  const rows = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  const order = rows.sort((a, b) => (worth(a) === worth(b) ? a - b : worth(b) - worth(a)));
  const tierOf = tier === undefined ? byValue(order) : byColumn(table, tier);
  const names = tierNames(table.rowCount, tierOf, worth, tier !== undefined);
  const at = new Map(names.map((name, i) => [name, i]));
  const customers = names.map(() => 0);
  const filled = names.map(() => columns.map(() => 0));
  const gaps: Completeness['gaps'] = [];
  for (const row of order) {
    const place = at.get(tierOf(row)) ?? 0;
    customers[place]++;
    const missing: string[] = [];
    columns.forEach((column, i) => {
      if (isFilled[i](row)) filled[place][i]++;
      else missing.push(column.name);
    });
    if (missing.length > 0) gaps.push({ row: sheetRow(table, row), id: ids[row], tier: names[place], missing });
  }
  const rank = ({ tier: name }: { tier: string }): number => at.get(name) ?? 0;
  return {
    columns: columns.map(({ name }) => name),
    tiers: names.map((name, i) => ({
      tier: name,
      customers: customers[i],
      filled: filled[i].map((count) => count / customers[i]),
      all: filled[i].reduce((sum, count) => sum + count, 0) / (customers[i] * Math.max(1, columns.length)),
    })),
    isByValue: tier === undefined,
    gaps: gaps.sort((a, b) => rank(a) - rank(b)),
  };
}

function byColumn(table: Table, tier: string): (row: number) => string {
  const column = columnByName(table, tier, 'tier');
  return (row) => cellText(column, row);
}

/** `0–20 %` for the best fifth. */
function byValue(order: ArrayLike<number>): (row: number) => string {
  const names = bands.map((to, i) => `${percent(bands[i - 1] ?? 0)}–${percent(to)} %`);
  const placeOf = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) placeOf[order[i]] = i;
  return (row) => names[bands.findIndex((to) => placeOf[row] < Math.ceil(to * order.length))];
}

/** Best first: in their known order, else by the mean value of their customers; blank last. */
function tierNames(
  rows: number,
  tierOf: (row: number) => string,
  worth: (row: number) => number,
  isColumn: boolean,
): string[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (let row = 0; row < rows; row++) {
    const of = sums.get(tierOf(row)) ?? { sum: 0, count: 0 };
    if (Number.isFinite(worth(row))) Object.assign(of, { sum: of.sum + worth(row), count: of.count + 1 });
    sums.set(tierOf(row), of);
  }
  const names = [...sums.keys()].filter((name) => name !== '');
  const mean = (name: string): number => {
    const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
    return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
  };
  const known = isColumn ? orderNames(names) : names.sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
  const ordered = known ?? names.sort((a, b) => mean(b) - mean(a));
  return sums.has('') ? [...ordered, ''] : ordered;
}
