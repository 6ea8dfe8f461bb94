import { evaluateScorecard } from '../../src/core/analyses/classify/scorecard/evaluate';
import { scorecardSchema, type ScorecardInput } from '../../src/core/analyses/classify/scorecard/options';
import { tableOf } from '../unit/core/analyses/classify/pyramid/tableOf';

/** A column that is a score of 0–100 already. */
const scored = (column: string, weight = 1) => ({
  column,
  weight,
  scoring: { method: 'ratio-to-target' as const, target: 100 },
});
const rating = (column: string) => ({ ...scored(column), scoring: { method: 'ratio-to-target' as const, target: 5 } });

it('METHODS 1.3, worked by hand: 80/70/40/60 at .35/.25/.25/.15 gives 64.5, actual 75.83, potential 47.5: harvest', () => {
  const table = tableOf({ F: [80], S: [70], C: [40], V: [60] });
  const input: ScorecardInput = {
    financial: { weight: 0.35, indicators: [scored('F')] },
    sales: { weight: 0.25, indicators: [scored('S')] },
    customer: { weight: 0.25, indicators: [scored('C')] },
    service: { weight: 0.15, indicators: [scored('V')] },
  };
  const detail = evaluateScorecard(table, scorecardSchema.parse(input));
  expect(detail.scores[0]).toBeCloseTo(64.5, 10);
  expect(detail.actual[0]).toBeCloseTo(45.5 / 0.6, 10); // 75.8333
  expect(detail.potential[0]).toBeCloseTo(47.5, 10);
  expect(detail.quadrants[detail.quadrantIndices[0]].id).toBe('harvest');
});

it('huoban.com: ratings (5,4), (3,2), (4,3) averaged in their dimension, at 40/35/25, give 3.55 of 5', () => {
  // Ratings 1–5 as a share of 5: 100 × 3.55 / 5 = 71.
  const table = tableOf({ Purchases: [5], Margin: [4], Benchmark: [3], Depth: [2], Growth: [4], Complexity: [3] });
  const input: ScorecardInput = {
    financial: { weight: 40, indicators: [rating('Purchases'), rating('Margin')] },
    customer: { weight: 35, indicators: [rating('Benchmark'), rating('Depth')] },
    service: { weight: 25, indicators: [rating('Growth'), rating('Complexity')] },
  };
  const { scores } = evaluateScorecard(table, scorecardSchema.parse(input));
  expect((scores[0] * 5) / 100).toBeCloseTo(3.55, 10);
});
