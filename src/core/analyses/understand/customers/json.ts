import { dayText } from '../../../orders/timeUnit';
import type { CustomersDetail } from './detail';

/** Unrounded, one record per customer. */
export function customersJson(detail: CustomersDetail): object {
  const { ids, orders, revenue, returns, products, firstDay, lastDay, daysBetween, attributes, asOf } = detail;
  return {
    customers: ids.map((id, i) => ({
      id,
      ...Object.fromEntries(attributes.map(({ name, values }) => [name, values[i]])),
      orders: orders[i],
      revenue: revenue?.[i] ?? null,
      returns: returns?.[i] ?? null,
      meanOrder: revenue ? revenue[i] / orders[i] : null,
      firstOrder: dayText(firstDay[i]),
      lastOrder: dayText(lastDay[i]),
      daysSince: asOf - lastDay[i],
      daysBetween: daysBetween[i],
      products: products?.[i] ?? null,
    })),
    asOf: dayText(asOf),
    rows: detail.rows,
    incomplete: detail.incomplete,
    withoutOrders: detail.withoutOrders,
    changing: detail.changing,
    cleaning: detail.cleaning,
  };
}
