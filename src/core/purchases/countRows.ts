import { groupSteps, groupValues, stepsOf } from './groupEqual';
import { indexDistinct } from './indexDistinct';
import { pickValues } from '../stats/pickValues';

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
  /** Distinct recencies and ages together, ascending (but see `isUncounted`), and which of them a row has. */
  times: Float64Array;
  recencyIndex: Uint32Array;
  ageIndex: Uint32Array;
  /** Counted row of each entry of the history. */
  rowOf: Uint32Array;
  /**
   * A long list at continuous times, where next to no two rows are equal: looking for those would cost more than a fit. Every
   * entry is a row, and `times` are in their order and not distinct, but for a recency of 0, which stands first.
   */
  isUncounted?: true;
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
  const steps = stepsOf(history, stepsPerUnit);
  if (!steps && hardlyRepeats(history)) return uncounted(history);
  const { rowOf, first } = steps ? groupSteps(steps) : groupValues(history);

  const rowCount = first.length;
  const count = new Float64Array(rowCount);
  let customers = 0;
  for (let i = 0; i < rowOf.length; i++) {
    const size = history.count ? history.count[i] : 1;
    count[rowOf[i]] += size;
    customers += size;
  }
  const [frequency, recency, age] = [history.frequency, history.recency, history.age].map((values) =>
    pickValues(values, first),
  );
  // groups are in the order of their first entries, so the first of values that differ by rounding is still the first
  const frequencies = indexDistinct([frequency], 1);
  const times = indexDistinct([recency, age], stepsPerUnit);
  return {
    rowCount,
    customers,
    frequency,
    recency,
    age,
    count,
    frequencies: frequencies.distinct,
    frequencyIndex: frequencies.indices[0],
    times: times.distinct,
    recencyIndex: times.indices[0],
    ageIndex: times.indices[1],
    rowOf,
    ...logGapsOf(history),
  };
}

function logGapsOf({ logGaps }: PurchaseHistory): { logGaps?: number } {
  return logGaps ? { logGaps: logGaps.reduce((sum, value) => sum + value, 0) } : {};
}

/** Lists so long that a sample says whether it pays to look for equal rows, and how many are looked at. */
const longList = 50_000;
const sampled = 1024;

function hardlyRepeats({ frequency, recency, age }: PurchaseHistory): boolean {
  const n = frequency.length;
  if (n < longList) return false;
  const seen = new Set<string>();
  for (let k = 0; k < sampled; k++) {
    const entry = Math.floor((k * n) / sampled);
    seen.add(`${frequency[entry]} ${recency[entry]} ${age[entry]}`);
  }
  return seen.size > 0.9 * sampled;
}

function uncounted(history: PurchaseHistory): CountedRows {
  const { frequency, recency, age } = history;
  const rowCount = frequency.length;
  const count = history.count ?? new Float64Array(rowCount).fill(1);
  let later = 0;
  for (let row = 0; row < rowCount; row++) if (recency[row] !== 0) later++;
  const times = new Float64Array(1 + later + rowCount);
  times.set(age, 1 + later);
  const recencyIndex = new Uint32Array(rowCount);
  const ageIndex = new Uint32Array(rowCount);
  const rowOf = new Uint32Array(rowCount);
  let customers = 0;
  let filled = 0;
  for (let row = 0; row < rowCount; row++) {
    if (recency[row] !== 0) {
      times[++filled] = recency[row];
      recencyIndex[row] = filled;
    }
    ageIndex[row] = 1 + later + row;
    rowOf[row] = row;
    customers += count[row];
  }
  const frequencies = indexDistinct([frequency], 1);
  return {
    rowCount,
    customers,
    ...{ frequency, recency, age, count, times, recencyIndex, ageIndex, rowOf },
    frequencies: frequencies.distinct,
    frequencyIndex: frequencies.indices[0],
    isUncounted: true,
    ...logGapsOf(history),
  };
}
