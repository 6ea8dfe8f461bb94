import { z } from 'zod';
import { cleaningSchema, type CleaningOptions } from './cleaning/options';
import { isOrderTotal } from './amountPerOrder';
import { credited, noPurchase, standingOfDocument } from './cleaning/standing';
import { codedColumn } from '../table/codedColumn';
import { columnOption } from '../table/columnOption';
import { numberColumn } from '../table/columns';
import { guessRoles } from '../table/guessRoles';
import { means } from '../table/words/meanings';
import type { DateColumn, OrderRole, Role, Table } from '../table/table';

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
  status: columnOption('text', 'boolean').optional(),
  /** Kind of document: tells credit notes of any sign, and what is no invoice. */
  documentType: columnOption('text', 'number').optional(),
  /** What was paid back of a row's amount, or of its order; beside an empty amount it is a credit of its own. */
  refund: columnOption('number').optional(),
  /** Discount that the amount still holds, of a row or of its order. */
  discount: columnOption('number').optional(),
  /** `order`: the amount is the order's and stands on each of its lines; it is counted once. */
  amountPer: z.enum(['line', 'order']).optional(),
  cleaning: cleaningSchema.optional(),
};

export const orderColumns = [
  'order',
  'quantity',
  'unitPrice',
  'product',
  'description',
  'status',
  'documentType',
  'refund',
  'discount',
] as const;

/** What the amounts of a log are called: their column, or what they are the product of. */
export function amountName({ amount, quantity, unitPrice }: OrderColumnNames & { amount?: string }): string {
  return amount ?? (quantity !== undefined && unitPrice !== undefined ? `${quantity} × ${unitPrice}` : '');
}

export type OrderColumnNames = Partial<Record<OrderRole, string>>;

/** What the columns of a list of orders are, beside the customer and the date. */
export interface GuessedOrderColumns {
  columns: OrderColumnNames & { cleaning?: CleaningOptions; amountPer?: 'order' };
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
    ...named('documentType', documentTypeOf(table, roles.documentType, used)),
  };
  const isAmount = (name: string): boolean =>
    hasNumbers(name) &&
    !means(name, 'credit') &&
    !used.has(name) &&
    (quantity === undefined || unitPrice === undefined || isLineAmount(table, name, quantity, unitPrice));
  const amount = amountOf(roles, isAmount, columns);
  const isTotal = amount !== undefined && columns.order !== undefined && isOrderTotal(table, amount, columns.order);
  const reductions = {
    ...named('refund', refundOf(table, roles.refund, { ...columns, amount }, used)),
    ...named('discount', roles.discount?.find(hasNumbers)),
  };
  // a plain list of customer, date and amount is taken as it stands: two equal rows may be two purchases of a day
  const isDetailed = Object.keys({ ...columns, ...reductions }).some((role) => role !== 'description');
  return {
    columns: {
      ...columns,
      ...reductions,
      ...(isTotal ? { amountPer: 'order' as const } : {}),
      ...(isDetailed ? { cleaning: cleaningSchema.parse({ duplicates: tellsRowsApart(table, columns) }) } : {}),
    },
    amount,
  };
}

/** The column of amounts: named like one, else, where there is no price either, any that measures something. */
function amountOf(
  roles: Partial<Record<Role, string[]>>,
  isAmount: (name: string) => boolean,
  { unitPrice, quantity }: OrderColumnNames,
): string | undefined {
  const meant = roles.amount?.find(isAmount);
  if (meant !== undefined || unitPrice !== undefined) return meant;
  const others = [...(roles.value ?? []), ...(roles.indicator ?? [])].filter(
    (name) => isAmount(name) && !means(name, 'orderNumber'),
  );
  return others.find((name) => name !== quantity && !means(name, 'orderLine', 'cost', 'refund')) ?? others.at(0);
}

/** A column of kinds of documents, some of which are credit notes or no invoices. */
function documentTypeOf(table: Table, names: string[] | undefined, used: ReadonlySet<unknown>): string | undefined {
  return names?.find((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column || used.has(name)) return false;
    const standing = standingOfDocument(codedColumn(column, table.rowCount));
    return standing.includes(credited) || standing.includes(noPurchase);
  });
}

/** Share of the amounts from which on credits are what was paid, not what came back. */
const mostCredited = 0.5;

/**
 * A column of what was paid back, less than was paid in all; or of credits beside debits, where kinds of documents tell
 * payments apart, or credits are too few to be payments.
 */
function refundOf(
  table: Table,
  refunds: string[] | undefined,
  columns: OrderColumnNames & { amount?: string },
  used: ReadonlySet<unknown>,
): string | undefined {
  const { amount, quantity, unitPrice, documentType } = columns;
  if (amount !== undefined && means(amount, 'netOfReturns')) return undefined;
  const total = (names: string[]): number => {
    const factors = names.map((name) => numberColumn(table, name));
    let sum = 0;
    for (let row = 0; row < table.rowCount; row++) {
      const value = factors.reduce((product, { values, valid }) => (valid[row] ? product * values[row] : 0), 1);
      if (Number.isFinite(value)) sum += Math.abs(value);
    }
    return sum;
  };
  const priced = quantity !== undefined && unitPrice !== undefined ? [quantity, unitPrice] : undefined;
  const paidColumns = amount === undefined ? priced : [amount];
  if (!paidColumns) return undefined;
  const paid = total(paidColumns);
  const isFree = (name: string): boolean =>
    !used.has(name) &&
    name !== amount &&
    table.columns.some((column) => column.name === name && column.kind === 'number' && column.valid.includes(1));
  const refund = refunds?.find((name) => isFree(name) && total([name]) <= paid);
  if (refund !== undefined) return refund;
  const most = documentType === undefined ? mostCredited * paid : Infinity;
  return table.columns
    .map(({ name }) => name)
    .find((name) => means(name, 'credit') && isFree(name) && total([name]) < most);
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
