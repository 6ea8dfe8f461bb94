import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import type { NumberColumn, Table } from '../table/table';
import { codedColumn, type Coded } from '../table/codedColumn';
import { spreadOverLines } from './amountPerOrder';
import { carryDown } from './carryDown';
import type { LogColumns, OrderLines } from './orderLines';
import { readDays } from './readDays';

/**
 * The columns of a table that make order lines. `path` stands before the names of options in problems. Throws
 * `options-invalid` when the customer column is not named, `column-missing`, `column-not-date`, `column-not-numeric`.
 */
export function readLines(table: Table, columns: LogColumns, path = ''): OrderLines {
  if (columns.customer === undefined) throw new Problem('options-invalid', { option: `${path}customer` });
  const coded = (option: 'order' | 'product' | 'description' | 'status' | 'documentType'): Coded | undefined => {
    const name = columns[option];
    return name === undefined ? undefined : codedColumn(columnByName(table, name, path + option), table.rowCount);
  };
  const numbers = (option: 'amount' | 'quantity' | 'unitPrice' | 'refund'): NumberColumn | undefined => {
    const name = columns[option];
    return name === undefined ? undefined : numberColumn(table, name, path + option);
  };
  const customer = codedColumn(columnByName(table, columns.customer, `${path}customer`), table.rowCount);
  const day = readDays(columnByName(table, columns.date, `${path}date`), table, `${path}date`);
  const [quantity, unitPrice] = [numbers('quantity'), numbers('unitPrice')];
  const order = coded('order');
  const amount = lessRefunds(amounts(numbers('amount'), quantity, unitPrice), numbers('refund'));
  return carryDown({
    ...{ table, customer, day, quantity, unitPrice, order },
    amount: amount && order && columns.amountPer === 'order' ? spreadOverLines(amount, order) : amount,
    ...{ product: coded('product'), description: coded('description') },
    ...{ status: coded('status'), documentType: coded('documentType'), names: { status: columns.status } },
  });
}

function lessRefunds(amount: Float64Array | undefined, refund: NumberColumn | undefined): Float64Array | undefined {
  if (!amount || !refund) return amount;
  return amount.map((value, row) => (refund.valid[row] ? value - Math.abs(refund.values[row]) : value));
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
