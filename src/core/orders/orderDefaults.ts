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

/** Customer, date, amount and the columns of lines as recognised, with all steps of cleaning. Throws `column-not-date`, `options-invalid`. */
export function orderDefaults(table: Table): OrderDefaults {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  const { sheet } = table.origin;
  if (date === undefined) throw new Problem('column-not-date', { sheet, option: 'date' }, { column: '' });
  if (customer === undefined) throw new Problem('options-invalid', { sheet, option: 'customer' }, { value: '' });
  const { columns, amount } = guessOrderColumns(table, [customer, date]);
  return { customer, date, amount, ...columns };
}
