import { firmnessJson } from '../../../groups/firmnessBlocks';
import type { ScorecardDetail } from './detail';

/** The scorecard's numbers as plain JSON, unrounded; `null` where a customer is unrated. */
export function scorecardJson(detail: ScorecardDetail): Record<string, unknown> {
  return {
    customers: detail.ids.map((id, row) => ({
      id,
      score: detail.scores[row],
      actual: detail.actual[row],
      potential: detail.potential[row],
      quadrant: detail.quadrants[detail.quadrantIndices[row]]?.id ?? null,
      ...firmnessJson(detail.firmness?.of ?? null, row),
      aspects: Object.fromEntries(detail.aspects.map(({ id: aspect, scores }) => [aspect, scores[row]])),
    })),
    quadrants: detail.quadrants.map(({ id, ...quadrant }) => ({ quadrant: id, ...quadrant })),
    borders: detail.borders,
    weights: detail.aspects.map(({ id, weight }) => ({ aspect: id, weight })),
    aspects: detail.aspects.map(({ id, weight, indicators }) => ({ aspect: id, weight, indicators })),
    unrated: detail.unrated.map((row) => detail.ids[row]),
  };
}
