import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import type { NumberColumn, Table } from '../table/table';
import { codedColumn, type Coded } from '../table/codedColumn';
import { spreadOverLines } from './amountPerOrder';
import { carryDown } from './carryDown';
import type { LogColumns, OrderLines } from './orderLines';
import { readDays } from './readDays';
import { takeOff } from './takeOff';

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
  const numbers = (option: 'amount' | 'quantity' | 'unitPrice' | 'refund' | 'discount'): NumberColumn | undefined => {
    const name = columns[option];
    return name === undefined ? undefined : numberColumn(table, name, path + option);
  };
  const customer = codedColumn(columnByName(table, columns.customer, `${path}customer`), table.rowCount);
  const day = readDays(columnByName(table, columns.date, `${path}date`), table, `${path}date`);
  const [quantity, unitPrice] = [numbers('quantity'), numbers('unitPrice')];
  const [amount, discount, refund] = [numbers('amount'), numbers('discount'), numbers('refund')];
  const { lines, carried, isHeading } = carryDown({
    ...{ table, customer, day, quantity, unitPrice, order: coded('order') },
    ...{ product: coded('product'), description: coded('description') },
    ...{ status: coded('status'), documentType: coded('documentType'), names: { status: columns.status } },
  });
  const { order } = lines;
  const written = amounts(amount, quantity, unitPrice);
  const isPerOrder = written !== undefined && order !== undefined && columns.amountPer === 'order';
  const perLine = isPerOrder ? spreadOverLines(written, order) : written;
  const discounted = perLine && discount && takeOff(perLine, discount, order, false);
  const gross = discounted?.amount ?? perLine;
  const refunds = gross && refund && takeOff(gross, refund, order, true);
  const ofColumn = amount ? ('line' as const) : ('unit' as const);
  return {
    ...lines,
    ...{ amount: refunds?.amount ?? gross, gross, refunded: refunds?.taken, isHeading },
    reading: {
      amountPer: isPerOrder ? 'order' : written ? ofColumn : null,
      carried,
      headings: isHeading?.reduce((sum, one) => sum + one, 0) ?? 0,
      refunds: { lines: refunds?.rows ?? 0, value: refunds?.value ?? 0 },
      discounts: { lines: discounted?.rows ?? 0, value: discounted?.value ?? 0 },
    },
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
