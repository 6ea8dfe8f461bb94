import { tierOfKey, assignTiers } from './tiersOfScores';
import { countsByShare, ratedRows, scoreKey, stepsPerPoint, tierKeys } from './cutTiers';
import type { NumberColumn } from '../table/table';
import type { Tiers, Ties } from './options';

/** Keys are first told apart by their upper bits. */
const binBits = 18;
/** The bin of customers without a score, above that of 100. */
const unrated = 4095;
/** A border lies within the keys of a bin. */
const mixed = -2;

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
    const borders = fixed ?? places.map((place, i) => keyAt(place - 1 - at[i].above, at[i].bin, opened));
    // equal scores may go down with the first of them: rare, and told by looking one place further
    if (!fixed && ties === 'down' && places.some((place, i) => isTied(place, at[i], borders[i], taking, opened))) {
      return plain(scores);
    }
    for (let i = 0; i < opened; i++) found[open[i]] = tierOfKey(keys[open[i]], borders);
    return found;
  };

  /** The key at a place among those of a bin, from the highest; `Infinity` for a tier without customers. */
  function keyAt(place: number, bin: number, opened: number): number {
    return bin === Infinity ? Infinity : keysOfBin(bin, opened)[place];
  }

  function keysOfBin(bin: number, opened: number): number[] {
    const members: number[] = [];
    for (let i = 0; i < opened; i++) {
      if (keys[open[i]] >>> binBits === bin && !leftOut?.[open[i]]) members.push(keys[open[i]]);
    }
    return members.sort((a, b) => b - a);
  }

  function isTied(place: number, { bin, above }: Border, border: number, taking: number, opened: number): boolean {
    if (bin === Infinity || place >= taking) return false;
    return keysOfBin(bin, opened)[place - above] === border;
  }
}

interface Border {
  /** `Infinity` for a tier without customers. */
  bin: number;
  /** How many keys are in the bins above. */
  above: number;
}

/** The key of a lowest score, `Infinity` where no score reaches it. */
function borderOf(from: number): number {
  return from > 100 ? Infinity : Math.max(0, scoreKey(from));
}

/** Keys of the scores, and how many are in which bin. Loops of their own, as they are called for every weighting. */
function countKeys(scores: Float64Array, keys: Int32Array, counts: Uint32Array): number {
  const steps = stepsPerPoint;
  counts.fill(0);
  for (let row = 0; row < keys.length; row++) {
    const score = scores[row];
    // what scoreKey gives, as scores are not negative
    const key = score === score ? (score * steps + 0.5) | 0 : unrated << binBits;
    keys[row] = key;
    counts[key >>> binBits]++;
  }
  const rated = keys.length - counts[unrated];
  counts[unrated] = 0;
  return rated;
}

/** The bin of the last customer of each tier but the last. */
function binsOf(places: readonly number[], counts: Uint32Array): Border[] {
  const borders: Border[] = [];
  let bin = unrated;
  let above = 0;
  for (const place of places) {
    if (place === 0) {
      borders.push({ bin: Infinity, above: 0 });
      continue;
    }
    while (above + counts[bin] < place) above += counts[bin--];
    borders.push({ bin, above });
  }
  return borders;
}

/** A bin without a border belongs to the tier that as many borders are above as there are tiers above it. */
function markBins(borders: readonly Border[], ofBin: Int8Array): void {
  let to = unrated;
  borders.forEach(({ bin }, tier) => {
    if (bin === Infinity) return;
    for (; to > bin; to--) ofBin[to] = tier;
    if (to === bin) ofBin[to--] = mixed;
  });
  for (; to >= 0; to--) ofBin[to] = borders.length;
  ofBin[unrated] = -1;
}

/** Tiers of all rows but those in bins with a border, which are put into `open`; returns how many those are. */
function assignBins(keys: Int32Array, ofBin: Int8Array, found: Int8Array, open: Uint32Array): number {
  let opened = 0;
  for (let row = 0; row < keys.length; row++) {
    const tier = ofBin[keys[row] >>> binBits];
    if (tier === mixed) open[opened++] = row;
    else found[row] = tier;
  }
  return opened;
}
