import type { Tiers, Ties } from './options';
import { assignBins, binBits, binsOf, borderOf, isTied, keyAt, markBins, mixed, unrated, type Border } from './keyBins';
import { countsByShare, scoreKey, stepsPerPoint } from './cutTiers';
import { tierOfKey } from './tiersOfScores';

/** Scores as a sum of two lists, so that a weight that moves changes two factors. */
export interface SummedScores {
  rest: Float64Array;
  restFactor: number;
  moved: Float64Array;
  movedFactor: number;
  /** The score of a row as it is added up otherwise, which differs by rounding alone. */
  exact(row: number): number;
}

/** What is told of a tier without another pass over its customers. */
export interface TierFigures {
  customers: number;
  scoreSum: number;
  /** ∞ and −∞ of a tier without customers. */
  lowest: number;
  highest: number;
}

export interface MovedTiers {
  /** Per row, 0 the top one, −1 without a score. */
  tierIndices: Int8Array;
  figures: TierFigures[];
}

/** A comparison step that is so near to the next one that rounding may decide; a hundred times what rounding does. */
const doubt = 1e-5;

/**
 * The tiers of scores that change by one weight at a time: what {@link tierKeys} and {@link assignTiers} make of the exact
 * scores, to the customer, in two passes over the rows and without sorting them. The first pass adds up, and counts the
 * scores by bins; only the bins in which a border or an extreme lies are opened. Scores that lie where rounding could
 * put them on either side of a comparison step are added up exactly.
 *
 * @returns from scores to tiers; `null` where it cannot tell (shares of a value, natural breaks, ties that go down), and
 *   where nobody is rated
 */
export function movedTiers(
  rowCount: number,
  tiers: Tiers,
  ties: Ties,
): ((scores: SummedScores) => MovedTiers | null) | null {
  if (tiers.by !== 'share-of-customers' && tiers.by !== 'score') return null;
  const fixed = tiers.by === 'score' ? tiers.cuts.slice(0, -1).map(({ from }) => borderOf(from ?? 0)) : undefined;
  const cuts = tiers.by === 'score' ? [] : tiers.cuts;
  const keys = new Int32Array(rowCount);
  const counts = new Uint32Array(unrated + 1);
  const sums = new Float64Array(unrated + 1);
  const ofBin = new Int8Array(unrated + 1);
  const open = new Uint32Array(rowCount);

  return (scores) => {
    addUp(scores, keys, counts, sums);
    const rated = rowCount - counts[unrated];
    counts[unrated] = 0;
    if (rated === 0) return null;
    const places = fixed ? [] : countsByShare(cuts, rated);
    const at: Border[] = fixed
      ? fixed.map((key) => ({ bin: key === Infinity ? key : key >>> binBits, above: 0 }))
      : binsOf(places, counts);
    markBins(at, ofBin);
    const figures = tiers.cuts.map((): TierFigures => ({
      customers: 0,
      scoreSum: 0,
      lowest: Infinity,
      highest: -Infinity,
    }));
    openExtremes(at, counts, ofBin);
    addBins(counts, sums, ofBin, figures);
    const tierIndices = new Int8Array(rowCount);
    const opened = assignBins(keys, ofBin, tierIndices, open);
    const inBins = { keys, open, opened };
    const borders = fixed ?? places.map((place, i) => keyAt(place - 1 - at[i].above, at[i].bin, inBins));
    if (!fixed && ties === 'down' && places.some((place, i) => isTied(place, at[i], borders[i], rated, inBins))) {
      return null;
    }
    resolve(scores, borders, opened, tierIndices, figures);
    return { tierIndices, figures };
  };

  /** Tiers of the opened rows, and what they add to the figures. */
  function resolve(
    scores: SummedScores,
    borders: readonly number[],
    opened: number,
    tierIndices: Int8Array,
    figures: TierFigures[],
  ): void {
    const { rest, restFactor, moved, movedFactor, exact } = scores;
    const lowest = figures.map(() => Infinity);
    const highest = figures.map(() => -1);
    for (let i = 0; i < opened; i++) {
      const row = open[i];
      const key = keys[row];
      const tier = tierOfKey(key, borders);
      tierIndices[row] = tier;
      const figure = figures[tier];
      figure.customers++;
      figure.scoreSum += restFactor * rest[row] + movedFactor * moved[row];
      if (key <= lowest[tier]) {
        figure.lowest = key < lowest[tier] ? exact(row) : Math.min(figure.lowest, exact(row));
        lowest[tier] = key;
      }
      if (key >= highest[tier]) {
        figure.highest = key > highest[tier] ? exact(row) : Math.max(figure.highest, exact(row));
        highest[tier] = key;
      }
    }
  }
}

/** Keys of the scores, and per bin how many there are and what they add up to. A loop of its own: it is compiled once. */
function addUp(
  { rest, restFactor, moved, movedFactor, exact }: SummedScores,
  keys: Int32Array,
  counts: Uint32Array,
  sums: Float64Array,
): void {
  counts.fill(0);
  sums.fill(0);
  const steps = stepsPerPoint;
  const sure = 1 - doubt;
  // read once, as the loop asks for them at every row
  const bits = binBits;
  const none = unrated << bits;
  for (let row = 0; row < keys.length; row++) {
    const score = restFactor * rest[row] + movedFactor * moved[row];
    const place = score * steps + 0.5;
    let key = place | 0;
    const beyond = place - key;
    if (score !== score) key = none;
    else if (beyond < doubt || beyond > sure) key = scoreKey(exact(row));
    keys[row] = key;
    counts[key >>> bits]++;
    sums[key >>> bits] += score;
  }
}

/** What the bins that stay closed add to the figures of their tiers. */
function addBins(counts: Uint32Array, sums: Float64Array, ofBin: Int8Array, figures: readonly TierFigures[]): void {
  figures.forEach((figure, tier) => {
    for (let bin = 0; bin < counts.length; bin++) {
      if (ofBin[bin] !== tier || counts[bin] === 0) continue;
      figure.customers += counts[bin];
      figure.scoreSum += sums[bin];
    }
  });
}

/** Opens the bins that may hold the lowest or highest score of a tier: those beside a border, and the outermost ones. */
function openExtremes(borders: readonly Border[], counts: Uint32Array, ofBin: Int8Array): void {
  const openNext = (from: number, step: 1 | -1): void => {
    for (let bin = from; bin >= 0 && bin < unrated; bin += step) {
      if (counts[bin] === 0) continue;
      ofBin[bin] = mixed;
      return;
    }
  };
  openNext(0, 1);
  openNext(unrated - 1, -1);
  for (const { bin } of borders) {
    if (bin === Infinity) continue;
    openNext(bin - 1, -1);
    openNext(bin + 1, 1);
  }
}
