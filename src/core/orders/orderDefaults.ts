import { Problem } from '../problem';
import { guessRoles } from '../table/guessRoles';
import type { Table } from '../table/table';
import { guessOrderColumns, type GuessedOrderColumns } from './orderColumns';

/** Columns of a list of orders to start from. */
export type OrderDefaults = {
  customer: string;
  date: string;
  amount: string | undefined;
} & GuessedOrderColumns['columns'];

/**
 * Customer, date, amount and the columns of lines as recognised, with all steps of cleaning. Throws `no-customer-column`,
 * `column-not-date`.
 */
export function orderDefaults(table: Table): OrderDefaults {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  const { sheet } = table.origin;
  if (customer === undefined) throw new Problem('no-customer-column', { sheet, option: 'customer' });
  if (date === undefined) throw new Problem('column-not-date', { sheet, option: 'date' }, { column: '' });
  const { columns, amount } = guessOrderColumns(table, [customer, date]);
  return { customer, date, amount, ...columns };
}
