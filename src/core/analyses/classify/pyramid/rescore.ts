import type { ScoredIndicator } from '../../../scoring/scoreIndicators';
import { weightedScores } from '../../../scoring/weightedScores';
import { movedTiers, type MovedTiers } from '../../../tiers/movedTiers';
import type { PyramidOptions } from './options';
import type { PreparedPyramid } from './prepare';

/**
 * Tiers again after the weight of one indicator moved, from what the others add up to: tiers are those of the exact scores.
 * `null` where it cannot be told that way: more than one weight changed, rules and overrides, gaps that others stand in
 * for, tiers that are cut otherwise than by customers or scores.
 *
 * @param weights of the options, adding up to 1
 */
export type Rescore = (
  prepared: PreparedPyramid,
  options: PyramidOptions,
  weights: readonly number[],
) => MovedTiers | null;

/** The indicator whose weight moves, and the weighted mean of the others. */
interface Moving {
  index: number;
  rest: Float64Array;
}

/** For a preview that follows a slider; keeps what the last options had in common. */
export function createRescore(): Rescore {
  let last: { indicators: readonly ScoredIndicator[]; given: readonly number[] } | undefined;
  let moving: Moving | undefined;
  let cutter: { of: string; cut: ReturnType<typeof movedTiers> } | undefined;

  return ({ indicators }, options, weights) => {
    const given = options.indicators.map(({ weight }) => weight);
    const before = last;
    last = { indicators, given };
    const isSame =
      before?.indicators.length === indicators.length && indicators.every((one, j) => one === before.indicators[j]);
    const changed = isSame ? given.flatMap((weight, j) => (weight === before.given[j] ? [] : [j])) : [];
    if (!isSame || changed.some((j) => j !== moving?.index)) moving = undefined;
    if (!isSame || !canRescore(indicators, options)) return null;
    if (!moving && changed.length === 1) moving = movingOf(indicators, weights, changed[0]);
    if (!moving) return null;

    const rowCount = moving.rest.length;
    const of = JSON.stringify([options.tiers, options.ties, rowCount]);
    if (cutter?.of !== of) cutter = { of, cut: movedTiers(rowCount, options.tiers, options.ties) };
    if (!cutter.cut) return null;
    const { index, rest } = moving;
    const isOff = weights[index] === 0;
    return cutter.cut({
      rest,
      restFactor: weights.reduce((sum, weight, j) => (j === index ? sum : sum + weight), 0),
      // without a weight, a gap is none
      moved: isOff ? rest : indicators[index].scores,
      movedFactor: weights[index],
      exact: exactScore(indicators, weights),
    });
  };
}

function canRescore(indicators: readonly ScoredIndicator[], { rules, overrides, missing }: PyramidOptions): boolean {
  const hasGaps = missing === 're-weight' && indicators.some(({ scale }) => scale.missing > 0);
  return rules.length + overrides.length === 0 && !hasGaps;
}

function movingOf(
  indicators: readonly ScoredIndicator[],
  weights: readonly number[],
  index: number,
): Moving | undefined {
  const others = weights.reduce((sum, weight, j) => (j === index ? sum : sum + weight), 0);
  if (!(others > 0)) return undefined;
  const ofOthers = weights.map((weight, j) => (j === index ? 0 : weight / others));
  return { index, rest: weightedScores(indicators, ofOthers, false) };
}

/** The score of a row as {@link weightedScores} adds it up, in its order. */
function exactScore(indicators: readonly ScoredIndicator[], weights: readonly number[]): (row: number) => number {
  const used = indicators.flatMap(({ scores }, j) => (weights[j] === 0 ? [] : [{ scores, weight: weights[j] }]));
  return (row) => {
    let sum = 0;
    for (const { scores, weight } of used) sum += weight * scores[row];
    return Math.min(100, sum);
  };
}
