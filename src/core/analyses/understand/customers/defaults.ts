import { Problem } from '../../../problem';
import { guessOrderColumns } from '../../../orders/orderColumns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { customersSchema, type CustomersOptions } from './options';

/** Options to start from: the columns as recognised, all steps of cleaning. Throws `column-not-date`, `options-invalid`. */
export function customersDefaults(table: Table): CustomersOptions {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  const { sheet } = table.origin;
  if (date === undefined) throw new Problem('column-not-date', { sheet, option: 'date' }, { column: '' });
  if (customer === undefined) throw new Problem('options-invalid', { sheet, option: 'customer' }, { value: '' });
  const { columns, amount } = guessOrderColumns(table, [customer, date]);
  return customersSchema.parse({ customer, date, amount, ...columns });
}
