import type { CountedRows } from '../countRows';
import type { SpendHistory } from '../gammaGamma';
import { pickValues } from '../../stats/pickValues';

/**
 * Entries that stand for all: every n-th customer, counted along the entries, so that about `customers` are picked. `null`
 * where there are not many more entries than that.
 *
 * @returns entries, and how many customers each stands for
 */
function systematicSample(
  count: ArrayLike<number>,
  total: number,
  customers: number,
): { entries: Uint32Array; weights: Float64Array } {
  const step = total / customers;
  const entries: number[] = [];
  const weights: number[] = [];
  let passed = 0;
  let picked = 0;
  for (let i = 0; i < count.length; i++) {
    passed += count[i];
    const hits = Math.min(customers, Math.floor(passed / step + 0.5)) - picked;
    if (hits <= 0) continue;
    picked += hits;
    entries.push(i);
    weights.push(hits * step);
  }
  return { entries: Uint32Array.from(entries), weights: Float64Array.from(weights) };
}

/** Rows of a systematic sample of customers, weighted up to all; the rows themselves where they are few. */
export function thinRows(rows: CountedRows, customers: number): CountedRows {
  if (rows.rowCount <= customers || rows.profiles) return rows;
  const { entries, weights } = systematicSample(rows.count, rows.customers, customers);
  const pick = <Numbers extends Float64Array | Uint32Array>(values: Numbers): Numbers =>
    values.filter((_, row) => isPicked[row] === 1) as Numbers;
  const isPicked = new Uint8Array(rows.rowCount);
  for (const entry of entries) isPicked[entry] = 1;
  return {
    ...rows,
    rowCount: entries.length,
    count: weights,
    frequency: pick(rows.frequency),
    recency: pick(rows.recency),
    age: pick(rows.age),
    frequencyIndex: pick(rows.frequencyIndex),
    recencyIndex: pick(rows.recencyIndex),
    ageIndex: pick(rows.ageIndex),
    rowOf: new Uint32Array(0),
  };
}

/** The same of spend. */
export function thinSpend(history: SpendHistory, customers: number): SpendHistory {
  const { frequency, monetary } = history;
  const n = frequency.length;
  if (n <= customers) return history;
  const count = history.count ?? new Float64Array(n).fill(1);
  const total = count.reduce((sum, value) => sum + value, 0);
  const { entries, weights } = systematicSample(count, total, customers);
  const pick = (values: Float64Array): Float64Array => pickValues(values, entries);
  return { frequency: pick(frequency), monetary: pick(monetary), count: weights };
}
