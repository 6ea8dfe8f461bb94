import type { NumberColumn } from '../table/table';
import { ratedRows, tierKeys, type Scored } from './cutTiers';
import type { Tiers } from './options';

/** From so many rows on, a table of the tiers of keys is made first. */
const manyRows = 1 << 17;
const binBits = 15;
/** In the table: a border lies within these keys. */
const mixed = -1;

/** Tier of every row, 0 for the top one, −1 without a score; `borders` as {@link tierKeys} gives them. */
export function assignTiers({ keys, rows }: Scored, borders: Float64Array): Int8Array {
  const tiers = new Int8Array(keys.length);
  if (rows.length < keys.length) {
    tiers.fill(-1);
    for (let i = 0; i < rows.length; i++) tiers[rows[i]] = tierOfKey(keys[rows[i]], borders);
  } else if (rows.length < manyRows) {
    for (let row = 0; row < tiers.length; row++) tiers[row] = tierOfKey(keys[row], borders);
  } else {
    const ofBin = tiersOfBins(borders);
    for (let row = 0; row < tiers.length; row++) {
      const tier = ofBin[keys[row] >>> binBits];
      tiers[row] = tier === mixed ? tierOfKey(keys[row], borders) : tier;
    }
  }
  return tiers;
}

/** The tier of a key, 0 for the top one; borders descend. */
export function tierOfKey(key: number, borders: ArrayLike<number>): number {
  let tier = 0;
  while (tier < borders.length && key < borders[tier]) tier++;
  return tier;
}

/** Tier of all keys with the same upper bits, {@link mixed} where they differ. */
function tiersOfBins(borders: Float64Array): Int8Array {
  const bins = new Int8Array(2 ** (32 - binBits));
  for (let bin = 0; bin < bins.length; bin++) {
    const lowest = bin * 2 ** binBits;
    const tier = tierOfKey(lowest, borders);
    bins[bin] = tier === tierOfKey(lowest + 2 ** binBits - 1, borders) ? tier : mixed;
  }
  return bins;
}

/**
 * Tiers of scores of any size, as the pyramid cuts them; equal scores all go up. Scores outside of 0–100 are first mapped
 * to 0–100 from the lowest to the highest, and cut scores with them.
 *
 * @param scores NaN where there is none
 * @param value the values that `share-of-value` adds up
 * @returns index of the tier per row, −1 without a score
 */
export function tiersOfScores(scores: Float64Array, tiers: Tiers, value?: NumberColumn): Int8Array {
  let low = Infinity;
  let high = -Infinity;
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  if (low >= 0 && high <= 100) {
    const scored = ratedRows(scores);
    return assignTiers(scored, tierKeys(scored, tiers, 'up', value));
  }
  if (tiers.by === 'score') {
    for (const { from } of tiers.cuts) {
      if (from === undefined) continue;
      low = Math.min(low, from);
      high = Math.max(high, from);
    }
  }
  const scale = (score: number): number => (high > low ? (100 * (score - low)) / (high - low) : 0);
  const mapped: Tiers =
    tiers.by === 'score'
      ? {
          ...tiers,
          cuts: tiers.cuts.map((cut) => ({ ...cut, from: cut.from === undefined ? undefined : scale(cut.from) })),
        }
      : tiers;
  const scaled = scores.map(scale);
  const scored = ratedRows(scaled);
  return assignTiers(scored, tierKeys(scored, mapped, 'up', value));
}
