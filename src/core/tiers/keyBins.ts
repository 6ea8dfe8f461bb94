import { scoreKey, stepsPerPoint } from './cutTiers';

/** Keys are first told apart by their upper bits. */
const bits = 18;
export const binBits = bits;
/** The bin of customers without a score, above that of 100. */
export const unrated = 4095;
/** The tier of a bin whose rows have to be looked at one by one, as a border lies within it. */
const isOpen = -2;
export const mixed = isOpen;

export interface Border {
  /** `Infinity` for a tier without customers. */
  bin: number;
  /** How many keys are in the bins above. */
  above: number;
}

/** The rows of the bins that were opened: the first `opened` of `open`. */
interface OpenBins {
  keys: Int32Array;
  open: Uint32Array;
  opened: number;
  /** 1 for rows that take no place. */
  leftOut?: Uint8Array;
}

/** The key of a lowest score, `Infinity` where no score reaches it. */
export function borderOf(from: number): number {
  return from > 100 ? Infinity : Math.max(0, scoreKey(from));
}

/** Keys of scores, and how many are in which bin; one of its own for NaN. A loop of its own, as it runs for every weighting. */
export function countKeys(scores: Float64Array, keys: Int32Array, counts: Uint32Array): void {
  const steps = stepsPerPoint;
  const none = unrated << bits;
  counts.fill(0);
  for (let row = 0; row < keys.length; row++) {
    const score = scores[row];
    const key = score === score ? (score * steps + 0.5) | 0 : none;
    keys[row] = key;
    counts[key >>> bits]++;
  }
}

/** The bin of the last customer of each tier but the last. */
export function binsOf(places: readonly number[], counts: Uint32Array): Border[] {
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
export function markBins(borders: readonly Border[], ofBin: Int8Array): void {
  let to = unrated;
  borders.forEach(({ bin }, tier) => {
    if (bin === Infinity) return;
    for (; to > bin; to--) ofBin[to] = tier;
    if (to === bin) ofBin[to--] = isOpen;
  });
  for (; to >= 0; to--) ofBin[to] = borders.length;
  ofBin[unrated] = -1;
}

/** Tiers of all rows but those in open bins, which are put into `open`; returns how many those are. */
export function assignBins(keys: Int32Array, ofBin: Int8Array, found: Int8Array, open: Uint32Array): number {
  let opened = 0;
  for (let row = 0; row < keys.length; row++) {
    const tier = ofBin[keys[row] >>> bits];
    if (tier === isOpen) open[opened++] = row;
    else found[row] = tier;
  }
  return opened;
}

/** The key at a place among those of a bin, from the highest; `Infinity` for a tier without customers. */
export function keyAt(place: number, bin: number, { keys, open, opened, leftOut }: OpenBins): number {
  if (bin === Infinity) return bin;
  const members: number[] = [];
  for (let i = 0; i < opened; i++) {
    if (keys[open[i]] >>> bits === bin && !leftOut?.[open[i]]) members.push(keys[open[i]]);
  }
  const ascending = Int32Array.from(members).sort();
  return ascending[ascending.length - 1 - place];
}

/** Whether the customer after the last one of a tier has the same key. */
export function isTied(place: number, { bin, above }: Border, border: number, taking: number, bins: OpenBins): boolean {
  if (bin === Infinity || place >= taking) return false;
  return keyAt(place - above, bin, bins) === border;
}
