import { normalQuantile } from '../../../stats/normalQuantile';
import type { PyramidDetail } from './detail';
import { normalizedWeights } from '../../../scoring/weightedScores';
import type { PyramidOptions } from './options';
import type { PreparedPyramid } from './prepare';
import type { Scale } from '../../../scoring/scale';

export interface NextTier {
  /** The nearest tier above by score that has a border to cross; `null` in the top tier or without a score. */
  next: { tier: number; name: string; border: number; missingPoints: number } | null;
  /**
   * The tier below that the customer would fall to, once its score is less than `border`: the lowest score of its own
   * tier where tiers are cut by score, else the best score in the tier below. `null` in the lowest one that somebody is
   * in, or without a score.
   */
  below: { tier: number; name: string; border: number; sparePoints: number } | null;
  /** Per indicator, in the order of the options. */
  indicators: {
    column: string;
    /** Raw value now; `null` where missing. */
    current: number | null;
    /**
     * Raw value that lifts the customer over the border, all else (also everybody else's scores) unchanged; `null`
     * where no value of this indicator alone can.
     */
    needed: number | null;
    /** needed − current. */
    change: number | null;
    /** The smallest change of the raw value that drops the customer below its border; `null` where none can. */
    fall: number | null;
    contribution: number;
    /** Mean contribution of the customer's tier. */
    tierMean: number | null;
    /** contribution − tierMean. */
    difference: number | null;
  }[];
}

/** A score counts as less from here on; scores are compared in steps of 1e-7. */
const justLess = 1e-6;

/**
 * What would lift a customer to the next tier, or drop it to the one below: for each indicator alone the smallest change
 * of its raw value. Uses the tier by score, whatever rules and overrides say.
 *
 * @param row row of the table, 0-based
 */
export function changeToNextTier(
  prepared: PreparedPyramid,
  detail: PyramidDetail,
  options: PyramidOptions,
  row: number,
): NextTier {
  const score = detail.scores[row];
  const tierByScore =
    detail.exceptions.find((exception) => exception.row === row)?.tierByScore ?? detail.tierIndices[row];
  const next = nextBorder(detail, options, score, tierByScore);
  const below = borderBelow(detail, options, score, tierByScore);
  const weights = normalizedWeights(options.indicators);
  const isPresent = prepared.indicators.map(({ scores }) => !Number.isNaN(scores[row]));
  const weightSum = weights.reduce((sum, weight, j) => (isPresent[j] ? sum + weight : sum), 0);
  return {
    next,
    below,
    indicators: prepared.indicators.map(({ column, scale, scores }, j) => {
      const source = prepared.table.columns.find(({ name }) => name === column);
      const current = source?.kind === 'number' && source.valid[row] ? source.values[row] : null;
      const weight = options.missing === 're-weight' ? weights[j] / weightSum : weights[j];
      const wanted = next && weight > 0 ? scores[row] + next.missingPoints / weight : NaN;
      const needed = current === null ? null : valueForScore(scale, wanted, current, 'at-least');
      const least = below && weight > 0 ? scores[row] - (below.sparePoints + justLess) / weight : NaN;
      const fallen = current === null ? null : valueForScore(scale, least, current, 'at-most');
      const contribution = detail.contributions[j][row];
      const tierMean = detail.indicators[j].meanContributionByTier[detail.tierIndices[row]] ?? null;
      return {
        column,
        current,
        needed,
        change: needed === null || current === null ? null : needed - current,
        fall: fallen === null || current === null ? null : fallen - current,
        contribution,
        tierMean,
        difference: tierMean === null ? null : contribution - tierMean,
      };
    }),
  };
}

function nextBorder(
  detail: PyramidDetail,
  options: PyramidOptions,
  score: number,
  tierByScore: number,
): NextTier['next'] {
  if (Number.isNaN(score)) return null;
  for (let tier = tierByScore - 1; tier >= 0; tier--) {
    const border = options.tiers.by === 'score' ? options.tiers.cuts[tier].from : detail.tiers[tier].from;
    if (border === undefined || border === null || border > 100) continue;
    return { tier, name: detail.tiers[tier].name, border, missingPoints: Math.max(0, border - score) };
  }
  return null;
}

function borderBelow(
  detail: PyramidDetail,
  { tiers }: PyramidOptions,
  score: number,
  tierByScore: number,
): NextTier['below'] {
  if (Number.isNaN(score)) return null;
  for (let tier = tierByScore + 1; tier < detail.tiers.length; tier++) {
    const border = tiers.by === 'score' ? tiers.cuts[tierByScore].from : detail.tiers[tier].to;
    if (border === undefined || border === null) continue;
    return { tier, name: detail.tiers[tier].name, border, sparePoints: Math.max(0, score - border) };
  }
  return null;
}

type Side = 'at-least' | 'at-most';

/** The raw value nearest to `current` whose score is at least, or at most, `wanted`; `null` where there is none. */
function valueForScore(scale: Scale, wanted: number, current: number, side: Side): number | null {
  if (!(side === 'at-least' ? wanted <= 100 + 1e-9 : wanted >= 0)) return null;
  const isCost = scale.direction === 'cost';
  /** What the method must give before a cost indicator is flipped. */
  const raw = Math.min(100, Math.max(0, isCost ? 100 - wanted : wanted));
  const { scoring, min, max, mean, standardDeviation, sorted } = scale;
  switch (scoring.method) {
    case 'min-max':
      return min + (raw / 100) * (max - min);
    case 'ratio-to-target':
      return (raw / 100) * scoring.target;
    case 'z-score': {
      const value = mean + standardDeviation * normalQuantile(raw / 100);
      return Number.isFinite(value) ? value : null;
    }
    case 'percentile-rank':
      return nearest(sorted(), scale, wanted, current, side);
    case 'bands': {
      // From below, a cheaper band is entered just under its upper border; the largest number below stands for it.
      const entries = scoring.bands.flatMap(({ from }) => [from, justBelow(from)]);
      return nearest(entries, scale, wanted, current, side);
    }
  }
}

function nearest(
  candidates: Iterable<number>,
  scale: Scale,
  wanted: number,
  current: number,
  side: Side,
): number | null {
  let best: number | null = null;
  for (const candidate of candidates) {
    const over = scale.score(candidate) - wanted;
    if (side === 'at-least' ? over < -1e-9 : over > 1e-9) continue;
    if (best === null || Math.abs(candidate - current) < Math.abs(best - current)) best = candidate;
  }
  return best;
}

/** A number less than the given one by its fifteenth digit, Excel's precision. */
function justBelow(value: number): number {
  return value - Math.max(Math.abs(value), 1e-300) * 1e-15;
}
