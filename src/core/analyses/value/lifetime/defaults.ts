import { Problem } from '../../../problem';
import { guessOrderColumns } from '../../../orders/orderColumns';
import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { means, type Meaning } from '../../../table/words/meanings';
import { lifetimeSchema, type LifetimeOptions } from './options';

/**
 * Options to start from: a list of purchase histories if the headers say frequency, recency and age, otherwise an order
 * log of a customer and a date column. Throws `no-customer-column` or `column-not-date` if it is
 * neither.
 */
export function lifetimeDefaults(table: Table): LifetimeOptions {
  const histories = historyOptions(table);
  if (histories) return histories;
  const log = orderOptions(table);
  if (log) return log;
  const { date: dates, customer } = guessRoles(table);
  const place = { sheet: table.origin.sheet };
  if (customer === undefined) throw new Problem('no-customer-column', { ...place, option: 'customer' });
  const date = dates?.[0] ?? '';
  throw new Problem('column-not-date', { ...place, option: 'date' }, { column: date });
}

/** Options for a list of purchase histories, one row per customer or group; `undefined` if its columns are not there. */
export function historyOptions(table: Table): LifetimeOptions | undefined {
  const roles = guessRoles(table);
  const find = (meaning: Meaning): string | undefined =>
    table.columns.find(({ name, kind }) => kind === 'number' && means(name, meaning))?.name;
  const isNumber = (name: string | undefined): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number');
  const frequency = find('historyFrequency') ?? roles.frequency?.[0];
  const recency = find('historyRecency') ?? roles.recency?.find(isNumber);
  const age = find('historyAge') ?? roles.age?.[0];
  const customer = roles.customer?.[0];
  if (frequency === undefined || recency === undefined || age === undefined) return undefined;
  const count = find('historyCount');
  const id = customer !== undefined && ![frequency, recency, age, count].includes(customer) ? customer : undefined;
  return lifetimeSchema.parse({ customer: id, frequency, recency, T: age, monetary: find('historyMonetary'), count });
}

/** Options for an order log, one row per order or order line; `undefined` without a customer and a date column. */
export function orderOptions(table: Table): LifetimeOptions | undefined {
  const roles = guessRoles(table);
  const customer = roles.customer?.[0];
  const date = roles.date?.[0] ?? table.columns.find(({ kind }) => kind === 'date')?.name;
  if (date === undefined || customer === undefined) return undefined;
  const lines = guessOrderColumns(table, [customer, date]);
  return lifetimeSchema.parse({ customer, date, amount: lines.amount, ...lines.columns });
}
