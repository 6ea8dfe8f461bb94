import type { Histories } from '../../../../orders/histories';
import type { CountedRows } from '../../../../purchases/countRows';
import type { Forecast } from '../../../../purchases/forecast';
import type { Posterior } from '../../../../purchases/posterior/samplePosterior';
import type { ModelFit } from '../detail';
import type { CustomerGroups } from './groups';
import type { SurenessOptions } from './options';

/** What intervals are made from. */
export interface PredictiveRequest {
  /** With what was spent as it would be without known differences. */
  histories: Histories;
  /** By how much these raise the spend of each entry. */
  spendFactors: Float64Array | undefined;
  rows: CountedRows;
  fit: ModelFit;
  purchases: Posterior;
  spend: Posterior | null;
  groups: CustomerGroups;
  /** At the parameters of the values shown. */
  expected: Forecast;
  options: SurenessOptions;
  horizon: number;
  /** Continuous discount per unit. */
  rate: number;
  margin: number;
  /** Repeat buyers without spend are valued at the mean spend of all. */
  fillsZeros: boolean;
}

/** Repeat purchases that say something about an entry's spend: 0 where that of all customers stands in; −1 for no value. */
export function spendFrequency({ histories, fillsZeros }: PredictiveRequest, entry: number): number {
  const x = histories.frequency[entry];
  if (x === 0) return 0;
  if ((histories.monetary?.[entry] ?? 0) > 0) return x;
  return fillsZeros ? 0 : -1;
}
