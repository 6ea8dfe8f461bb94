import { indexDistinct } from '../indexDistinct';
import { countRows, type CountedRows, type Profile, type PurchaseHistory } from '../countRows';

/** One known difference between customers: a number, or 1 for a category and 0 for the others. */
export interface Covariate {
  /** As the report names it: the column, or column=category. */
  name: string;
  /** One per entry of the history. */
  values: Float64Array;
}

/** What is known to make customers buy, or leave, more or less often. */
export interface Covariates {
  buying: Covariate[];
  leaving: Covariate[];
}

/** Counts equal rows of a history per profile: rows of the whole stand profile by profile. */
export function countProfiles(history: PurchaseHistory, covariates: Covariates, stepsPerUnit: number): CountedRows {
  const n = history.frequency.length;
  const all = [...covariates.buying, ...covariates.leaving];
  const members = new Map<string, number[]>();
  for (let i = 0; i < n; i++) {
    const key = all.map(({ values }) => values[i]).join(' ');
    const others = members.get(key);
    if (others) others.push(i);
    else members.set(key, [i]);
  }
  const rowOf = new Uint32Array(n);
  const profiles: Profile[] = [];
  let from = 0;
  for (const entries of members.values()) {
    const rows = countRows(pick(history, entries), stepsPerUnit);
    entries.forEach((entry, i) => (rowOf[entry] = from + rows.rowOf[i]));
    const traits = (list: Covariate[]): Float64Array => Float64Array.from(list, ({ values }) => values[entries[0]]);
    profiles.push({ rows, from, buying: traits(covariates.buying), leaving: traits(covariates.leaving) });
    from += rows.rowCount;
  }
  return { ...joined(profiles, stepsPerUnit), rowOf, profiles };
}

function pick(history: PurchaseHistory, entries: readonly number[]): PurchaseHistory {
  const of = (values: Float64Array): Float64Array => Float64Array.from(entries, (entry) => values[entry]);
  const { frequency, recency, age, count } = history;
  return { frequency: of(frequency), recency: of(recency), age: of(age), ...(count ? { count: of(count) } : {}) };
}

function joined(profiles: readonly Profile[], stepsPerUnit: number): Omit<CountedRows, 'rowOf'> {
  const rowCount = profiles.reduce((sum, { rows }) => sum + rows.rowCount, 0);
  const column = (of: (rows: CountedRows) => Float64Array): Float64Array => {
    const values = new Float64Array(rowCount);
    for (const { rows, from } of profiles) values.set(of(rows), from);
    return values;
  };
  const frequency = column((rows) => rows.frequency);
  const recency = column((rows) => rows.recency);
  const age = column((rows) => rows.age);
  const frequencies = indexDistinct([frequency], 1);
  const times = indexDistinct([recency, age], stepsPerUnit);
  return {
    rowCount,
    customers: profiles.reduce((sum, { rows }) => sum + rows.customers, 0),
    frequency,
    recency,
    age,
    count: column((rows) => rows.count),
    frequencies: frequencies.distinct,
    frequencyIndex: frequencies.indices[0],
    times: times.distinct,
    recencyIndex: times.indices[0],
    ageIndex: times.indices[1],
  };
}
