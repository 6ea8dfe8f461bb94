import { Problem } from '../../../problem';
import { similarCategories } from '../../../table/similarCategories';
import type { Table } from '../../../table/table';
import { categoriesOf, type Categories } from '../../../table/categories';
import { customerIds } from '../../../table/customerIds';
import { summarizeGroups } from '../../../groups/summarizeGroups';
import { valueColumnsOf } from '../../../table/valueColumnsOf';
import type { CrossDetail, CrossSide } from './detail';
import { movements, type CrossOptions, type Movement } from './options';
import { orderNames } from '../../../tiers/orderNames';

/**
 * Customers by two columns, and who stands higher or lower in the second than in the first. Throws `no-data-rows`,
 * `column-duplicate` for one column twice, `column-missing`, `column-no-values`, `too-many-categories`, and
 * `no-rated-customer` where no customer has both.
 */
export function evaluateCross(table: Table, options: CrossOptions): CrossDetail {
  if (options.first === options.second) {
    throw new Problem('column-duplicate', { column: options.second, option: 'second' });
  }
  const values = valueColumnsOf(table, options.valueColumns);
  const sides = (['first', 'second'] as const).map((side) => categoriesOf(table, options[side], options.merge, side));
  const union = [...new Set(sides.flatMap(({ names }) => names))];
  const isShared = sides[0].names.some((name) => sides[1].names.includes(name));
  const { order, orderFrom } = orderOf(options, union, isShared);
  const common = orderFrom === 'none' ? undefined : order;
  const [first, second] = sides.map((side) => sorted(side, common));

  const cellIndices = first.codes.map((code, row) =>
    code < 0 || second.codes[row] < 0 ? -1 : code * second.names.length + second.codes[row],
  );
  const blank = Array.from(cellIndices.keys()).filter((row) => cellIndices[row] < 0);
  if (blank.length === table.rowCount) throw new Problem('no-rated-customer', { option: 'second' });
  const ofRows = isShared ? movementsOf(first, second, cellIndices, common) : [];
  const moves = summarizeGroups(
    ofRows.map((movement) => (movement === undefined ? -1 : movements.indexOf(movement))),
    movements.length,
    values,
  );
  return {
    ids: customerIds(table, options.id),
    first,
    second,
    cells: summarizeGroups(cellIndices, first.names.length * second.names.length, values),
    order,
    orderFrom,
    movements: ofRows,
    moves: moves
      .map((summary, i) => ({ movement: movements[i], ...summary }))
      .filter(({ movement, customers }) => isShared && (customers > 0 || usual(orderFrom).includes(movement))),
    blank,
    notInOrder: options.order.length === 0 ? [] : union.filter((name) => !options.order.includes(name)),
    similar: similarNames(sides),
    valueColumns: [...options.valueColumns],
  };
}

/** Probable misspellings, in a column or between the two. */
function similarNames(sides: Categories[]): CrossDetail['similar'] {
  const counts = new Map<string, number>();
  for (const side of sides) side.names.forEach((name, i) => counts.set(name, (counts.get(name) ?? 0) + side.counts[i]));
  const pairs = similarCategories([...counts].map(([name, count]) => ({ name, count })));
  return pairs.map((pair) => {
    const side = sides.find(({ names }) => names.includes(pair.from)) ?? sides[0];
    return { column: side.column, ...pair };
  });
}

function usual(orderFrom: CrossDetail['orderFrom']): Movement[] {
  return orderFrom === 'none' ? ['same', 'changed'] : ['up', 'same', 'down'];
}

/** All names, best first; what the given order leaves out stands at its end, as it appears. */
function orderOf(options: CrossOptions, union: string[], isShared: boolean): Pick<CrossDetail, 'order' | 'orderFrom'> {
  if (options.order.length > 0) {
    const rest = union.filter((name) => !options.order.includes(name));
    return { order: [...new Set(options.order), ...rest], orderFrom: 'option' };
  }
  const known = isShared ? orderNames(union) : undefined;
  return known ? { order: known, orderFrom: 'known' } : { order: union, orderFrom: 'none' };
}

/** A column with its names in the common order, or in its own where there is none. */
function sorted({ column, names, codes }: Categories, order: string[] | undefined): CrossSide {
  const inOrder = order?.filter((name) => names.includes(name)) ?? orderNames(names) ?? names;
  const place = names.map((name) => inOrder.indexOf(name));
  return { column, names: inOrder, codes: codes.map((code) => (code < 0 ? -1 : place[code])) };
}

function movementsOf(
  first: CrossSide,
  second: CrossSide,
  cells: Int32Array,
  order: string[] | undefined,
): (Movement | undefined)[] {
  return Array.from(cells, (cell, row) => {
    if (cell < 0) return undefined;
    const [from, to] = [first.names[first.codes[row]], second.names[second.codes[row]]];
    if (from === to) return 'same';
    if (!order) return 'changed';
    return order.indexOf(to) < order.indexOf(from) ? 'up' : 'down';
  });
}
