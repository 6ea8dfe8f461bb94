import { keyAccountMatrix } from '../../src/core/analyses/classify/keyAccountMatrix/keyAccountMatrix';
import { pyramidSchema, type PyramidInput } from '../../src/core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import { scorecard } from '../../src/core/analyses/classify/scorecard/scorecard';
import { target } from '../../src/core/analyses/classify/target/target';
import type { Analysis } from '../../src/core/analyses/analysis';
import { Problem } from '../../src/core/problem';
import { normalizedWeights } from '../../src/core/scoring/weightedScores';
import { createRandom } from '../../src/core/stats/random';
import { drawWeightings } from '../../src/core/tiers/firmness/weightings';
import { tableOf } from '../unit/core/analyses/classify/pyramid/tableOf';

type Values = Record<string, (number | string | null)[]>;
interface Customer {
  firmness: number | null;
  firmnessError: number | null;
}

function customersOf<Options>(analysis: Analysis<Options>, columns: Values, given: object): Customer[] {
  const report = analysis.run(tableOf(columns), analysis.schema.parse(given), () => undefined);
  return analysis.json(report.detail).customers as Customer[];
}
const percent = (column: string, weight = 1) => ({
  ...{ column, weight },
  scoring: { method: 'ratio-to-target', target: 100 },
});

/** Within 4 Monte-Carlo errors of a share known by arithmetic. */
function expectShare({ firmness, firmnessError }: Customer, share: number): void {
  expect(Math.abs((firmness ?? NaN) - share)).toBeLessThanOrEqual(4 * (firmnessError ?? NaN) + 1e-12);
}

describe('firmness of quadrants, strategies and verdicts, by arithmetic (SMAA-2, as METHODS 6.1)', () => {
  it('scorecard: a customer whose actual value is 80 f/(f + s) is high in 3/8 of all weightings, f/(f + s) being uniform', () => {
    // with f = s the actual value is 40, low; it is at least 50 where f/(f + s) ≥ 5/8, in 3/8 of the weightings
    const [first, second] = customersOf(
      scorecard,
      { F: [80, 100], S: [0, 100], C: [90, 90] },
      {
        financial: { weight: 1, indicators: [percent('F')] },
        sales: { weight: 1, indicators: [percent('S')] },
        customer: { weight: 1, indicators: [percent('C')] },
        firmness: { weights: 'any' },
      },
    );
    expectShare(first, 5 / 8);
    expect(second.firmness).toBe(1);
  });

  it('scorecard: weights inside an aspect are drawn as well: 100 w ≥ 50 in half of them', () => {
    const [first] = customersOf(
      scorecard,
      { A: [100], B: [0], C: [90] },
      {
        financial: { weight: 1, indicators: [percent('A', 60), percent('B', 40)] },
        customer: { weight: 1, indicators: [percent('C')] },
        firmness: { weights: 'any' },
      },
    );
    expectShare(first, 1 / 2);
  });

  it('key-account matrix: each axis has weights of its own: 1/2 · 1/2 for a customer that both could move', () => {
    const [first] = customersOf(
      keyAccountMatrix,
      { A: [100], B: [0], C: [100], D: [0] },
      {
        ...{ size: 2, attractiveness: [percent('A', 60), percent('B', 40)] },
        ...{ strength: [percent('C', 60), percent('D', 40)], firmness: { weights: 'any' } },
      },
    );
    expectShare(first, 1 / 4);
  });

  it('target: a fit of 100 w is enough from w = .5 on, in 3/4 of w = .55 ± .1', () => {
    // w is uniform on .45 … .65: (.65 − .5)/.2
    const [first] = customersOf(
      target,
      { Own: [10], Other: [1] },
      {
        fit: [
          { column: 'Own', weight: 55 },
          { column: 'Other', weight: 45 },
        ],
        firmness: { weights: { points: 10 } },
      },
    );
    expectShare(first, 3 / 4);
  });

  it('target: without weighted strengths nothing can change a verdict', () => {
    const customers = customersOf(
      target,
      { Sales: [5, 50] },
      { value: { column: 'Sales', atLeast: 10 }, firmness: {} },
    );
    expect(customers.map(({ firmness }) => firmness)).toEqual([1, 1]);
  });

  it('refuses an interval for a column that nothing weighs, by name', () => {
    const run = () =>
      customersOf(
        keyAccountMatrix,
        { A: [1, 2], B: [2, 1] },
        {
          attractiveness: [percent('A')],
          strength: [percent('B')],
          firmness: { weights: { intervals: { Z: [0, 1] } } },
        },
      );
    expect(run).toThrow(Problem);
  });
});

describe('firmness of a pyramid with rules, placements and unrated customers', () => {
  it('is that of the pyramid evaluated afresh under each of the same weightings', () => {
    const random = createRandom(5);
    const rows = 60;
    const draws = 80;
    const columns: Values = Object.fromEntries(
      ['A', 'B', 'C'].map((name) => [
        name,
        Array.from({ length: rows }, () => (random.next() < 0.08 ? null : Math.round(20 * random.next()))),
      ]),
    );
    const table = tableOf({ Id: Array.from({ length: rows }, (_, i) => `c${i}`), ...columns });
    for (const missing of ['unrated', 're-weight', 'median'] as const) {
      const input: PyramidInput = {
        ...{ id: 'Id', missing, ties: 'down' },
        indicators: [
          { column: 'A', weight: 50 },
          { column: 'B', weight: 30, direction: 'cost', scoring: { method: 'percentile-rank' } },
          { column: 'C', weight: 20 },
        ],
        tiers: { by: 'share-of-customers', cuts: [10, 30, 60].map((share, i) => ({ name: `T${i}`, share })) },
        rules: [
          { when: [{ column: 'A', operator: '>', value: 15 }], effect: 'at-least', tier: 'T1' },
          { when: [{ column: 'B', operator: '=', value: 7 }], effect: 'unrated' },
        ],
        overrides: [{ id: 'c3', tier: 'T0', reason: 'by hand' }],
        firmness: { draws, seed: 9 },
      };
      const options = pyramidSchema.parse(input);
      const prepared = preparePyramid(table, options);
      const { firmness, tierIndices } = evaluatePyramid(prepared, options);
      const weights = normalizedWeights(options.indicators);
      const draw = drawWeightings(['A', 'B', 'C'], weights, { points: 10 }, createRandom(9));
      const held = new Float64Array(rows);
      for (let k = 0; k < draws; k++) {
        const drawn = draw();
        const indicators = options.indicators.map((indicator, j) => ({ ...indicator, weight: drawn[j] }));
        const again = evaluatePyramid(prepared, { ...options, indicators, firmness: undefined }).tierIndices;
        tierIndices.forEach((tier, row) => (held[row] += Number(again[row] === tier)));
      }
      const found = Array.from(firmness?.firmness ?? [], (share) => Math.round(share * draws));
      expect(found).toEqual(Array.from(tierIndices, (tier, row) => (tier < 0 ? NaN : held[row])));
    }
  });
});
