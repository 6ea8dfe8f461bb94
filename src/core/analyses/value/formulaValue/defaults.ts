import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { means, type Meaning } from '../../../table/words/meanings';
import { formulaValueSchema, type FormulaValueOptions } from './options';

/** What headers of a margin per period speak of, most telling first; a percentage is not one. */
const marginMeanings: Meaning[] = ['margin', 'netProfit'];
/** Without a column of retention: eight of ten customers stay. */
const startingRetention = 0.8;

/**
 * Options to start from: the most margin-like number column, else the most sales-like, a column of retentions if there
 * is one, else 80 %. Throws `no-numeric-column`.
 */
export function formulaValueDefaults(table: Table): FormulaValueOptions {
  const roles = guessRoles(table);
  const numbers = table.columns.filter((column) => column.kind === 'number' && column.valid.includes(1));
  const names = numbers.map(({ name }) => name);
  const retention = numbers.find(
    (column) =>
      means(column.name, 'retention') &&
      column.kind === 'number' &&
      column.values.every((value, row) => !column.valid[row] || (value >= 0 && value < 1)),
  )?.name;
  const acquisition = names.find((name) => means(name, 'acquisition'));
  const taken = [retention, acquisition, roles.customer?.[0]];
  const free = names.filter((name) => !taken.includes(name) && !means(name, 'percentage'));
  const margin =
    marginMeanings.map((meaning) => free.find((name) => means(name, meaning))).find((name) => name !== undefined) ??
    roles.amount?.find((name) => free.includes(name)) ??
    roles.indicator?.find((name) => free.includes(name)) ??
    free[0];
  if (margin === undefined) {
    throw new Problem('no-numeric-column', { sheet: table.origin.sheet, address: table.origin.address });
  }
  const category = roles.category?.find((name) => table.columns.some((c) => c.name === name && c.kind === 'text'));
  return formulaValueSchema.parse({
    id: roles.customer?.[0],
    margin: { from: 'column', column: margin },
    retention:
      retention === undefined ? { from: 'constant', value: startingRetention } : { from: 'column', column: retention },
    ...(acquisition === undefined ? {} : { acquisitionCost: { from: 'column', column: acquisition } }),
    tier: category,
  });
}
