import type { OrderLog } from './log';

/**
 * Tells, row by row, whether a row begins an order of its customer that was not met before; a row without an order number
 * is an order of its own.
 */
export function orderCounter({ order, customer }: Pick<OrderLog, 'order' | 'customer'>): (row: number) => boolean {
  if (!order) return () => true;
  const highest = order.reduce((most, code) => Math.max(most, code), -1);
  // nearly all order numbers belong to one customer; the pairs of the others are kept beside
  const owner = new Int32Array(highest + 1).fill(-1);
  const others = new Map<number, Set<number>>();
  return (row) => {
    const [code, who] = [order[row], customer[row]];
    if (code < 0) return true;
    if (owner[code] === who) return false;
    if (owner[code] < 0) {
      owner[code] = who;
      return true;
    }
    const known = others.get(code) ?? new Set<number>();
    others.set(code, known);
    if (known.has(who)) return false;
    known.add(who);
    return true;
  };
}
