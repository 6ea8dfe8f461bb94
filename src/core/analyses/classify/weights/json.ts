import type { WeightsDetail } from './detail';

/**
 * The weights' numbers as plain JSON, unrounded; an unrated customer has `null` for score, rank and tier. With
 * dimensions, `lambda` and the figures beside it are those of the least consistent one; `consistency` has all.
 */
export function weightsJson(detail: WeightsDetail): Record<string, unknown> {
  const { ids, tierNames, tierIndices, topsis } = detail;
  const tierName = (tier: number): string | null => tierNames[tier] ?? null;
  const worst = detail.consistency.reduce<WeightsDetail['consistency'][number] | undefined>(
    (found, group) => (found && found.consistencyRatio >= group.consistencyRatio ? found : group),
    undefined,
  );
  const weightsOf = (weights: readonly number[]) =>
    detail.indicators.map(({ column }, j) => ({ column, weight: weights[j] }));
  return {
    method: detail.method.by,
    weights: detail.indicators,
    dimensions: detail.dimensions,
    lambda: worst?.lambda ?? null,
    consistencyIndex: worst?.consistencyIndex ?? null,
    consistencyRatio: worst?.consistencyRatio ?? null,
    worstPair: worst?.worstPair ?? null,
    consistency: detail.consistency,
    comparison: detail.comparison.map(({ method, weights, movers, ...figures }) => ({
      method: method.by,
      weights: weightsOf(weights),
      ...figures,
      movers: movers.map(({ row, rank, otherRank, tier, otherTier }) => ({
        id: ids[row],
        rank,
        otherRank,
        tier: tierName(tier),
        otherTier: tierName(otherTier),
      })),
    })),
    sensitivity: detail.sensitivity.map(({ indicator, ...line }) => ({
      column: detail.indicators[indicator].column,
      ...line,
    })),
    edge: detail.edge.map(({ row, changes, best, worst: lowest }) => ({
      id: ids[row],
      tier: tierName(tierIndices[row]),
      best: tierName(best),
      worst: tierName(lowest),
      changes,
    })),
    customers: ids.map((id, row) => ({
      id,
      score: detail.scores[row],
      ...(topsis ? { topsis: topsis[row] } : {}),
      rank: detail.ranks[row] || null,
      tier: tierName(tierIndices[row]),
    })),
    completeCustomers: detail.completeCustomers,
    unrated: detail.unrated,
  };
}
