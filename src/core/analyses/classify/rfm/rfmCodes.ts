import { quantileBorders } from '../../../stats/quantileBorders';

export type Measure = 'recency' | 'frequency' | 'monetary';
export const measures: readonly Measure[] = ['recency', 'frequency', 'monetary'];

/** Ascending cut-offs per measure: a value that reaches a cut-off is above it. */
export type Cutoffs = Record<Measure, readonly number[]>;

/**
 * - `r-rfm`: as the R package rfm does: cut-offs are type-7 quantiles + 1, and a value that reaches a cut-off is above it.
 *   Made for whole numbers (days, orders, amounts well above 1).
 * - `type-7`: a value is above the type-7 quantile or not; does not depend on the unit of measure.
 */
export type QuantileConvention = 'r-rfm' | 'type-7';

export interface RfmCodes {
  /** Scores 1 … bins per customer, best highest; 0 where a measure is missing. */
  recency: Int8Array;
  frequency: Int8Array;
  monetary: Int8Array;
  /** See {@link codeText}; `null` where a measure is missing. */
  codes: (string | null)[];
  /** What the scores were cut at; `null` where each group has its own (nested). */
  cutoffs: Cutoffs | null;
}

/**
 * RFM codes, METHODS 1.5. Few days since the last purchase, many purchases and much money score high. Equal values get
 * equal scores.
 * - `independent`: each measure by its own quantiles
 * - `nested` (Hughes, Strategic Database Marketing): recency; then frequency among customers of equal recency score;
 *   then monetary value among customers of equal recency and frequency scores
 * - typed cut-offs per measure
 *
 * A customer with a measure that is not a number gets no code and does not count for the quantiles.
 *
 * @param bins 2–10, the number of scores; with typed cut-offs one more than there are cut-offs
 */
export function rfmCodes(
  recency: ArrayLike<number>,
  frequency: ArrayLike<number>,
  monetary: ArrayLike<number>,
  bins: number,
  method: 'independent' | 'nested' | Cutoffs,
  convention: QuantileConvention = 'r-rfm',
): RfmCodes {
  const values = { recency, frequency, monetary };
  const scores = {
    recency: new Int8Array(recency.length),
    frequency: new Int8Array(recency.length),
    monetary: new Int8Array(recency.length),
  };
  const rated: number[] = [];
  for (let i = 0; i < recency.length; i++) {
    if (measures.every((measure) => Number.isFinite(values[measure][i]))) rated.push(i);
  }
  const cut = (measure: Measure, members: readonly number[], border: Border): void => {
    for (const i of members) {
      const bin = binOf(values[measure][i], border);
      scores[measure][i] = measure === 'recency' ? bins - bin : bin + 1;
    }
  };
  const byQuantiles = (measure: Measure, members: readonly number[]): Border =>
    quantileBorder(values[measure], members, bins, convention);

  let cutoffs: Cutoffs | null = null;
  if (method === 'nested') {
    if (rated.length > 0) cut('recency', rated, byQuantiles('recency', rated));
    for (const group of groupsBy(rated, (i) => scores.recency[i]))
      cut('frequency', group, byQuantiles('frequency', group));
    const cellOf = (i: number): number => scores.recency[i] * 100 + scores.frequency[i];
    for (const group of groupsBy(rated, cellOf)) cut('monetary', group, byQuantiles('monetary', group));
  } else if (rated.length > 0) {
    const border = (measure: Measure): Border =>
      method === 'independent' ? byQuantiles(measure, rated) : { at: [...method[measure]], reached: true };
    const borders = { recency: border('recency'), frequency: border('frequency'), monetary: border('monetary') };
    for (const measure of measures) cut(measure, rated, borders[measure]);
    cutoffs = { recency: borders.recency.at, frequency: borders.frequency.at, monetary: borders.monetary.at };
  }
  const codes = Array.from(scores.recency, (r, i) =>
    r === 0 ? null : codeText([r, scores.frequency[i], scores.monetary[i]], bins),
  );
  return { ...scores, codes, cutoffs };
}

/** Three scores as one code: `543`; with ten scores each, which takes two digits, `10;4;3`. */
export function codeText(scores: readonly [number, number, number], bins: number): string {
  return scores.join(bins < 10 ? '' : ';');
}

/** Ascending borders; a value is above one when it reaches it, or when it exceeds it. */
interface Border {
  at: number[];
  reached: boolean;
}

function binOf(value: number, { at, reached }: Border): number {
  let bin = 0;
  while (bin < at.length && (reached ? value >= at[bin] : value > at[bin])) bin++;
  return bin;
}

function quantileBorder(
  values: ArrayLike<number>,
  members: readonly number[],
  bins: number,
  convention: QuantileConvention,
): Border {
  const sorted = Float64Array.from(members, (i) => values[i]).sort();
  if (convention === 'type-7') return { at: quantileBorders(sorted, bins), reached: false };
  const last = sorted.length - 1;
  const at = Array.from({ length: bins - 1 }, (_, k) => {
    // whole-number arithmetic first, so that a quantile that is a value is that value exactly
    const position = (last * (k + 1)) / bins;
    const floor = Math.floor(position);
    const low = sorted[floor];
    return (position === floor ? low : low + (position - floor) * (sorted[floor + 1] - low)) + 1;
  });
  return { at, reached: true };
}

function groupsBy(members: readonly number[], key: (member: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group) group.push(member);
    else groups.set(key(member), [member]);
  }
  return [...groups.values()];
}
