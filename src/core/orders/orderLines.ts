import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import type { NumberColumn, Table } from '../table/table';
import { codedColumn, type Coded } from '../table/codedColumn';
import { readDays } from './readDays';
import type { OrderColumnNames } from './orderColumns';

/** Names of the columns of orders or order lines. */
export interface LogColumns extends OrderColumnNames {
  customer?: string;
  date: string;
  /** Amount of a row; left out: quantity × unit price. */
  amount?: string;
}

/** Orders or order lines as they stand in the list, one entry per row of the table. */
export interface OrderLines {
  table: Table;
  customer: Coded;
  /** Days since 1970-01-01 with the time of day as a fraction; NaN where there is no date. */
  day: Float64Array;
  /** NaN where there is no amount; left out: the list has none. */
  amount?: Float64Array;
  quantity?: NumberColumn;
  unitPrice?: NumberColumn;
  order?: Coded;
  product?: Coded;
  description?: Coded;
  status?: Coded;
}

/**
 * The columns of a table that make order lines. `path` stands before the names of options in problems. Throws
 * `options-invalid` when the customer column is not named, `column-missing`, `column-not-date`, `column-not-numeric`.
 */
export function readLines(table: Table, columns: LogColumns, path = ''): OrderLines {
  if (columns.customer === undefined) throw new Problem('options-invalid', { option: `${path}customer` });
  const coded = (option: 'order' | 'product' | 'description' | 'status'): Coded | undefined => {
    const name = columns[option];
    return name === undefined ? undefined : codedColumn(columnByName(table, name, path + option), table.rowCount);
  };
  const numbers = (option: 'amount' | 'quantity' | 'unitPrice'): NumberColumn | undefined => {
    const name = columns[option];
    return name === undefined ? undefined : numberColumn(table, name, path + option);
  };
  const customer = codedColumn(columnByName(table, columns.customer, `${path}customer`), table.rowCount);
  const day = readDays(columnByName(table, columns.date, `${path}date`), table, `${path}date`);
  const [quantity, unitPrice] = [numbers('quantity'), numbers('unitPrice')];
  return {
    ...{ table, customer, day, quantity, unitPrice },
    amount: amounts(numbers('amount'), quantity, unitPrice),
    ...{ order: coded('order'), product: coded('product'), description: coded('description') },
    status: coded('status'),
  };
}

/** Amounts of the rows: of their column, else quantity × unit price; `undefined` where the list has neither. */
function amounts(
  amount: NumberColumn | undefined,
  quantity: NumberColumn | undefined,
  unitPrice: NumberColumn | undefined,
): Float64Array | undefined {
  if (amount) return amount.values.map((value, row) => (amount.valid[row] ? value : NaN));
  if (!quantity || !unitPrice) return undefined;
  return quantity.values.map((count, row) =>
    quantity.valid[row] && unitPrice.valid[row] ? count * unitPrice.values[row] : NaN,
  );
}
