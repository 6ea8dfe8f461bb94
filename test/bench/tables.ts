import type { OrderLog } from '../../src/core/orders/log';
import type { PurchaseHistory } from '../../src/core/purchases/countRows';
import { createRandom } from '../../src/core/stats/random';
import { gamma, simulateBgNbd } from '../unit/core/purchases/simulate';

/** On a grid of days, as an order log has them, or at any moment. */
export type Times = 'days' | 'continuous';

export interface SimulatedCustomers {
  /** Times in weeks. */
  history: PurchaseHistory;
  /** Mean value of the repeat purchases; 0 where there are none. */
  means: Float64Array;
}

/** Fader, Hardie & Lee (2005): what CDNOW's customers are like. */
const theta: [number, number, number, number] = [0.243, 4.414, 0.793, 2.426];

/** Customers who buy and leave by BG/NBD and spend by Gamma-Gamma (p 6.25, q 3.74, v 15.44); always the same ones. */
export function simulatedCustomers(customers: number, times: Times): SimulatedCustomers {
  const history = simulateBgNbd(customers, theta, 1, times === 'days' ? 1 : 'continuous');
  const random = createRandom(2);
  const means = history.frequency.map((x) =>
    x > 0 ? (gamma(random, 6.25 * x) / x) * (15.44 / gamma(random, 3.74)) : 0,
  );
  return { history, means };
}

/** Last day of the simulated log, in days since 1970-01-01. */
export const logEnd = 20_000;

/**
 * The orders that lead to these customers, in order of their days. Given how often a customer bought and when last, the
 * purchases between are spread evenly over the time between (the property of a Poisson process); on a grid, over
 * different days. One purchase in four comes as two rows of the same day, as order lines do.
 */
export function simulatedLog({ history, means }: SimulatedCustomers, times: Times): OrderLog {
  const random = createRandom(3);
  const rows: { customer: number; day: number; amount: number }[] = [];
  const { frequency, recency, age } = history;
  for (let i = 0; i < frequency.length; i++) {
    const born = logEnd - age[i] * 7;
    for (const since of [0, ...daysBetween(frequency[i], recency[i] * 7)]) {
      const day = times === 'days' ? Math.round(born + since) : born + since;
      const amount = Math.ceil(100 * (means[i] || 35) * (0.5 + random.next())) / 100;
      if (random.next() < 0.25) rows.push({ customer: i, day, amount: 5 });
      rows.push({ customer: i, day, amount });
    }
  }
  rows.sort((a, b) => a.day - b.day || a.customer - b.customer);
  return {
    customer: Int32Array.from(rows, ({ customer }) => customer),
    names: Array.from(frequency, (_, i) => String(i + 1)),
    day: Float64Array.from(rows, ({ day }) => day),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    rowName: (row) => String(row + 1),
  };

  /** Days since the first purchase of each repeat purchase, the last one included. */
  function daysBetween(repeats: number, last: number): number[] {
    if (repeats === 0) return [];
    const between = new Set<number>();
    while (between.size < repeats - 1) {
      between.add(times === 'days' ? random.integer(1, Math.round(last) - 1) : random.next() * last);
    }
    return [...between, last];
  }
}
