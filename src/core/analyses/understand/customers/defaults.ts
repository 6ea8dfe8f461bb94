import { orderDefaults } from '../../../orders/orderDefaults';
import type { Table } from '../../../table/table';
import { customersSchema, type CustomersOptions } from './options';

/**
 * Options to start from: the columns as recognised, all steps of cleaning. Throws `no-customer-column`, `column-not-date`.
 */
export function customersDefaults(table: Table): CustomersOptions {
  return customersSchema.parse(orderDefaults(table));
}
