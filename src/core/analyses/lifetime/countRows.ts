import { indexDistinct, type DistinctIndex } from './indexDistinct';

/** Customers as a model sees them; one entry per customer or, with counts, per group of equal customers. */
export interface PurchaseHistory {
  /** Repeat purchases x, whole numbers ≥ 0. */
  frequency: Float64Array;
  /** Age t_x at the last purchase, in time units; 0 when x = 0. */
  recency: Float64Array;
  /** Age T at the end of the observation, in time units, ≥ recency. */
  age: Float64Array;
  /** Customers per entry; 1 each when left out. */
  count?: Float64Array;
}

/** Equal (x, t_x, T) rows counted once, with the distinct values of each, so that a likelihood needs few logarithms. */
export interface CountedRows {
  rowCount: number;
  /** Sum of the counts. */
  customers: number;
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  count: Float64Array;
  /** Distinct frequencies, ascending, and which of them a row has. */
  frequencies: Float64Array;
  frequencyIndex: Uint32Array;
  /** Distinct recencies and ages together, ascending, and which of them a row has. */
  times: Float64Array;
  recencyIndex: Uint32Array;
  ageIndex: Uint32Array;
  /** Counted row of each entry of the history. */
  rowOf: Uint32Array;
}

/**
 * Counts equal rows of a purchase history.
 *
 * @param stepsPerUnit how many steps of a grid (days) make a time unit; times that lie on it are told apart faster
 */
export function countRows(history: PurchaseHistory, stepsPerUnit = 1): CountedRows {
  const entries = history.frequency.length;
  const frequencies = indexDistinct(history.frequency, 1);
  const bothTimes = new Float64Array(2 * entries);
  bothTimes.set(history.recency);
  bothTimes.set(history.age, entries);
  const times = indexDistinct(bothTimes, stepsPerUnit);
  const { rowOf, first } = groupEqual(frequencies, times, entries);

  const rowCount = first.length;
  const count = new Float64Array(rowCount);
  for (let i = 0; i < entries; i++) count[rowOf[i]] += history.count ? history.count[i] : 1;
  const pick = (values: Float64Array): Float64Array => Float64Array.from(first, (entry) => values[entry]);
  return {
    rowCount,
    customers: count.reduce((sum, value) => sum + value, 0),
    frequency: pick(history.frequency),
    recency: pick(history.recency),
    age: pick(history.age),
    count,
    frequencies: frequencies.distinct,
    frequencyIndex: Uint32Array.from(first, (entry) => frequencies.index[entry]),
    times: times.distinct,
    recencyIndex: Uint32Array.from(first, (entry) => times.index[entry]),
    ageIndex: Uint32Array.from(first, (entry) => times.index[entries + entry]),
    rowOf,
  };
}

/** Groups entries of equal frequency, recency and age with an open-addressing hash table of entries. */
function groupEqual(frequencies: DistinctIndex, times: DistinctIndex, entries: number) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * entries)));
  const slots = new Int32Array(size).fill(-1);
  const rowOf = new Uint32Array(entries);
  const first: number[] = [];
  const { index: x } = frequencies;
  const { index: t } = times;
  for (let i = 0; i < entries; i++) {
    const [recency, age] = [t[i], t[entries + i]];
    let slot = Math.imul(Math.imul(Math.imul(x[i] + 1, 0x9e3779b1) ^ recency, 0x85ebca6b) ^ age, 0xc2b2ae35);
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    for (;;) {
      const row = slots[slot];
      if (row < 0) {
        slots[slot] = first.length;
        rowOf[i] = first.length;
        first.push(i);
        break;
      }
      const entry = first[row];
      if (x[entry] === x[i] && t[entry] === recency && t[entries + entry] === age) {
        rowOf[i] = row;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { rowOf, first };
}
