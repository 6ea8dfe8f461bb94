import { createRandom, type Random } from '../stats/random';
import type { SampleSheet } from './sampleWorkbook';
import type { SampleCell } from './soilCells';

/** The planted pair: who buys pumps buys seal kits for them, in the same order or later. */
const pump = { name: 'Pump', share: 0.2 };
const sealKit = { name: 'Seal kit', share: 0.04, withPump: 0.75 };

/** Share of customers that buy each of the other products: by chance, whatever else they buy. */
const others: readonly { name: string; share: number }[] = [
  { name: 'Work gloves', share: 0.3 },
  { name: 'Valve', share: 0.24 },
  { name: 'Gear oil', share: 0.22 },
  { name: 'Filter', share: 0.2 },
  { name: 'Hose', share: 0.18 },
  { name: 'Sensor', share: 0.16 },
  { name: 'Bearing', share: 0.15 },
  { name: 'Drive belt', share: 0.14 },
  { name: 'Coupling', share: 0.12 },
  { name: 'Control unit', share: 0.1 },
];

/** Chance that an order repeats something the customer knows, beside what is new in it. */
const repeats = 0.3;

interface Order {
  number: number;
  date: number;
  cents: number;
}

/**
 * The sheet `Order lines`: what was bought in each of the sample's orders. The lines of an order add up to its amount.
 * Drawn from a stream of its own, so that customers and orders stay as they are.
 *
 * @param orders the sample's sheet of orders: customer, date, amount
 */
export function drawOrderLines(orders: SampleSheet, seed: number): SampleSheet {
  const random = createRandom(seed + 1);
  const ordersOf = new Map<string, Order[]>();
  orders.rows.slice(1).forEach(([customer, date, amount], row) => {
    const order = { number: 10001 + row, date: Number(date), cents: Math.round(Number(amount) * 100) };
    ordersOf.set(String(customer), [...(ordersOf.get(String(customer)) ?? []), order]);
  });
  const lines = [...ordersOf].flatMap(([customer, list]) => linesOf(random, customer, list));
  return {
    name: 'Order lines',
    rows: [['Order no.', 'Order date', 'Customer', 'Product', 'Amount'], ...lines.sort((a, b) => a[0] - b[0])],
    numberFormats: ['0', 'yyyy-mm-dd', 'General', 'General', '#,##0.00'],
    columnWidths: [65, 75, 200, 90, 85],
  };
}

type Line = [number: number, ...SampleCell[]];

/** Every product that the customer buys comes in with one of its orders; what holds nothing new repeats. */
function linesOf(random: Random, customer: string, orders: readonly Order[]): Line[] {
  const last = orders.length - 1;
  const isIn = orders.map((): string[] => []);
  const pumpFrom = random.next() < pump.share ? random.integer(0, last) : undefined;
  if (pumpFrom !== undefined) isIn[pumpFrom].push(pump.name);
  if (random.next() < (pumpFrom === undefined ? sealKit.share : sealKit.withPump)) {
    isIn[random.integer(pumpFrom ?? 0, last)].push(sealKit.name);
  }
  for (const { name, share } of others) if (random.next() < share) isIn[random.integer(0, last)].push(name);
  if (isIn.every((products) => products.length === 0)) isIn[0].push(random.pick(others).name);
  const all = isIn.flat();
  let known: string[] = [];
  return orders.flatMap(({ number, date, cents }, at) => {
    const fresh = isIn[at];
    known = [...known, ...fresh];
    const again =
      fresh.length === 0 || random.next() < repeats ? random.pick(known.length > 0 ? known : all) : undefined;
    const products = again === undefined || fresh.includes(again) ? fresh : [...fresh, again];
    const part = Math.floor(cents / products.length);
    return products.map((product, i): Line => {
      const amount = (i === 0 ? cents - part * (products.length - 1) : part) / 100;
      return [number, date, customer, product, amount];
    });
  });
}
