import type { CustomersDetail } from './detail';

/** Histories of customers, each kind once, the most frequent first. */
export interface CountedHistories {
  /** Orders after the first. */
  frequency: Float64Array;
  /** Days from the first order to the last, and to the day of counting. */
  recency: Float64Array;
  age: Float64Array;
  /** Customers of this kind. */
  customers: Float64Array;
}

/** Customers with the same orders, days between first and last, and days since the first, counted: what lifetime models are fitted to. */
export function countHistories({ orders, firstDay, lastDay, asOf }: CustomersDetail): CountedHistories {
  const counts = new Map<string, { history: [number, number, number]; customers: number }>();
  orders.forEach((count, i) => {
    const history: [number, number, number] = [count - 1, lastDay[i] - firstDay[i], asOf - firstDay[i]];
    const key = history.join(' ');
    const known = counts.get(key);
    if (known) known.customers += 1;
    else counts.set(key, { history, customers: 1 });
  });
  const kinds = [...counts.values()].sort((a, b) => b.customers - a.customers);
  const column = (at: 0 | 1 | 2): Float64Array => Float64Array.from(kinds, ({ history }) => history[at]);
  return {
    ...{ frequency: column(0), recency: column(1), age: column(2) },
    customers: Float64Array.from(kinds, ({ customers }) => customers),
  };
}
