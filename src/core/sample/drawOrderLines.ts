import { createRandom, type Random } from '../stats/random';
import type { SampleSheet } from './sampleWorkbook';
import { english } from './words/english';
import type { SampleCell, SampleWords } from './words/words';

/** The planted pair: who buys pumps buys seal kits for them, in the same order or later. */
const shares = { pump: 0.2, sealKit: 0.04, sealKitWithPump: 0.75 };

/** Share of customers that buy each of the other products, in the order of the words: by chance, whatever else they buy. */
const otherShares = [0.3, 0.24, 0.22, 0.2, 0.18, 0.16, 0.15, 0.14, 0.12, 0.1];

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
export function drawOrderLines(orders: SampleSheet, seed: number, words: SampleWords = english): SampleSheet {
  const { columns } = words;
  const random = createRandom(seed + 1);
  const ordersOf = new Map<string, Order[]>();
  orders.rows.slice(1).forEach(([customer, date, amount], row) => {
    const order = { number: 10001 + row, date: Number(date), cents: Math.round(Number(amount) * 100) };
    ordersOf.set(String(customer), [...(ordersOf.get(String(customer)) ?? []), order]);
  });
  const lines = [...ordersOf].flatMap(([customer, list]) => linesOf(random, words, customer, list));
  return {
    name: words.sheets.orderLines,
    rows: [
      [columns.orderNumber, columns.orderDate, columns.customer, columns.product, columns.amount],
      ...lines.sort((a, b) => a[0] - b[0]),
    ],
    numberFormats: ['0', 'yyyy-mm-dd', 'General', 'General', '#,##0.00'],
    columnWidths: [65, 75, 200, 90, 85],
  };
}

type Line = [number: number, ...SampleCell[]];

/** Every product that the customer buys comes in with one of its orders; what holds nothing new repeats. */
function linesOf(random: Random, { products }: SampleWords, customer: string, orders: readonly Order[]): Line[] {
  const last = orders.length - 1;
  const isIn = orders.map((): string[] => []);
  const pumpFrom = random.next() < shares.pump ? random.integer(0, last) : undefined;
  if (pumpFrom !== undefined) isIn[pumpFrom].push(products.pump);
  if (random.next() < (pumpFrom === undefined ? shares.sealKit : shares.sealKitWithPump)) {
    isIn[random.integer(pumpFrom ?? 0, last)].push(products.sealKit);
  }
  otherShares.forEach((share, at) => {
    if (random.next() < share) isIn[random.integer(0, last)].push(products.others[at]);
  });
  if (isIn.every((bought) => bought.length === 0)) isIn[0].push(random.pick(products.others));
  const all = isIn.flat();
  let known: string[] = [];
  return orders.flatMap(({ number, date, cents }, at) => {
    const fresh = isIn[at];
    known = [...known, ...fresh];
    const again =
      fresh.length === 0 || random.next() < repeats ? random.pick(known.length > 0 ? known : all) : undefined;
    const bought = again === undefined || fresh.includes(again) ? fresh : [...fresh, again];
    const part = Math.floor(cents / bought.length);
    return bought.map((product, i): Line => {
      const amount = (i === 0 ? cents - part * (bought.length - 1) : part) / 100;
      return [number, date, customer, product, amount];
    });
  });
}
