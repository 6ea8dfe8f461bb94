import type { Table } from '../../../../../../src/core/table/table';
import { createRandom } from '../../../../../../src/core/stats/random';

export interface OrderRow {
  customer: string;
  /** Days since 1970-01-01. */
  day: number;
  amount: number;
  channel: string;
}

/** Day on which the shop opens: 2024-01-01. */
export const opening = 19723;

/**
 * Orders of a shop in its first `days`: customers join over the first four fifths, buy at a rate of their own and leave at one of
 * their own; those of the channel "Web" buy twice as often.
 */
export function shopOrders(seed: number, customers: number, days = 400): OrderRow[] {
  const random = createRandom(seed);
  const rows: OrderRow[] = [];
  const after = (rate: number): number => -Math.log(1 - random.next()) / rate;
  for (let i = 0; i < customers; i++) {
    const channel = random.next() < 0.4 ? 'Web' : 'Shop';
    const rate = (0.005 + 0.03 * random.next()) * (channel === 'Web' ? 2 : 1);
    const mean = 20 + 80 * random.next();
    const start = random.next() * days * 0.8;
    const end = Math.min(days, start + after(0.004));
    for (let at = start; at < end; at += after(rate)) {
      const amount = Math.round(100 * mean * (0.5 + random.next())) / 100;
      rows.push({ customer: `C${i}`, day: opening + Math.floor(at), amount, channel });
    }
  }
  return rows.sort((a, b) => a.day - b.day);
}

export function orderTable(rows: readonly OrderRow[]): Table {
  const valid = new Uint8Array(rows.length).fill(1);
  const texts = (name: string, of: (row: OrderRow) => string) => {
    const dictionary = [...new Set(rows.map(of))];
    const place = new Map(dictionary.map((text, i) => [text, i]));
    return { kind: 'text' as const, name, dictionary, codes: Int32Array.from(rows, (row) => place.get(of(row)) ?? -1) };
  };
  return {
    rowCount: rows.length,
    columns: [
      texts('Customer', (row) => row.customer),
      { kind: 'date', name: 'Date', values: Float64Array.from(rows, (row) => row.day), valid },
      { kind: 'number', name: 'Amount', values: Float64Array.from(rows, (row) => row.amount), valid },
      texts('Channel', (row) => row.channel),
    ],
    origin: { sheet: 'Orders', address: 'A1', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2, 3] },
    findings: [],
  };
}
