import type { OrderLines } from './orderLines';

/** Lines as far as they are carried down. */
type Carried = Pick<OrderLines, 'customer' | 'day' | 'order' | 'status'>;

/** What was carried down. */
export interface CarriedDown<Lines> {
  lines: Lines;
  /** Lines that took customer, date, number or status from a line above. */
  carried: number;
  /** 1 per row that only names the customer of the rows below it; `null` where there are none. */
  isHeading: Uint8Array | null;
}

/**
 * Order lines of which only the first of an order names customer, date and status: the lines below take them from it. A
 * line belongs to the order above when it has its number, or when it has neither number, customer nor date but a product.
 * Where customers stand in rows of their own above their orders, as in grouped reports, all lines below take theirs.
 */
export function carryDown<Lines extends Carried & Pick<OrderLines, 'product' | 'description'>>(
  lines: Lines,
): CarriedDown<Lines> {
  const grouped = carryHeadings(lines);
  const carried = carryOrders(grouped?.lines ?? lines);
  return {
    lines: carried.lines,
    carried: carried.carried + (grouped?.carried ?? 0),
    isHeading: grouped?.isHeading ?? null,
  };
}

/** Customers that stand in rows without a date, above those of their orders; `null` where any order names its own. */
function carryHeadings<Lines extends Carried>(lines: Lines): CarriedDown<Lines> | null {
  const { day, customer } = lines;
  const isHeading = new Uint8Array(day.length);
  const codes = new Int32Array(day.length).fill(-1);
  let [above, carried, headings] = [-1, 0, 0];
  for (let row = 0; row < day.length; row++) {
    if (Number.isNaN(day[row])) {
      if (customer.codes[row] < 0) continue;
      above = customer.codes[row];
      isHeading[row] = 1;
      headings++;
    } else if (customer.codes[row] >= 0) return null;
    else if (above >= 0) {
      codes[row] = above;
      carried++;
    }
  }
  return headings === 0 || carried === 0
    ? null
    : { lines: { ...lines, customer: { ...customer, codes } }, carried, isHeading };
}

function carryOrders<Lines extends Carried & Pick<OrderLines, 'product' | 'description'>>(
  lines: Lines,
): { lines: Lines; carried: number } {
  const { order, customer, product, description, status } = lines;
  if (!order) return { lines, carried: 0 };
  const codes = { customer: customer.codes, order: order.codes, status: status?.codes, day: lines.day };
  const isProduct = (row: number): boolean =>
    (product !== undefined && product.codes[row] >= 0) || (description !== undefined && description.codes[row] >= 0);
  const [customers, orders, days, statuses] = [customer.codes, order.codes, lines.day, status?.codes];
  let carried = 0;
  for (let row = 1; row < orders.length; row++) {
    const [lacksCustomer, lacksDay] = [customers[row] < 0, Number.isNaN(days[row])];
    const lacksStatus = statuses !== undefined && statuses[row] < 0;
    if (!lacksCustomer && !lacksDay && !lacksStatus) continue;
    const above = codes.order[row - 1];
    const isSame = orders[row] >= 0 ? orders[row] === above : lacksCustomer && lacksDay && isProduct(row);
    if (!isSame || above < 0) continue;
    // nothing to take where the line above lacks the same
    const hasCustomer = lacksCustomer && codes.customer[row - 1] >= 0;
    const hasStatus = lacksStatus && codes.status !== undefined && codes.status[row - 1] >= 0;
    if (orders[row] >= 0 && !hasCustomer && !hasStatus && !(lacksDay && !Number.isNaN(codes.day[row - 1]))) continue;
    if (carried === 0) {
      codes.customer = customer.codes.slice();
      codes.order = order.codes.slice();
      codes.status = status?.codes.slice();
      codes.day = lines.day.slice();
    }
    carried++;
    codes.order[row] = above;
    if (lacksCustomer) codes.customer[row] = codes.customer[row - 1];
    if (lacksDay) codes.day[row] = codes.day[row - 1];
    if (codes.status && lacksStatus) codes.status[row] = codes.status[row - 1];
  }
  if (carried === 0) return { lines, carried };
  return {
    lines: {
      ...lines,
      customer: { ...customer, codes: codes.customer },
      order: { ...order, codes: codes.order },
      day: codes.day,
      status: status && codes.status && { ...status, codes: codes.status },
    },
    carried,
  };
}
