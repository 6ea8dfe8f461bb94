import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { Column, Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import { commonalitySchema, type CommonalityOptions } from './options';

const mostValues = 50;

/**
 * Options to start from: the top fifth by the most sales-like column, described by categories, ratings and the other
 * measures. Throws `no-numeric-column`.
 */
export function commonalityDefaults(table: Table): CommonalityOptions {
  const roles = guessRoles(table);
  const id = roles.customer?.[0];
  const value = valueLikeColumn(table);
  // other sums of money tell how big customers are, which is known already
  const money = new Set([value, ...(roles.amount ?? []), ...(roles.value ?? [])]);
  const attributes = table.columns.filter(
    (column) => column.name !== id && !money.has(column.name) && describes(column),
  );
  return commonalitySchema.parse({
    id,
    group: { column: value },
    attributes: attributes.map(({ name }) => name),
  });
}

function describes(column: Column): boolean {
  if (means(column.name, 'code')) return false;
  if (column.kind === 'text') return column.dictionary.length > 1 && column.dictionary.length <= mostValues;
  return column.kind === 'boolean' || (column.kind === 'number' && column.valid.includes(1));
}
