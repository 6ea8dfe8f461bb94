import { Problem } from '../../../problem';
import { guessOrderColumns } from '../../../orders/orderColumns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { customersSchema, type CustomersOptions } from './options';

/**
 * Options to start from: the columns as recognised, all steps of cleaning. Throws `no-customer-column`, `column-not-date`.
 */
export function customersDefaults(table: Table): CustomersOptions {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  const { sheet } = table.origin;
  if (customer === undefined) throw new Problem('no-customer-column', { sheet, option: 'customer' });
  if (date === undefined) throw new Problem('column-not-date', { sheet, option: 'date' }, { column: '' });
  const { columns, amount } = guessOrderColumns(table, [customer, date]);
  return customersSchema.parse({ customer, date, amount, ...columns });
}
