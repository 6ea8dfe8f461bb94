import type { PyramidDetail } from './detail';

/** The pyramid's numbers as plain JSON, unrounded; an unrated customer has `null` for score, tier and contributions. */
export function pyramidJson(detail: PyramidDetail): Record<string, unknown> {
  const unrated = new Set(detail.unrated);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    customers: detail.ids.map((id, row) => ({
      id,
      score: finite(detail.scores[row]),
      tier: detail.tiers[detail.tierIndices[row]]?.name ?? null,
      contributions: unrated.has(row)
        ? null
        : Object.fromEntries(detail.indicators.map(({ column }, j) => [column, finite(detail.contributions[j][row])])),
    })),
    tiers: detail.tiers,
    indicators: detail.indicators,
    unrated: detail.unrated.map((row) => detail.ids[row]),
    exceptions: detail.exceptions.map(({ row, ...exception }) => ({ id: detail.ids[row], ...exception })),
  };
}
