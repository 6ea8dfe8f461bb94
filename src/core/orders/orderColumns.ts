import { cleaningSchema, type CleaningOptions } from './cleaning/options';
import { columnOption } from '../table/columnOption';
import { numberColumn } from '../table/columns';
import { guessRoles } from '../table/guessRoles';
import type { DateColumn, OrderRole, Table } from '../table/table';

/** Options that name the columns of order lines, beside customer, date and amount: the same for all analyses of a log. */
export const orderColumnOptions = {
  /** Order number: rows with the same one are lines of one order; left out: every row is an order. */
  order: columnOption('text', 'number').optional(),
  /** With `unitPrice` the amount of a line, where no column of amounts is named. */
  quantity: columnOption('number').optional(),
  unitPrice: columnOption('number').optional(),
  /** Product code; tells which purchase came back, and which lines are services. */
  product: columnOption('text', 'number').optional(),
  description: columnOption('text').optional(),
  /** Says which orders were cancelled or refunded. */
  status: columnOption('text').optional(),
  cleaning: cleaningSchema.optional(),
};

export const orderColumns = ['order', 'quantity', 'unitPrice', 'product', 'description', 'status'] as const;

/** What the amounts of a log are called: their column, or what they are the product of. */
export function amountName({ amount, quantity, unitPrice }: OrderColumnNames & { amount?: string }): string {
  return amount ?? (quantity !== undefined && unitPrice !== undefined ? `${quantity} × ${unitPrice}` : '');
}

export type OrderColumnNames = Partial<Record<OrderRole, string>>;

/** What the columns of a list of orders are, beside the customer and the date. */
export interface GuessedOrderColumns {
  columns: OrderColumnNames & { cleaning?: CleaningOptions };
  /** Column of line amounts; `undefined` where quantity × unit price is the amount, or none is. */
  amount: string | undefined;
}

/**
 * Columns of order lines by their headers. A unit price counts as one only beside a quantity; then the amount is their
 * product, unless another column holds the amount of the line.
 *
 * @param taken columns that have another role
 */
export function guessOrderColumns(table: Table, taken: readonly (string | undefined)[]): GuessedOrderColumns {
  const roles = guessRoles(table);
  const used = new Set(taken);
  const hasNumbers = (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1));
  const first = (role: OrderRole): string | undefined => {
    const name = roles[role]?.find((candidate) => !used.has(candidate));
    if (name !== undefined) used.add(name);
    return name;
  };
  const quantity = roles.quantity?.find((name) => hasNumbers(name) && !used.has(name));
  const unitPrice = roles.unitPrice?.find((name) => hasNumbers(name) && !used.has(name) && name !== quantity);
  const priced = quantity !== undefined && unitPrice !== undefined ? { quantity, unitPrice } : {};
  for (const name of Object.values(priced)) used.add(name);
  const columns: OrderColumnNames = {
    ...priced,
    ...named('order', first('order')),
    ...named('product', first('product')),
    ...named('description', first('description')),
    ...named('status', first('status')),
  };
  const isAmount = (name: string): boolean =>
    hasNumbers(name) &&
    !used.has(name) &&
    (quantity === undefined || unitPrice === undefined || isLineAmount(table, name, quantity, unitPrice));
  // a plain list of customer, date and amount is taken as it stands: two equal rows may be two purchases of a day
  const isDetailed = Object.keys(columns).some((role) => role !== 'description');
  return {
    columns: isDetailed
      ? { ...columns, cleaning: cleaningSchema.parse({ duplicates: tellsRowsApart(table, columns) }) }
      : columns,
    amount: roles.amount?.find(isAmount),
  };
}

/** Whether equal rows must be one row written twice: rows have an order number, or a time of day. */
function tellsRowsApart({ columns, rowCount }: Table, { order }: OrderColumnNames): boolean {
  const hasTime = ({ values, valid }: DateColumn): boolean => {
    for (let row = 0; row < rowCount; row++) if (valid[row] && !Number.isInteger(values[row])) return true;
    return false;
  };
  return order !== undefined || columns.some((column) => column.kind === 'date' && hasTime(column));
}

/** Discounts and taxes move the amount of a line this far from quantity × unit price. */
const [leastOfPrice, mostOfPrice] = [0.5, 1.3];
/** Share of the lines that a column of line amounts must agree with. */
const agreeing = 0.8;

/** Whether a column holds amounts of lines: not the total of the order on each of them, nor its tax. */
function isLineAmount(table: Table, name: string, quantity: string, unitPrice: string): boolean {
  const [amounts, quantities, prices] = [name, quantity, unitPrice].map((column) => numberColumn(table, column));
  let [looked, agreed] = [0, 0];
  for (let row = 0; row < table.rowCount; row++) {
    if (!amounts.valid[row] || !quantities.valid[row] || !prices.valid[row]) continue;
    const share = amounts.values[row] / (quantities.values[row] * prices.values[row]);
    if (!Number.isFinite(share)) continue;
    looked++;
    if (share >= leastOfPrice && share <= mostOfPrice) agreed++;
  }
  return looked > 0 && agreed >= agreeing * looked;
}

function named(role: OrderRole, name: string | undefined): OrderColumnNames {
  return name === undefined ? {} : { [role]: name };
}
