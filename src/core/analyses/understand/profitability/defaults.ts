import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { means } from '../../../table/words/meanings';
import type { Table } from '../../../table/table';
import { profitabilitySchema, type ProfitabilityOptions } from './options';

const mostGroups = 12;

/** Less of many things is better: days to pay, a competitor's share. Of these only money is a cost. */
function isMoneySpent(name: string): boolean {
  return means(name, 'cost') && means(name, 'amountAside');
}

/** A margin in money, not in percent. */
function isMargin(name: string): boolean {
  return means(name, 'profit') && !means(name, 'cost') && !name.includes('%');
}

/**
 * Options to start from: a column of few groups, the most sales-like column as revenue, columns named as costs, a margin. Throws
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
      column.kind === 'number' && column.valid.includes(1) && column.name !== revenue && isMoneySpent(column.name),
  );
  return profitabilitySchema.parse({
    id: customer[0],
    ...{ tier: tier.name, revenue },
    margin: table.columns.find(({ kind, name }) => kind === 'number' && name !== revenue && isMargin(name))?.name,
    drivers: costs.map(({ name }) => ({ column: name, rate: 1 })),
  });
}
