import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { means } from '../../../table/words/meanings';
import type { Table } from '../../../table/table';
import { profitabilitySchema, type ProfitabilityOptions } from './options';

const mostGroups = 12;

/**
 * Options to start from: a column of few groups, the most sales-like column as revenue, columns named as costs. Throws
 * `no-category-column`, `no-numeric-column`.
 */
export function profitabilityDefaults(table: Table): ProfitabilityOptions {
  const { customer = [], category = [] } = guessRoles(table);
  const revenue = valueLikeColumn(table);
  const groups = table.columns.filter(
    (column) =>
      column.kind === 'text' &&
      column.name !== customer[0] &&
      column.dictionary.length > 1 &&
      column.dictionary.length <= mostGroups,
  );
  const tier = groups.find(({ name }) => category.includes(name)) ?? groups.at(0);
  const { sheet, address } = table.origin;
  if (!tier) throw new Problem('no-category-column', { sheet, address });
  const costs = table.columns.filter(
    (column) =>
      column.kind === 'number' && column.valid.includes(1) && column.name !== revenue && means(column.name, 'cost'),
  );
  return profitabilitySchema.parse({
    id: customer[0],
    ...{ tier: tier.name, revenue },
    drivers: costs.map(({ name }) => ({ column: name, rate: 1 })),
  });
}
