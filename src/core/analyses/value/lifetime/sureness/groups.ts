import { Problem } from '../../../../problem';
import { customerName } from '../../../../orders/customerNames';
import type { Histories } from '../../../../orders/histories';
import { columnByName } from '../../../../table/columns';
import type { Table } from '../../../../table/table';

/** Customers by tier. */
export interface CustomerGroups {
  names: string[];
  /** Group of each entry; −1 for none. */
  groupOf: Int32Array;
  /** Customers of no group, then of each. */
  members: number[];
}

/** By a column of the table, the same in all rows of a customer. Throws `column-missing`, `covariate-changes`. */
export function groupsByColumn(
  table: Table,
  name: string,
  histories: Histories,
  entryOfRow: Int32Array,
): CustomerGroups {
  const column = columnByName(table, name, 'uncertainty.tier');
  const place = { sheet: table.origin.sheet, column: name, option: 'uncertainty.tier' };
  if (column.kind !== 'text') throw new Problem('no-category-column', place);
  const groupOf = new Int32Array(histories.frequency.length).fill(-1);
  const names: string[] = [];
  const places = new Map<number, number>();
  entryOfRow.forEach((entry, row) => {
    const code = column.codes[row];
    if (entry < 0 || code < 0) return;
    let group = places.get(code);
    if (group === undefined) {
      places.set(code, (group = names.length));
      names.push(column.dictionary[code]);
    }
    if (groupOf[entry] >= 0 && groupOf[entry] !== group) {
      throw new Problem('covariate-changes', place, { count: 1, customers: customerName(histories.ids, entry) });
    }
    groupOf[entry] = group;
  });
  return { names, groupOf, members: membersOf(groupOf, names.length, histories) };
}

/** By value, the best customers first, at shares of the customers that add up to 100; equal values stay together. */
export function groupsByValue(
  values: Float64Array,
  cuts: readonly { name: string; share: number }[],
  histories: Histories,
): CustomerGroups {
  const leasts = leastValues(values, cuts, histories.count);
  const groupOf = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    groupOf[i] = Number.isNaN(values[i]) ? -1 : leasts.findIndex((least) => values[i] >= least);
  }
  return { names: cuts.map(({ name }) => name), groupOf, members: membersOf(groupOf, cuts.length, histories) };
}

/** The least value of each group; −∞ for the last. */
function leastValues(
  values: Float64Array,
  cuts: readonly { share: number }[],
  count: Float64Array | undefined,
): number[] {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  // customers from the lowest value up to each, where rows stand for several
  let upTo: (place: number) => number = (place) => place + 1;
  if (count) {
    const weights = new Map<number, number>();
    values.forEach((value, i) => weights.set(value, (weights.get(value) ?? 0) + count[i]));
    let sum = 0;
    const sums = new Map<number, number>();
    for (const value of new Set(known)) sums.set(value, (sum += weights.get(value) ?? 0));
    upTo = (place) => sums.get(known[place]) ?? 0;
  }
  const total = known.length > 0 ? upTo(known.length - 1) : 0;
  let share = 0;
  return cuts.map((cut, i) => {
    share += cut.share;
    if (i === cuts.length - 1 || known.length === 0) return -Infinity;
    const below = (1 - share / 100) * total;
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo(middle) > below) high = middle;
      else low = middle + 1;
    }
    return known[low];
  });
}

function membersOf(groupOf: Int32Array, groups: number, { count }: Histories): number[] {
  const members = new Array<number>(groups + 1).fill(0);
  groupOf.forEach((group, i) => (members[group + 1] += count ? count[i] : 1));
  return members;
}
