import { firmnessJson } from '../../../groups/firmnessBlocks';
import { dayText } from '../../../orders/timeUnit';
import type { PyramidDetail } from './detail';

/**
 * The pyramid's numbers as plain JSON, unrounded. An unrated customer has `null` for tier, and for score and
 * contributions too unless it is a rule that leaves it unrated. Dates are yyyy-mm-dd.
 */
export function pyramidJson(detail: PyramidDetail): Record<string, unknown> {
  const unrated = new Set(detail.unrated);
  return {
    customers: detail.ids.map((id, row) => ({
      id,
      score: detail.scores[row],
      tier: detail.tiers[detail.tierIndices[row]]?.name ?? null,
      ...firmnessJson(detail.firmness, row),
      contributions:
        unrated.has(row) && Number.isNaN(detail.scores[row])
          ? null
          : Object.fromEntries(detail.indicators.map(({ column }, j) => [column, detail.contributions[j][row]])),
    })),
    tiers: detail.tiers,
    indicators: detail.indicators,
    unrated: detail.unrated.map((row) => detail.ids[row]),
    unratedByRule: detail.unratedByRule.map((row) => detail.ids[row]),
    exceptions: detail.exceptions.map(({ row, ...exception }) => ({ id: detail.ids[row], ...exception })),
    overrides: detail.overrides.map(({ row, tierByScore, ...override }) => ({
      ...override,
      inList: row !== null,
      tierByScore: detail.tiers[tierByScore]?.name ?? null,
    })),
    ageDay: detail.ageDay === null ? null : dayText(detail.ageDay),
  };
}
