import type { Coded } from '../table/codedColumn';
import type { OrderLines } from './orderLines';

/**
 * Order lines of which only the first of an order names customer, date and status: the lines below take them from it. A
 * line belongs to the order above when it has its number, or when it has neither number, customer nor date but a product.
 */
export function carryDown(lines: OrderLines): OrderLines {
  const { order, customer, product, description } = lines;
  if (!order) return lines;
  const rowCount = order.codes.length;
  const isBlank = (coded: Coded | undefined, row: number): boolean => !coded || coded.codes[row] < 0;
  const carried = { customer: customer.codes, order: order.codes, status: lines.status?.codes, day: lines.day };
  let isCarried = false;
  for (let row = 1; row < rowCount; row++) {
    const lacksDay = Number.isNaN(lines.day[row]);
    if (!isBlank(customer, row) && !lacksDay && !(lines.status && isBlank(lines.status, row))) continue;
    const above = carried.order[row - 1];
    const isNumbered = order.codes[row] >= 0;
    const isSame = isNumbered
      ? order.codes[row] === above
      : isBlank(customer, row) && lacksDay && !(isBlank(product, row) && isBlank(description, row));
    if (!isSame || above < 0) continue;
    if (!isCarried) {
      isCarried = true;
      carried.customer = customer.codes.slice();
      carried.order = order.codes.slice();
      carried.status = lines.status?.codes.slice();
      carried.day = lines.day.slice();
    }
    carried.order[row] = above;
    if (isBlank(customer, row)) carried.customer[row] = carried.customer[row - 1];
    if (lacksDay) carried.day[row] = carried.day[row - 1];
    if (carried.status && isBlank(lines.status, row)) carried.status[row] = carried.status[row - 1];
  }
  if (!isCarried) return lines;
  return {
    ...lines,
    customer: { ...customer, codes: carried.customer },
    order: { ...order, codes: carried.order },
    day: carried.day,
    status: lines.status && carried.status && { ...lines.status, codes: carried.status },
  };
}
