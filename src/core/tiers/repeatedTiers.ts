import { tierOfKey, assignTiers } from './tiersOfScores';
import { countsByShare, ratedRows, stepsPerPoint, tierKeys } from './cutTiers';
import { assignBins, binBits, binsOf, borderOf, isTied, keyAt, markBins, unrated } from './keyBins';
import type { NumberColumn } from '../table/table';
import type { Tiers, Ties } from './options';

interface Customers {
  /** 1 for rows that take no place when tiers are cut, although they have a score. */
  leftOut?: Uint8Array;
  /** The values that `share-of-value` adds up. */
  value?: NumberColumn;
}

/**
 * The tiers of one list of scores after the other, of the same customers: as {@link tierKeys} and {@link assignTiers}
 * give them, to the customer, but without sorting and in the same memory, for thousands of weightings.
 *
 * @returns from scores (0–100, NaN unrated) to tiers per row, 0 the top one, −1 without a score; the array is the same at
 *   every call
 */
export function repeatedTiers(
  rowCount: number,
  tiers: Tiers,
  ties: Ties,
  { leftOut, value }: Customers = {},
): (scores: Float64Array) => Int8Array {
  const plain = (scores: Float64Array): Int8Array => {
    const scored = ratedRows(scores, leftOut);
    // who takes no place has a tier by its score all the same
    return assignTiers(leftOut ? ratedRows(scores) : scored, tierKeys(scored, tiers, ties, value));
  };
  if (tiers.by !== 'share-of-customers' && tiers.by !== 'score') return plain;
  const fixed = tiers.by === 'score' ? tiers.cuts.slice(0, -1).map(({ from }) => borderOf(from ?? 0)) : undefined;
  const cuts = tiers.by === 'score' ? [] : tiers.cuts;
  const keys = new Int32Array(rowCount);
  const found = new Int8Array(rowCount);
  const counts = new Uint32Array(unrated + 1);
  const ofBin = new Int8Array(unrated + 1);
  const open = new Uint32Array(rowCount);

  return (scores) => {
    const rated = countKeys(scores, keys, counts);
    let taking = rated;
    leftOut?.forEach((isLeftOut, row) => {
      if (isLeftOut === 0 || scores[row] !== scores[row]) return;
      counts[keys[row] >>> binBits]--;
      taking--;
    });
    const places = fixed ? [] : countsByShare(cuts, taking);
    const at = fixed
      ? fixed.map((key) => ({ bin: key === Infinity ? key : key >>> binBits, above: 0 }))
      : binsOf(places, counts);
    markBins(at, ofBin);
    const opened = assignBins(keys, ofBin, found, open);
    const inBins = { keys, open, opened, leftOut };
    const borders = fixed ?? places.map((place, i) => keyAt(place - 1 - at[i].above, at[i].bin, inBins));
    // equal scores may go down with the first of them: rare, and told by looking one place further
    if (!fixed && ties === 'down' && places.some((place, i) => isTied(place, at[i], borders[i], taking, inBins))) {
      return plain(scores);
    }
    for (let i = 0; i < opened; i++) found[open[i]] = tierOfKey(keys[open[i]], borders);
    return found;
  };
}

/** Keys of the scores, and how many are in which bin. Loops of their own, as they are called for every weighting. */
function countKeys(scores: Float64Array, keys: Int32Array, counts: Uint32Array): number {
  const steps = stepsPerPoint;
  // read once, as the loop asks for them at every row
  const bits = binBits;
  const none = unrated << bits;
  counts.fill(0);
  for (let row = 0; row < keys.length; row++) {
    const score = scores[row];
    // what scoreKey gives, as scores are not negative
    const key = score === score ? (score * steps + 0.5) | 0 : none;
    keys[row] = key;
    counts[key >>> bits]++;
  }
  const rated = keys.length - counts[unrated];
  counts[unrated] = 0;
  return rated;
}
