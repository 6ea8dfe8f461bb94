import { Problem } from '../../problem';
import { createRandom, type Random } from '../../stats/random';
import { movesFrom, type Moves } from '../repeatedMoves';
import type { FirmnessOptions } from './options';
import { drawWeightings } from './weightings';

/** Weights that add up to 1, of things that are weighed against each other; each list is drawn by itself. */
export interface WeightList {
  /** What intervals name them by. */
  names: readonly string[];
  weights: readonly number[];
}

/** Of how many weightings a place holds. Shares 0–1; NaN where unrated. */
export interface Firmness {
  /** Share of weightings in which the customer is in the place that the user's weights give. */
  firmness: Float64Array;
  /** In a better place, in a worse one. */
  up: Float64Array;
  down: Float64Array;
  /** Monte-Carlo error √(p(1 − p)/N). */
  error: Float64Array;
  /**
   * Index, through the lists one after the other, of the weight that differs most between weightings that hold the place
   * and the others; −1 if firm, or where imprecise scores alone decide.
   */
  decisive: Int16Array;
  /** Whether more of that weight holds the place. */
  heldByMore: Uint8Array;
  draws: number;
}

/**
 * Places under other weights, 0 the best, −1 unrated; the array may be the same at every call.
 *
 * @param drawn one weighting per list
 * @param blur moves scores of 0–100 within the stated imprecision; gives them back where they are taken for exact
 */
export type Trial<Found = Int8Array> = (
  drawn: readonly (readonly number[])[],
  blur: (scores: Float64Array) => Float64Array,
) => Found;

const mostDraws = 1_000_000;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma & Salminen, Operations Research 49 (2001) 444–454):
 * customers are placed anew under every drawn weighting. Throws `value-out-of-range` and what drawing throws.
 *
 * @param own place per row under the user's weights
 */
export function acceptability(
  lists: readonly WeightList[],
  own: Int8Array,
  options: FirmnessOptions,
  trial: Trial,
): Firmness {
  const moves = movesFrom(own);
  return acceptabilityOfMoves(lists, own, options, (drawn, blur) => moves(trial(drawn, blur)));
}

/** The same where a trial tells who is in another place than under the user's weights. */
export function acceptabilityOfMoves(
  lists: readonly WeightList[],
  own: Int8Array,
  options: FirmnessOptions,
  trial: Trial<Moves>,
): Firmness {
  const { draws, imprecision, seed } = options;
  const refuse = (option: string, value: number): never => {
    throw new Problem('value-out-of-range', { option: `firmness.${option}` }, { value });
  };
  if (!(draws >= 1 && draws <= mostDraws)) refuse('draws', draws);
  if (!(imprecision >= 0 && imprecision <= 100)) refuse('imprecision', imprecision);
  const random = createRandom(seed);
  const draw = drawLists(lists, options, random);
  const weights = lists.flatMap((list) => list.weights);
  const sums = emptySums(own.length, weights.length);
  const blur = (scores: Float64Array): Float64Array =>
    imprecision > 0 ? blurred(scores, imprecision, random) : scores;
  for (let k = 0; k < draws; k++) {
    const drawn = draw();
    count(sums, drawn.length === 1 ? drawn[0] : drawn.flat(), own, trial(drawn, blur));
  }
  return sharesOf(sums, own, weights, draws);
}

function drawLists(
  lists: readonly WeightList[],
  { weights: held }: FirmnessOptions,
  random: Random,
): () => readonly (readonly number[])[] {
  const known = lists.flatMap(({ names }) => names);
  if (typeof held === 'object' && 'intervals' in held) {
    const unknown = Object.keys(held.intervals).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new Problem('column-missing', { column: unknown, option: 'firmness.weights.intervals' });
    }
  }
  const drawers = lists.map(({ names, weights }) => drawWeightings(names, weights, held, random));
  return () => drawers.map((one) => one());
}

interface Sums {
  /** How often in a better place, and how often in another one. */
  up: Uint32Array;
  out: Uint32Array;
  /** Weights, summed over the draws that do not hold a row's place, row by row. */
  missed: Float64Array;
  /** Over all draws, with their squares. */
  all: Float64Array;
  squares: Float64Array;
}

function emptySums(rows: number, weights: number): Sums {
  return {
    up: new Uint32Array(rows),
    out: new Uint32Array(rows),
    missed: new Float64Array(rows * weights),
    all: new Float64Array(weights),
    squares: new Float64Array(weights),
  };
}

/** A loop of its own, as it runs for every draw. */
function count(
  { up, out, missed, all, squares }: Sums,
  drawn: readonly number[],
  own: Int8Array,
  { count: moved, rows, to }: Moves,
): void {
  const n = drawn.length;
  for (let j = 0; j < n; j++) {
    all[j] += drawn[j];
    squares[j] += drawn[j] * drawn[j];
  }
  for (let i = 0; i < moved; i++) {
    const row = rows[i];
    // 1 for a better place, and 0 for none at all
    up[row] += ((to[i] & 0xff) - own[row]) >>> 31;
    out[row]++;
    for (let j = 0, at = row * n; j < n; j++, at++) missed[at] += drawn[j];
  }
}

function sharesOf(
  { up, out, missed, all, squares }: Sums,
  own: Int8Array,
  weights: readonly number[],
  draws: number,
): Firmness {
  const n = weights.length;
  const spreads = all.map((sum, j) => Math.sqrt(Math.max(0, squares[j] / draws - (sum / draws) ** 2)));
  const result: Firmness = {
    firmness: new Float64Array(own.length).fill(NaN),
    up: new Float64Array(own.length).fill(NaN),
    down: new Float64Array(own.length).fill(NaN),
    error: new Float64Array(own.length).fill(NaN),
    decisive: new Int16Array(own.length).fill(-1),
    heldByMore: new Uint8Array(own.length),
    draws,
  };
  for (let row = 0; row < own.length; row++) {
    if (own[row] < 0) continue;
    const missing = out[row];
    result.up[row] = up[row] / draws;
    result.down[row] = (missing - up[row]) / draws;
    const p = 1 - missing / draws;
    result.firmness[row] = p;
    result.error[row] = Math.sqrt((p * (1 - p)) / draws);
    if (missing === 0) continue;
    let most = 0;
    for (let j = 0; j < n; j++) {
      const without = missed[row * n + j] / missing;
      const within = missing < draws ? (all[j] - missed[row * n + j]) / (draws - missing) : weights[j];
      const apart = spreads[j] > 0 ? Math.abs(within - without) / spreads[j] : 0;
      if (apart <= most) continue;
      most = apart;
      result.decisive[row] = j;
      result.heldByMore[row] = within > without ? 1 : 0;
    }
  }
  return result;
}

/** Scores moved by up to the imprecision, uniformly. */
function blurred(scores: Float64Array, imprecision: number, random: Random): Float64Array {
  return scores.map((score) => Math.min(100, Math.max(0, score + imprecision * (2 * random.next() - 1))));
}
