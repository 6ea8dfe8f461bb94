import { tierOfKey, assignTiers } from './tiersOfScores';
import { countsByShare, ratedRows, tierKeys } from './cutTiers';
import { binBits, binsOf, borderOf, isTied, keyAt, markBins, mixed, unrated } from './keyBins';
import type { NumberColumn } from '../table/table';
import type { Tiers, Ties } from './options';

interface Customers {
  /** 1 for rows that take no place when tiers are cut, although they have a score. */
  leftOut?: Uint8Array;
  /** The values that `share-of-value` adds up. */
  value?: NumberColumn;
}

/** Scores of the same customers, one list after the other. */
export interface RepeatedScores {
  /** Puts the comparison keys of the scores into `keys` and counts them by bin; NaN has a key of its own. */
  countKeys(keys: Int32Array, counts: Uint32Array): void;
  /** The scores themselves, 0–100, NaN unrated. */
  list(): Float64Array;
}

/** The customers that are in another place than before: the first `count` rows, and the place of each now; −1 for none. */
export interface Moves {
  count: number;
  rows: Uint32Array;
  to: Int8Array;
}

/**
 * Who changes tiers under one list of scores after the other: as {@link tierKeys} and {@link assignTiers} place the
 * customers, but without sorting and in the same memory, for thousands of weightings.
 *
 * @param base tier per row, 0 the top one, −1 without a score, that moves are told from
 * @returns from scores to moves, which are the same object at every call
 */
export function repeatedMoves(
  base: Int8Array,
  tiers: Tiers,
  ties: Ties,
  { leftOut, value }: Customers = {},
): (scores: RepeatedScores) => Moves {
  const difference = movesFrom(base);
  const plain = (scores: Float64Array): Moves => difference(tiersBySorting(scores, tiers, ties, { leftOut, value }));
  if (tiers.by !== 'share-of-customers' && tiers.by !== 'score') return (scores) => plain(scores.list());
  const fixed = tiers.by === 'score' ? tiers.cuts.slice(0, -1).map(({ from }) => borderOf(from ?? 0)) : undefined;
  const cuts = tiers.by === 'score' ? [] : tiers.cuts;
  const keys = new Int32Array(base.length);
  const counts = new Uint32Array(unrated + 1);
  const ofBin = new Int8Array(unrated + 1);
  const open = new Uint32Array(base.length);
  const moves: Moves = { count: 0, rows: new Uint32Array(base.length + 1), to: new Int8Array(base.length) };

  return (scores) => {
    scores.countKeys(keys, counts);
    let taking = keys.length - counts[unrated];
    leftOut?.forEach((isLeftOut, row) => {
      const bin = keys[row] >>> binBits;
      if (isLeftOut === 0 || bin === unrated) return;
      counts[bin]--;
      taking--;
    });
    counts[unrated] = 0;
    const places = fixed ? [] : countsByShare(cuts, taking);
    const at = fixed
      ? fixed.map((key) => ({ bin: key === Infinity ? key : key >>> binBits, above: 0 }))
      : binsOf(places, counts);
    markBins(at, ofBin);
    const found = findChanges(base, keys, ofBin, moves.rows);
    const opened = opens(found);
    const inBins = { keys, open, opened, leftOut };
    const borders = fixed ?? places.map((place, i) => keyAt(place - 1 - at[i].above, at[i].bin, inBins));
    // equal scores may go down with the first of them: rare, and told by looking one place further
    if (!fixed && ties === 'down' && places.some((place, i) => isTied(place, at[i], borders[i], taking, inBins))) {
      return plain(scores.list());
    }
    place(found, borders);
    return moves;
  };

  /** The rows of opened bins among those found. */
  function opens(found: number): number {
    const { rows } = moves;
    const [shift, isOpen] = [binBits, mixed];
    let opened = 0;
    for (let i = 0; i < found; i++) if (ofBin[keys[rows[i]] >>> shift] === isOpen) open[opened++] = rows[i];
    return opened;
  }

  /** Tells where the rows found are now, without those of opened bins that stayed. */
  function place(found: number, borders: ArrayLike<number>): void {
    const { rows, to } = moves;
    const [shift, isOpen] = [binBits, mixed];
    let count = 0;
    for (let i = 0; i < found; i++) {
      const row = rows[i];
      const ofThis = ofBin[keys[row] >>> shift];
      const tier = ofThis === isOpen ? tierOfKey(keys[row], borders) : ofThis;
      rows[count] = row;
      to[count] = tier;
      if (tier !== base[row]) count++;
    }
    moves.count = count;
  }
}

/** The tiers that moves are told of, for one list of scores. */
export function tiersBySorting(
  scores: Float64Array,
  tiers: Tiers,
  ties: Ties,
  { leftOut, value }: Customers = {},
): Int8Array {
  const scored = ratedRows(scores, leftOut);
  // who takes no place has a tier by its score all the same
  return assignTiers(leftOut ? ratedRows(scores) : scored, tierKeys(scored, tiers, ties, value));
}

/** From places per row to the rows that are not where they were; the moves are the same object at every call. */
export function movesFrom(base: Int8Array): (places: Int8Array) => Moves {
  const moves: Moves = { count: 0, rows: new Uint32Array(base.length + 1), to: new Int8Array(base.length) };
  return (places) => {
    const { rows, to } = moves;
    let count = 0;
    // without a branch: which row comes next cannot be foretold
    for (let row = 0; row < base.length; row++) {
      rows[count] = row;
      const bits = base[row] ^ places[row];
      count += (bits | -bits) >>> 31;
    }
    for (let i = 0; i < count; i++) to[i] = places[rows[i]];
    moves.count = count;
    return moves;
  };
}

/**
 * Puts the rows into `rows` whose bin is of another tier than theirs, or opened; returns how many they are. A loop of its own,
 * as it runs over all customers for every weighting, and without a branch: which row comes next cannot be foretold.
 */
function findChanges(base: Int8Array, keys: Int32Array, ofBin: Int8Array, rows: Uint32Array): number {
  // read once, as the loop asks for it at every row
  const shift = binBits;
  let found = 0;
  for (let row = 0; row < base.length; row++) {
    rows[found] = row;
    const bits = base[row] ^ ofBin[keys[row] >>> shift];
    found += (bits | -bits) >>> 31;
  }
  return found;
}
