import { Problem } from '../problem';
import { guessRoles } from '../table/guessRoles';
import type { Table, TextColumn } from '../table/table';
import { means } from '../table/words/meanings';
import { orderNames } from './orderNames';

/** More names than this are no tiers. */
const mostTiers = 12;

/**
 * The column that looks most like tiers: few names whose order is known, then few names that speak of a category, then few
 * names. Throws `no-category-column`.
 */
export function guessTierColumn(table: Table): string {
  const { customer = [], category = [] } = guessRoles(table);
  const groups = table.columns.filter(
    (column): column is TextColumn =>
      column.kind === 'text' &&
      column.name !== customer.at(0) &&
      !means(column.name, 'owner') &&
      column.dictionary.length > 1 &&
      column.dictionary.length <= mostTiers,
  );
  const found =
    groups.find(({ dictionary }) => orderNames(dictionary) !== undefined) ??
    groups.find(({ name }) => category.includes(name)) ??
    groups.at(0);
  const { sheet, address } = table.origin;
  if (!found) throw new Problem('no-category-column', { sheet, address });
  return found.name;
}
