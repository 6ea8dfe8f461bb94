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
  let customers = 0;
  for (let i = 0; i < entries; i++) {
    const size = history.count ? history.count[i] : 1;
    count[rowOf[i]] += size;
    customers += size;
  }
  const pickInto = <Numbers extends Float64Array | Uint32Array>(
    picked: Numbers,
    values: Numbers,
    from = 0,
  ): Numbers => {
    for (let row = 0; row < rowCount; row++) picked[row] = values[from + first[row]];
    return picked;
  };
  return {
    rowCount,
    customers,
    frequency: pickInto(new Float64Array(rowCount), history.frequency),
    recency: pickInto(new Float64Array(rowCount), history.recency),
    age: pickInto(new Float64Array(rowCount), history.age),
    count,
    frequencies: frequencies.distinct,
    frequencyIndex: pickInto(new Uint32Array(rowCount), frequencies.index),
    times: times.distinct,
    recencyIndex: pickInto(new Uint32Array(rowCount), times.index),
    ageIndex: pickInto(new Uint32Array(rowCount), times.index, entries),
    rowOf,
  };
}

/** Up to so many possible rows have a place of their own in a table. */
const largestTable = 1 << 25;

/** Groups entries of equal frequency, recency and age: in a table of all that are possible, or by hashing. */
function groupEqual(frequencies: DistinctIndex, times: DistinctIndex, entries: number): Groups {
  const possible = frequencies.distinct.length * times.distinct.length ** 2;
  // a table that is much larger than the list would cost more to clear than hashing does
  return possible <= Math.min(largestTable, 32 * entries)
    ? groupByTable(frequencies, times, entries)
    : groupByHash(frequencies, times, entries);
}

interface Groups {
  /** Group of each entry. */
  rowOf: Uint32Array;
  /** First entry of each group. */
  first: number[];
}

function groupByTable({ distinct, index: x }: DistinctIndex, times: DistinctIndex, entries: number): Groups {
  const { index: t } = times;
  const steps = times.distinct.length;
  const places = new Uint32Array(distinct.length * steps * steps);
  const rowOf = new Uint32Array(entries);
  const first: number[] = [];
  for (let i = 0; i < entries; i++) {
    const place = (x[i] * steps + t[i]) * steps + t[entries + i];
    let row = places[place];
    if (row === 0) {
      first.push(i);
      row = places[place] = first.length;
    }
    rowOf[i] = row - 1;
  }
  return { rowOf, first };
}

/** With an open-addressing hash table of entries. */
function groupByHash(frequencies: DistinctIndex, times: DistinctIndex, entries: number): Groups {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * entries)));
  const slots = new Int32Array(size).fill(-1);
  const rowOf = new Uint32Array(entries);
  const first: number[] = [];
  const { index: x } = frequencies;
  const { index: t } = times;
  for (let i = 0; i < entries; i++) {
    const recency = t[i];
    const age = t[entries + i];
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
