import { Problem } from '../problem';

/**
 * How many times as frequent an attribute is among the best customers as among all: (share of the best that have it) /
 * (share of all that have it). METHODS 3.1. Throws `no-data-rows` without customers, without best ones, or when nobody has
 * the attribute.
 *
 * @example attributeLift({ best: 20, bestWith: 15, all: 200, allWith: 60 }) // 2.5
 */
export function attributeLift(counts: { best: number; bestWith: number; all: number; allWith: number }): number {
  const { best, bestWith, all, allWith } = counts;
  if (!(all > 0 && best > 0 && allWith > 0)) throw new Problem('no-data-rows');
  return bestWith / best / (allWith / all);
}
