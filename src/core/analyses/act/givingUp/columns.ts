import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { means } from '../../../table/words/meanings';
import type { GivingUpOptions } from './options';

type Columns = Pick<GivingUpOptions, 'customer' | 'value' | 'revenue' | 'profit' | 'cost'>;

/** The columns that the options leave out, where the list has them. Throws `no-numeric-column`. */
export function fillColumns(table: Table, options: Partial<Columns>): Columns & { value: string } {
  const roles = guessRoles(table);
  const numbers = table.columns.filter(({ kind, name }) => kind === 'number' && name !== roles.customer?.[0]);
  const speaking = (...meanings: Parameters<typeof means>[1][]): string | undefined =>
    numbers.find(({ name }) => means(name, ...meanings))?.name;
  const profit = options.profit ?? speaking('profit');
  return {
    customer: options.customer ?? roles.customer?.[0],
    value: options.value ?? profit ?? valueLikeColumn(table),
    revenue:
      options.revenue ??
      numbers.find(({ name }) => name !== profit && means(name, 'amount') && !means(name, 'cost'))?.name,
    profit,
    cost: options.cost ?? speaking('cost'),
  };
}
