import { z } from 'zod';
import { Problem } from '../../../problem';
import type { ScoredIndicator } from '../../../scoring/scoreIndicators';
import { weightedScores } from '../../../scoring/weightedScores';
import { drawWeightings } from '../../../scoring/weightings';
import { createRandom, type Random } from '../../../stats/random';

export const firmnessSchema = z.strictObject({
  /** What the user holds for true of the weights: ± points of 100, their order, nothing, or an interval per column. */
  weights: z
    .union([
      z.literal('any'),
      z.strictObject({ points: z.number() }),
      z.strictObject({ order: z.literal(true) }),
      z.strictObject({ intervals: z.record(z.string(), z.tuple([z.number(), z.number()])) }),
    ])
    .default({ points: 10 }),
  /** Scores are right to ± this many percent of an indicator's range. */
  imprecision: z.number().default(0),
  draws: z.number().int().default(10_000),
  seed: z.number().int().default(1),
});

export type FirmnessOptions = z.output<typeof firmnessSchema>;

/** Of how many weightings a tier holds. Shares 0–1; NaN where unrated. */
export interface Firmness {
  /** Share of weightings in which the customer is in the tier that the user's weights give. */
  firmness: Float64Array;
  /** In a better tier, in a worse one. */
  up: Float64Array;
  down: Float64Array;
  /** Monte-Carlo error √(p(1 − p)/N). */
  error: Float64Array;
  /** Index of the indicator whose weight differs most between weightings that hold the tier and the others; −1 if firm. */
  decisive: Int16Array;
  /** Whether more of that weight holds the tier. */
  heldByMore: Uint8Array;
  draws: number;
}

const mostDraws = 1_000_000;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma & Salminen, Operations Research 49 (2001) 444–454):
 * the cuts are applied anew to every drawn weighting, and scores where they are imprecise. Throws `value-out-of-range`
 * and what drawing throws.
 *
 * @param tiersOf tier per row of weighted scores, −1 for unrated
 */
export function firmnessOf(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  own: Int8Array,
  options: FirmnessOptions,
  reweight: boolean,
  tiersOf: (scores: Float64Array) => Int8Array,
): Firmness {
  const { draws, imprecision, seed } = options;
  const refuse = (option: string, value: number): never => {
    throw new Problem('value-out-of-range', { option: `firmness.${option}` }, { value });
  };
  if (!(draws >= 1 && draws <= mostDraws)) refuse('draws', draws);
  if (!(imprecision >= 0 && imprecision <= 100)) refuse('imprecision', imprecision);
  const random = createRandom(seed);
  const names = indicators.map(({ column }) => column);
  const draw = drawWeightings(names, weights, options.weights, random);
  const rows = own.length;
  const n = weights.length;
  const up = new Float64Array(rows);
  const down = new Float64Array(rows);
  // sums of weights over the draws that do not hold a row's tier, and over all
  const missed = new Float64Array(rows * n);
  const all = new Float64Array(n);
  const squares = new Float64Array(n);
  for (let k = 0; k < draws; k++) {
    const drawn = draw();
    drawn.forEach((weight, j) => {
      all[j] += weight;
      squares[j] += weight * weight;
    });
    const scored = imprecision > 0 ? blurred(indicators, imprecision, random) : indicators;
    const tiers = tiersOf(weightedScores(scored, drawn, reweight));
    for (let row = 0; row < rows; row++) {
      if (tiers[row] === own[row]) continue;
      if (tiers[row] >= 0 && (own[row] < 0 || tiers[row] < own[row])) up[row]++;
      else down[row]++;
      for (let j = 0; j < n; j++) missed[row * n + j] += drawn[j];
    }
  }
  const spreads = all.map((sum, j) => Math.sqrt(Math.max(0, squares[j] / draws - (sum / draws) ** 2)));
  const result: Firmness = {
    firmness: new Float64Array(rows).fill(NaN),
    up,
    down,
    error: new Float64Array(rows).fill(NaN),
    decisive: new Int16Array(rows).fill(-1),
    heldByMore: new Uint8Array(rows),
    draws,
  };
  for (let row = 0; row < rows; row++) {
    const out = up[row] + down[row];
    up[row] = own[row] < 0 ? NaN : up[row] / draws;
    down[row] = own[row] < 0 ? NaN : down[row] / draws;
    if (own[row] < 0) continue;
    const p = 1 - out / draws;
    result.firmness[row] = p;
    result.error[row] = Math.sqrt((p * (1 - p)) / draws);
    if (out === 0) continue;
    let most = -1;
    for (let j = 0; j < n; j++) {
      const without = missed[row * n + j] / out;
      const within = out < draws ? (all[j] - missed[row * n + j]) / (draws - out) : weights[j];
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
function blurred(indicators: readonly ScoredIndicator[], imprecision: number, random: Random): ScoredIndicator[] {
  return indicators.map((indicator) => ({
    ...indicator,
    scores: indicator.scores.map((score) => Math.min(100, Math.max(0, score + imprecision * (2 * random.next() - 1)))),
  }));
}
