import type { NumberColumn } from '../../../table/table';
import { onDemand } from '../../../scoring/onDemand';
import type { IndicatorSummary, PyramidDetail, TierSummary } from './detail';
import type { PyramidOptions } from './options';
import type { Tiers } from '../../../tiers/options';
import { fontColorOn, tierColor } from '../../../report/palette';
import type { PreparedPyramid } from './prepare';

/**
 * Customers, scores and values per tier. Shares are of the customers who have a tier, values missing in a row are left
 * out of its mean. `from` and `to` are the lowest and the highest score that the tier has by score, before rules and
 * overrides; who is left without a tier is not counted.
 */
export function summarizeTiers(
  tiers: Tiers,
  scores: Float64Array,
  tierByScore: Int8Array,
  tierIndices: Int8Array,
  values: NumberColumn[],
): TierSummary[] {
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
  const total = customers.reduce((sum, count) => sum + count, 0);
  const sums = values.map((column) => sumByTier(column, tierIndices, tierCount));
  return tiers.cuts.map((cut, tier) => {
    const color = cut.color ?? tierColor(tier, tierCount);
    const share = total > 0 ? customers[tier] / total : 0;
    const scored = customers[tier] - withoutScore[tier];
    return {
      name: cut.name,
      color,
      fontColor: fontColorOn(color),
      customers: customers[tier],
      share,
      from: lowest[tier] < Infinity ? lowest[tier] : null,
      to: highest[tier] > -Infinity ? highest[tier] : null,
      meanScore: scored > 0 ? scoreSums[tier] / scored : null,
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
