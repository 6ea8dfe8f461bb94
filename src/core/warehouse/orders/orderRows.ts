import type { Table } from '../../table/table';
import { columnByName } from '../../table/columns';
import {
  all,
  call,
  cast,
  column,
  isFilled,
  number,
  operator,
  own,
  real,
  text,
  times,
  type Sql,
  type Step,
} from '../sql';

/** Columns of an order log in the warehouse. */
export interface OrderSource {
  /** Table of the orders, or of their lines. */
  orders: string;
  customer: string;
  date: string;
  amount?: string;
  /** Beside each other the amount, where no column of amounts is named. */
  quantity?: string;
  unitPrice?: string;
}

/** Whether a column names something: no text of blanks alone does. */
export function isNamed(table: Table, name: string): Sql {
  const of = column(name);
  if (columnByName(table, name).kind !== 'text') return isFilled(of);
  return all(isFilled(of), operator('<>', call('TRIM', of), text('')));
}

/**
 * The orders as the add-in reads them: `_cp_customer`, `_cp_day` since 1970-01-01 and `_cp_amount`, 0 where none is asked for;
 * rows without a customer or a day are left out.
 *
 * @param table the list that the model was made on: it tells what kinds of columns there are
 */
export function orderRows(table: Table, { orders, customer, date, ...columns }: OrderSource): Step {
  return {
    name: own('rows'),
    select: {
      from: [orders],
      columns: [
        { as: own('customer'), of: column(customer) },
        { as: own('day'), of: daySql(table, date) },
        { as: own('amount'), of: amountSql(columns) },
      ],
      where: all(isNamed(table, customer), isFilled(column(date))),
    },
  };
}

/** A date; numbers and texts are days written yyyymmdd, or as the warehouse reads them. */
export function daySql(table: Table, date: string): Sql {
  const of = column(date);
  if (columnByName(table, date).kind !== 'number') return { kind: 'day-number', of };
  const digits = cast(cast(of, 'integer'), 'text');
  const part = (from: number, length: number): Sql => call('SUBSTR', digits, number(from), number(length));
  const written = call('CONCAT', part(1, 4), text('-'), part(5, 2), text('-'), part(7, 2));
  return { kind: 'day-number', of: written };
}

function amountSql({ amount, quantity, unitPrice }: Pick<OrderSource, 'amount' | 'quantity' | 'unitPrice'>): Sql {
  if (amount !== undefined) return cast(column(amount), 'double');
  if (quantity === undefined || unitPrice === undefined) return real(0);
  return times(cast(column(quantity), 'double'), cast(column(unitPrice), 'double'));
}
