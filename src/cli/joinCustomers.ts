import { lifetimeSchema } from '../core/analyses/value/lifetime/options';
import { Problem } from '../core/problem';
import { guessRoles } from '../core/table/guessRoles';
import { joinColumns } from '../core/table/joinColumns';
import type { Table } from '../core/table/table';

/**
 * Orders with what `--customers` knows of their customers: the columns that `covariates` names and the orders lack. The
 * lists are joined by the column of the same name, or by the one that names customers there. Throws `arguments-invalid`
 * where no option asks for it, `no-customer-column`, and what joining throws.
 */
export function joinCustomers(orders: Table, customers: Table, options: unknown): Table {
  const parsed = lifetimeSchema.safeParse(options);
  const wanted = parsed.success
    ? [...new Set([...parsed.data.covariates.buying, ...parsed.data.covariates.leaving])]
    : [];
  if (!parsed.success || wanted.length === 0) throw new Problem('arguments-invalid', { option: '--customers' });
  const id = parsed.data.customer;
  if (id === undefined) throw new Problem('no-customer-column', { sheet: orders.origin.sheet, option: 'customer' });
  const same = customers.columns.find(({ name }) => name === id)?.name;
  const otherId = same ?? guessRoles(customers).customer?.[0];
  if (otherId === undefined) throw new Problem('no-customer-column', { sheet: customers.origin.sheet });
  const has = new Set(orders.columns.map(({ name }) => name));
  return joinColumns(
    orders,
    id,
    customers,
    otherId,
    wanted.filter((name) => !has.has(name)),
  );
}
