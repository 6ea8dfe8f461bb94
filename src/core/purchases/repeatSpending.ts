import type { SpendHistory } from './gammaGamma';
import { pickValues } from '../stats/pickValues';

export interface RepeatSpending {
  /** Which entries of the input those of the history are. */
  entries: Uint32Array;
  /** The entries with repeat purchases of a mean value above 0, which alone say what a purchase is worth. */
  history: SpendHistory;
  /** Entries, as counted in the input, with repeat purchases whose mean value is not above 0: left out of the fit. */
  withoutAmount: number[];
}

/** What the model of spending is fitted to. */
export function repeatSpending({ frequency, monetary, count }: SpendHistory): RepeatSpending {
  const entries = new Uint32Array(frequency.length);
  const withoutAmount: number[] = [];
  let length = 0;
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i] > 0)) continue;
    if (monetary[i] > 0) entries[length++] = i;
    else withoutAmount.push(i);
  }
  const bought = entries.subarray(0, length);
  const pick = (values: Float64Array): Float64Array => pickValues(values, bought);
  const history = { frequency: pick(frequency), monetary: pick(monetary), count: count && pick(count) };
  return { history, entries: bought, withoutAmount };
}
