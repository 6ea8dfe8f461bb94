import type { Orders } from '../../../orders/readOrders';
import { codedColumn } from '../../../table/codedColumn';
import type { Column, Table } from '../../../table/table';
import type { Attribute, CustomersDetail } from './detail';
import type { CustomersOptions } from './options';

/** Share of customers that may have several values of what is still said of customers: some move to another country. */
export const fewChange = 0.02;

/**
 * The columns beside those of the orders that say something of the customer: the same in all rows of nearly every
 * customer that has several, and not in all rows of the list.
 *
 * @param only columns of which that is known already
 */
export function findAttributes(
  table: Table,
  options: CustomersOptions,
  { log, rows }: Orders,
  customers: readonly number[],
  only?: readonly string[],
): Pick<CustomersDetail, 'attributes' | 'changing'> {
  const used = new Set<unknown>(Object.values(options).filter((value) => typeof value === 'string'));
  const attributes: Attribute[] = [];
  const changing: CustomersDetail['changing'] = [];
  const several = rowsPerCustomer(log.customer, log.names.length).filter((count) => count > 1).length;
  for (const column of table.columns) {
    if (used.has(column.name) || column.kind === 'date') continue;
    const { codes, size } = codedColumn(column, table.rowCount);
    if (size === 0) continue;
    const valueRow = new Int32Array(log.names.length).fill(-1);
    const isChanging = new Uint8Array(log.names.length);
    for (let row = 0; row < log.customer.length; row++) {
      const customer = log.customer[row];
      const at = rows ? rows[row] : row;
      if (customer < 0 || codes[at] < 0) continue;
      const known = valueRow[customer];
      if (known >= 0 && codes[known] !== codes[at]) isChanging[customer] = 1;
      valueRow[customer] = at;
    }
    const changed = isChanging.reduce((sum, one) => sum + one, 0);
    if (only ? !only.includes(column.name) : several === 0 || changed > fewChange * several) continue;
    attributes.push({ name: column.name, values: customers.map((code) => valueOf(column, valueRow[code])) });
    if (changed > 0) changing.push({ name: column.name, customers: changed });
  }
  return { attributes, changing };
}

function rowsPerCustomer(customer: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const code of customer) if (code >= 0) counts[code]++;
  return counts;
}

function valueOf(column: Column, row: number): Attribute['values'][number] {
  if (row < 0) return null;
  if (column.kind === 'text') return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
  if (!column.valid[row]) return null;
  return column.kind === 'boolean' ? column.values[row] === 1 : column.values[row];
}
