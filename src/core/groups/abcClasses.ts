/** Which share decides: that of the customers before this one, or the one that includes it. */
export type AbcRule = 'before' | 'strict';

export interface AbcClasses {
  /** Class per value, 0 for the first; −1 where the value is not a number. */
  classes: Int32Array;
  /** Share of the total held by all values at least as large, 0–1 (above 1 where smaller ones are negative). */
  cumulative: Float64Array;
  /** Places of the values, largest first; equal values in their given order. */
  order: Uint32Array;
  total: number;
}

/** Cumulative shares this close to a border count as the border: .4 + .25 + .15 is .8. */
const shareGuard = 1e-9;

/**
 * ABC analysis, METHODS 1.1: values in descending order, cut by their cumulative share of the total.
 * - `before`: a value is in the first class whose cumulative limit is above the share of all larger values, so that the
 *   largest value is always in the first class.
 * - `strict`: a value is in the first class whose limit is above its own cumulative share, so that no class but the last
 *   goes beyond its limit.
 *
 * Equal values never part: under `before` they all go up, under `strict` they stay together below the border. Values of
 * 0 or less are in the last class, as the values before them hold the whole total. Values that are not numbers get
 * class −1 and share NaN. With a total of 0 or less (or no values) everything is in the last class and shares are NaN;
 * callers refuse that.
 *
 * @param shares of the classes in percent, first class first
 * @example abcClasses([400, 250, 150, 80, 50, 30, 20, 10, 6, 4], [80, 15, 5], 'before').classes // 0 0 0 1 1 1 2 2 2 2
 */
export function abcClasses(values: ArrayLike<number>, shares: readonly number[], rule: AbcRule): AbcClasses {
  const present: number[] = [];
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) present.push(i);
  const order = Uint32Array.from(present).sort((a, b) => values[b] - values[a] || a - b);
  let total = 0;
  for (const place of order) total += values[place];
  const limits: number[] = [];
  shares.slice(0, -1).forEach((share, i) => limits.push((limits[i - 1] ?? 0) + share / 100));

  const classes = new Int32Array(values.length).fill(-1);
  const cumulative = new Float64Array(values.length).fill(NaN);
  let before = 0;
  for (let start = 0; start < order.length;) {
    const value = values[order[start]];
    let end = start;
    while (end < order.length && values[order[end]] === value) end++;
    const after = before + value * (end - start);
    const deciding = value > 0 && total > 0 ? (rule === 'before' ? before : after) / total : Infinity;
    const found = limits.findIndex((limit) => deciding < limit - shareGuard);
    for (let i = start; i < end; i++) {
      classes[order[i]] = found < 0 ? shares.length - 1 : found;
      if (total > 0) cumulative[order[i]] = after / total;
    }
    before = after;
    start = end;
  }
  return { classes, cumulative, order, total };
}
