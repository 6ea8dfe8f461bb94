import type { NumberColumn } from '../../../table/table';
import { onDemand } from '../../../scoring/onDemand';
import type { IndicatorSummary, PyramidDetail, TierSummary } from './detail';
import type { PyramidOptions } from './options';
import type { TierFigures } from '../../../tiers/movedTiers';
import type { Tiers } from '../../../tiers/options';
import { fontColorOn, tierColor } from '../../../report/palette';
import type { PreparedPyramid } from './prepare';

/** {@link TierFigures} after rules and overrides. */
interface Figures extends TierFigures {
  /** Customers that a rule or an override placed without a score; 0 when left out. */
  withoutScore?: number;
}

/**
 * Customers and scores per tier. The lowest and the highest score are of those who have the tier by score, before rules
 * and overrides; who is left without a tier is not counted.
 */
export function figuresOf(
  tiers: Tiers,
  scores: Float64Array,
  tierByScore: Int8Array,
  tierIndices: Int8Array,
): Figures[] {
  const tierCount = tiers.cuts.length;
  const customers = new Uint32Array(tierCount);
  const withoutScore = new Uint32Array(tierCount);
  const scoreSums = new Float64Array(tierCount);
  const lowest = new Float64Array(tierCount).fill(Infinity);
  const highest = new Float64Array(tierCount).fill(-Infinity);
  for (let row = 0; row < scores.length; row++) {
    const tier = tierIndices[row];
    if (tier < 0) continue;
    customers[tier]++;
    const byScore = tierByScore[row];
    if (byScore < 0) {
      withoutScore[tier]++;
      continue;
    }
    const score = scores[row];
    if (score < lowest[byScore]) lowest[byScore] = score;
    if (score > highest[byScore]) highest[byScore] = score;
    scoreSums[tier] += score;
  }
  return tiers.cuts.map((_, tier) => ({
    customers: customers[tier],
    withoutScore: withoutScore[tier],
    scoreSum: scoreSums[tier],
    lowest: lowest[tier],
    highest: highest[tier],
  }));
}

/**
 * Customers, scores and values per tier. Shares are of the customers who have a tier, values missing in a row are left
 * out of its mean. `from` and `to` are the lowest and the highest score that the tier has by score.
 */
export function summarizeTiers(
  tiers: Tiers,
  figures: readonly Figures[],
  tierIndices: Int8Array,
  values: NumberColumn[],
): TierSummary[] {
  const tierCount = tiers.cuts.length;
  const total = figures.reduce((sum, { customers }) => sum + customers, 0);
  const sums = values.map((column) => sumByTier(column, tierIndices, tierCount));
  return tiers.cuts.map((cut, tier) => {
    const color = cut.color ?? tierColor(tier, tierCount);
    const { customers, withoutScore = 0, scoreSum, lowest, highest } = figures[tier];
    const share = total > 0 ? customers / total : 0;
    const scored = customers - withoutScore;
    return {
      name: cut.name,
      color,
      fontColor: fontColorOn(color),
      customers,
      share,
      from: lowest < Infinity ? lowest : null,
      to: highest > -Infinity ? highest : null,
      meanScore: scored > 0 ? scoreSum / scored : null,
      values: values.map((column, i) => {
        const { sum, count, total: totalValue } = sums[i];
        const valueShare = totalValue === 0 ? null : sum[tier] / totalValue;
        return {
          column: column.name,
          sum: sum[tier],
          share: valueShare,
          mean: count[tier] > 0 ? sum[tier] / count[tier] : null,
          index: valueShare === null || share === 0 ? null : valueShare / share,
        };
      }),
    };
  });
}

function sumByTier(column: NumberColumn, tierIndices: Int8Array, tierCount: number) {
  const sum = new Float64Array(tierCount);
  const count = new Float64Array(tierCount);
  for (let row = 0; row < tierIndices.length; row++) {
    const tier = tierIndices[row];
    if (tier < 0 || column.valid[row] === 0) continue;
    sum[tier] += column.values[row];
    count[tier]++;
  }
  return { sum, count, total: sum.reduce((total, part) => total + part, 0) };
}

/** Indicators and their weights; mean contributions only when they are read, as that takes a pass over each indicator. */
export function summarizeIndicators(
  prepared: PreparedPyramid,
  options: PyramidOptions,
  weights: number[],
  contributions: () => Float64Array[],
  tierIndices: Int8Array,
): PyramidDetail['indicators'] {
  const tierCount = options.tiers.cuts.length;
  return prepared.indicators.map(({ column, scale }, j): IndicatorSummary => {
    const meanContributions = onDemand(() => meanByTier(contributions()[j], tierIndices, tierCount));
    return {
      column,
      direction: scale.direction,
      weight: weights[j],
      method: scale.scoring.method,
      missing: scale.missing,
      min: scale.min,
      max: scale.max,
      get meanContributionByTier() {
        return meanContributions();
      },
    };
  });
}

function meanByTier(contribution: Float64Array, tierIndices: Int8Array, tierCount: number): (number | null)[] {
  const sum = new Float64Array(tierCount);
  const count = new Float64Array(tierCount);
  for (let row = 0; row < tierIndices.length; row++) {
    const tier = tierIndices[row];
    const part = contribution[row];
    if (tier < 0 || part !== part) continue;
    sum[tier] += part;
    count[tier]++;
  }
  return Array.from(sum, (total, tier) => (count[tier] > 0 ? total / count[tier] : null));
}
