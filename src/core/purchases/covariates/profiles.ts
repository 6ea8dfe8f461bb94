import type { Covariate } from '../../orders/covariates/covariate';
import { indexDistinct } from '../indexDistinct';
import { membersByTraits } from './membersByTraits';
import { countRows, type CountedRows, type Profile, type PurchaseHistory } from '../countRows';
import { pickValues } from '../../stats/pickValues';

/** What is known to make customers buy, or leave, more or less often. */
export interface Covariates {
  buying: Covariate[];
  leaving: Covariate[];
}

/** Counts equal rows of a history per profile: rows of the whole stand profile by profile. */
export function countProfiles(history: PurchaseHistory, covariates: Covariates, stepsPerUnit: number): CountedRows {
  const n = history.frequency.length;
  const rowOf = new Uint32Array(n);
  const profiles: Profile[] = [];
  let from = 0;
  for (const entries of membersByTraits([...covariates.buying, ...covariates.leaving], n)) {
    const rows = countRows(pick(history, entries), stepsPerUnit);
    entries.forEach((entry, i) => (rowOf[entry] = from + rows.rowOf[i]));
    const traits = (list: Covariate[]): Float64Array => Float64Array.from(list, ({ values }) => values[entries[0]]);
    profiles.push({ rows, from, buying: traits(covariates.buying), leaving: traits(covariates.leaving) });
    from += rows.rowCount;
  }
  return { ...joined(profiles, stepsPerUnit), rowOf, profiles };
}

function pick(history: PurchaseHistory, entries: readonly number[]): PurchaseHistory {
  const of = (values: Float64Array): Float64Array => pickValues(values, entries);
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
