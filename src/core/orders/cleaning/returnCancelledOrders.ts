import { noPurchase } from './standing';
import { returned, type NettableLines } from './netReturns';

/** Lines with what their status and kind of document say of them. */
type StandingLines = Pick<NettableLines, 'customer' | 'day' | 'amount' | 'order' | 'refersTo' | 'role'> & {
  standing: Uint8Array;
};

interface Document {
  customer: number;
  day: number;
  value: number;
}

/** Sums of decimal amounts that are this near are equal. */
const near = 1e-9;

/**
 * Uses up the returns of orders that are cancelled anyway, so that they are not taken off other purchases: a refund within
 * a refunded order, a cancellation invoice of a cancelled one. They are returns of the same order, of the order they refer
 * to, or of an earlier one of the same customer with the same value. Their amounts become 0.
 */
export function returnCancelledOrders({ customer, day, amount, order, refersTo, role, standing }: StandingLines): void {
  if (!role.includes(returned) || !standing.includes(noPurchase)) return;
  const documentOf = documents(order);
  const cancelled = new Map<number, Document>();
  const returns = new Map<number, Document & { rows: number[] }>();
  for (let row = 0; row < role.length; row++) {
    const document = documentOf(row);
    if (role[row] === returned) {
      const known = returns.get(document) ?? { customer: customer[row], day: day[row], value: 0, rows: [] };
      known.value -= amount[row];
      known.rows.push(row);
      returns.set(document, known);
    } else if (standing[row] === noPurchase && amount[row] > 0) {
      const known = cancelled.get(document) ?? { customer: customer[row], day: day[row], value: 0 };
      known.value += amount[row];
      cancelled.set(document, known);
    }
  }
  const useUp = (value: number, found: Document | undefined, rows: readonly number[]): boolean => {
    if (!found || value > found.value * (1 + near)) return false;
    found.value -= value;
    for (const row of rows) amount[row] = 0;
    return true;
  };
  const equals = new Map<string, Document[]>();
  const key = ({ customer: who, value }: Document): string => `${who} ${value.toPrecision(9)}`;
  for (const found of cancelled.values()) equals.set(key(found), [...(equals.get(key(found)) ?? []), found]);
  for (const [document, back] of returns) {
    const referred = refersTo && order && document < order.size ? refersTo[document] : -1;
    if (useUp(back.value, cancelled.get(document), back.rows)) continue;
    if (useUp(back.value, cancelled.get(referred), back.rows)) continue;
    const equal = equals.get(key(back))?.find((found) => found.day <= back.day && found.value > 0);
    useUp(back.value, equal, back.rows);
  }
}

/** The document of a row: its order, else itself, by a number that no order has. */
function documents(order: NettableLines['order']): (row: number) => number {
  if (!order) return (row) => row;
  return (row) => (order.codes[row] < 0 ? order.size + row : order.codes[row]);
}
