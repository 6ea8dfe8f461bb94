import type { LifetimeInput } from '../../src/core/analyses/value/lifetime/options';
import { createRandom, type Random } from '../../src/core/stats/random';
import type { Column, Table } from '../../src/core/table/table';

/** What customers are like: purchases per week gamma(1.5, 6), a chance to leave beta(1.1, 14), amounts gamma(4, q/…). */
const [shape, weeks] = [1.5, 7];
const [leaves, stays] = [1.1, 16];
const [firstDays, lastDay] = [365, 729];
/** 2024-01-01 as days since 1970-01-01. */
const start = 19723;
/** Shares of orders that come back, and that are followed by another one on the same day. */
const [returning, again] = [0.03, 0.05];

export const orderNames = { customer: 'Customer', date: 'Order "date"', amount: `Amount '; DROP TABLE orders` };
export const customerNames = {
  id: 'Customer',
  revenue: 'Sales "net"',
  orders: '"; DROP TABLE customers; --',
  days: 'Days\\to pay',
  kind: 'Kind',
};

/** Orders of as many customers, as columns; about ten of each. Days without an order are not in it. */
export interface Orders {
  customer: Int32Array;
  day: Float64Array;
  amount: Float64Array;
  length: number;
}

/** A seeded log of BG/NBD customers with returns and several orders of a day. Amounts in cents. */
export function simulateOrders(customers: number, seed: number): Orders {
  const random = createRandom(seed);
  const room = customers * 60;
  const orders = {
    customer: new Int32Array(room),
    day: new Float64Array(room),
    amount: new Float64Array(room),
    length: 0,
  };
  const add = (customer: number, day: number, amount: number): void => {
    if (orders.length === room || day > start + lastDay) return;
    orders.customer[orders.length] = customer;
    orders.day[orders.length] = day;
    orders.amount[orders.length] = Math.round(amount * 100) / 100;
    orders.length++;
  };
  for (let customer = 0; customer < customers; customer++) {
    const rate = gamma(random, shape) / (7 * weeks);
    const leaving = beta(random, leaves, stays);
    const mean = 20 + 200 / gamma(random, 3);
    let time = random.integer(0, firstDays - 1);
    for (let bought = 0; bought === 0 || (time <= lastDay && bought < 40); bought++) {
      const day = start + Math.floor(time);
      const amount = (mean * gamma(random, 4)) / 4;
      add(customer, day, amount);
      if (random.next() < again) add(customer, day, amount / 2);
      if (random.next() < returning) add(customer, day + random.integer(0, 20), -amount * random.pick([1, 0.5, 1.5]));
      if (random.next() < leaving) break;
      time += -Math.log(1 - random.next()) / rate;
    }
  }
  return orders;
}

/** Marsaglia & Tsang (2000). */
function gamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(random: Random, a: number, b: number): number {
  const x = gamma(random, a);
  return x / (x + gamma(random, b));
}

export function orderTable({ customer, day, amount, length }: Orders, customers: number): Table {
  const valid = new Uint8Array(length).fill(1);
  return tableOf(length, [
    {
      ...{ kind: 'text', name: orderNames.customer, codes: customer.subarray(0, length) },
      dictionary: Array.from({ length: customers }, (_, i) => `c'${i}`),
    },
    { kind: 'date', name: orderNames.date, values: day.subarray(0, length), valid },
    { kind: 'number', name: orderNames.amount, values: amount.subarray(0, length), valid },
  ]);
}

/** Customers with numbers, gaps among them, ties, and a category. */
export function simulateCustomers(customers: number, seed: number): Table {
  const random = createRandom(seed);
  const numbers = (name: string, draw: () => number, filled: number): Column => {
    const values = Float64Array.from({ length: customers }, draw);
    return { kind: 'number', name, values, valid: Uint8Array.from(values, () => (random.next() < filled ? 1 : 0)) };
  };
  const revenue = numbers(customerNames.revenue, () => Math.round(Math.exp(7 + random.normal())) / 4, 1);
  const orders = numbers(customerNames.orders, () => Math.floor(-8 * Math.log(1 - random.next())), 1);
  const days = numbers(customerNames.days, () => random.integer(5, 90), 0.9);
  return tableOf(customers, [
    {
      ...{ kind: 'text', name: customerNames.id, codes: Int32Array.from({ length: customers }, (_, i) => i) },
      dictionary: Array.from({ length: customers }, (_, i) => `c'${i}`),
    },
    revenue,
    orders,
    days,
    {
      ...{ kind: 'text', name: customerNames.kind, dictionary: ["Gov'ment", 'Private', 'x"y\\'] },
      codes: Int32Array.from({ length: customers }, () => random.integer(-1, 2)),
    },
  ]);
}

/** Models that tier the customers: all ways to score, to cut and to treat gaps and ties, and rules. */
export const pyramidModels: Record<string, object> = {
  'share of customers': {
    ...{ id: customerNames.id, missing: 'unrated', ties: 'up', overrides: [] },
    indicators: [
      { column: customerNames.revenue, direction: 'benefit', scoring: { method: 'percentile-rank' }, weight: 50 },
      { column: customerNames.orders, direction: 'benefit', scoring: { method: 'min-max' }, weight: 30 },
      { column: customerNames.days, direction: 'cost', scoring: { method: 'z-score' }, weight: 20 },
    ],
    tiers: { by: 'share-of-customers', cuts: cuts(1, 4, 15, 80) },
    rules: [
      {
        when: [{ column: customerNames.kind, operator: '=', value: "gov'ment" }],
        ...{ effect: 'at-least', tier: "Mid'" },
      },
      { when: [{ column: customerNames.days, operator: '>', value: 80 }], effect: 'unrated' },
    ],
  },
  'share of value': {
    ...{ id: customerNames.id, missing: 'median', ties: 'down', overrides: [], rules: [] },
    indicators: [
      { column: customerNames.orders, direction: 'benefit', scoring: { method: 'percentile-rank' }, weight: 60 },
      { column: customerNames.days, direction: 'cost', scoring: { method: 'min-max' }, weight: 40 },
    ],
    tiers: { by: 'share-of-value', column: customerNames.revenue, cuts: cuts(20, 30, 30, 20) },
  },
};

function cuts(...shares: number[]): object[] {
  return shares.map((share, i) => ({ name: ['Top"', "Mid'", 'Low', 'Rest'][i], share }));
}

export const lifetimeModels: Record<string, LifetimeInput> = Object.fromEntries(
  (['bg-nbd', 'mbg-nbd', 'pareto-nbd'] as const).map((model) => [model, { ...orderNames, model, overdueBelow: 0.5 }]),
);

function tableOf(rowCount: number, columns: Column[]): Table {
  const origin = {
    ...{ sheet: 's', address: 'A1', headerRow: 0, firstRow: 1 },
    columnIndices: columns.map((_, i) => i),
  };
  return { rowCount, columns, origin, findings: [] };
}
