import { indexDistinct } from './indexDistinct';

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
  /** Σ ln(time between purchases) per entry, of one customer; known from a log alone. */
  logGaps?: Float64Array;
}

/** The covariates of customers who do not differ in any. */
export interface Traits {
  buying: Float64Array;
  leaving: Float64Array;
}

/** Counted rows of the customers of the same covariates. */
export interface Profile extends Traits {
  rows: CountedRows;
  /** Its rows stand in the whole from here on. */
  from: number;
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
  /** Σ ln(time between purchases) over all customers, where it is known. */
  logGaps?: number;
  /** Where customers differ by covariates: rows of the same ones, side by side, which make up all rows. */
  profiles?: Profile[];
}

/**
 * Counts equal rows of a purchase history.
 *
 * @param stepsPerUnit how many steps of a grid (days) make a time unit; times that lie on it are told apart faster
 */
export function countRows(history: PurchaseHistory, stepsPerUnit = 1): CountedRows {
  const frequencies = indexDistinct([history.frequency], 1);
  const times = indexDistinct([history.recency, history.age], stepsPerUnit);
  const [x] = frequencies.indices;
  const [recency, age] = times.indices;
  const { rowOf, first } = groupEqual({ x, recency, age }, frequencies.distinct.length, times.distinct.length);

  const rowCount = first.length;
  const count = new Float64Array(rowCount);
  let customers = 0;
  for (let i = 0; i < rowOf.length; i++) {
    const size = history.count ? history.count[i] : 1;
    count[rowOf[i]] += size;
    customers += size;
  }
  const pickInto = <Numbers extends Float64Array | Uint32Array>(picked: Numbers, values: Numbers): Numbers => {
    for (let row = 0; row < rowCount; row++) picked[row] = values[first[row]];
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
    frequencyIndex: pickInto(new Uint32Array(rowCount), x),
    times: times.distinct,
    recencyIndex: pickInto(new Uint32Array(rowCount), recency),
    ageIndex: pickInto(new Uint32Array(rowCount), age),
    rowOf,
    ...(history.logGaps ? { logGaps: history.logGaps.reduce((sum, value) => sum + value, 0) } : {}),
  };
}

/** Up to so many possible rows have a place of their own in a table. */
const largestTable = 1 << 25;

/** What tells rows apart: positions among the distinct frequencies and times, per entry. */
interface Entries {
  x: Uint32Array;
  recency: Uint32Array;
  age: Uint32Array;
}

interface Groups {
  /** Group of each entry. */
  rowOf: Uint32Array;
  /** First entry of each group. */
  first: number[];
}

/** Groups entries of equal frequency, recency and age: in a table of all that are possible, or by hashing. */
function groupEqual(entries: Entries, frequencies: number, times: number): Groups {
  const [youngest, oldest] = range(entries.age);
  const ages = oldest - youngest + 1;
  // a table that is much larger than the list would cost more to clear than hashing does
  return frequencies * times * ages <= Math.min(largestTable, 32 * entries.x.length)
    ? groupByTable(entries, frequencies, times, youngest, ages)
    : groupByHash(entries);
}

function range(positions: Uint32Array): [number, number] {
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < positions.length; i++) {
    if (positions[i] < low) low = positions[i];
    if (positions[i] > high) high = positions[i];
  }
  return [low, high];
}

function groupByTable(
  { x, recency, age }: Entries,
  frequencies: number,
  times: number,
  youngest: number,
  ages: number,
): Groups {
  const places = new Uint32Array(frequencies * times * ages);
  const rowOf = new Uint32Array(x.length);
  const first: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const place = (x[i] * times + recency[i]) * ages + age[i] - youngest;
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
function groupByHash({ x, recency, age }: Entries): Groups {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * x.length)));
  const slots = new Int32Array(size).fill(-1);
  const rowOf = new Uint32Array(x.length);
  const first: number[] = [];
  for (let i = 0; i < x.length; i++) {
    let slot = Math.imul(Math.imul(Math.imul(x[i] + 1, 0x9e3779b1) ^ recency[i], 0x85ebca6b) ^ age[i], 0xc2b2ae35);
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
      if (x[entry] === x[i] && recency[entry] === recency[i] && age[entry] === age[i]) {
        rowOf[i] = row;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { rowOf, first };
}
