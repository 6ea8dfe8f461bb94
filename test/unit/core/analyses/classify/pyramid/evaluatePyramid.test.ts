import { evaluatePyramid, preparePyramid, pyramid } from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { createRandom } from '../../../../../../src/core/stats/random';
import type { Table } from '../../../../../../src/core/table/table';
import { tableOf } from './tableOf';

const cuts = (...shares: number[]) => shares.map((share, i) => ({ name: `T${i + 1}`, share }));
const byCustomers = (...shares: number[]): PyramidInput['tiers'] => ({
  by: 'share-of-customers',
  cuts: cuts(...shares),
});
const halves = byCustomers(50, 50);

function evaluate(table: Table, input: PyramidInput) {
  const options = pyramidSchema.parse(input);
  return evaluatePyramid(preparePyramid(table, options), options);
}
const scoresOf = (
  values: (number | null)[],
  indicator: Omit<PyramidInput['indicators'][number], 'column' | 'weight'>,
) => [
  ...evaluate(tableOf({ X: values }), { indicators: [{ column: 'X', weight: 1, ...indicator }], tiers: halves }).scores,
];

/** A list of customers with ties, gaps and four indicators. */
function randomTable(seed: number, rows: number, gaps = true) {
  const random = createRandom(seed);
  const column = () =>
    Array.from({ length: rows }, () => (gaps && random.next() < 0.05 ? null : random.integer(0, 20) * 2.5));
  return { Id: Array.from({ length: rows }, (_, i) => `c${i}`), A: column(), B: column(), C: column(), D: column() };
}
const fourIndicators = (weights: number[]): PyramidInput['indicators'] => [
  { column: 'A', weight: weights[0] },
  { column: 'B', weight: weights[1], direction: 'cost', scoring: { method: 'percentile-rank' } },
  { column: 'C', weight: weights[2], scoring: { method: 'z-score' } },
  { column: 'D', weight: weights[3], scoring: { method: 'ratio-to-target', target: 30 } },
];

describe('scoring methods', () => {
  it('min–max runs from 0 to 100, and backwards for a cost', () => {
    expect(scoresOf([10, 20, 50], {})).toEqual([0, 25, 100]);
    expect(scoresOf([10, 20, 50], { direction: 'cost' })).toEqual([100, 75, 0]);
  });
  it('percentile rank is the share below plus half the equal ones', () => {
    // 10: (0 + .5)/4; 20 twice: (1 + 1)/4; 50: (3 + .5)/4.
    expect(scoresOf([10, 20, 20, 50], { scoring: { method: 'percentile-rank' } })).toEqual([12.5, 50, 50, 87.5]);
    expect(scoresOf([7], { scoring: { method: 'percentile-rank' } })).toEqual([50]);
  });
  it('z-score goes through the normal distribution, with n − 1', () => {
    // Mean 20, s 10: z = −1, 0, 1; Φ(1) = .8413447461.
    const scores = scoresOf([10, 20, 30], { scoring: { method: 'z-score' } });
    [15.86552539, 50, 84.13447461].forEach((score, row) => expect(scores[row]).toBeCloseTo(score, 7));
  });
  it('bands give the points of the last border reached (sibuke.com: 10, 20, 30, 40)', () => {
    const scoring = {
      method: 'bands' as const,
      below: 10,
      bands: [
        { from: 100_000, points: 20 },
        { from: 300_000, points: 30 },
        { from: 500_000, points: 40 },
      ],
    };
    const values = [99_999, 100_000, 299_999, 300_000, 500_000];
    expect(scoresOf(values, { scoring })).toEqual([10, 20, 20, 30, 40]);
    expect(scoresOf(values, { scoring, direction: 'cost' })).toEqual([90, 80, 80, 70, 60]);
  });
  it('ratio to target is capped at 0 and 100', () => {
    expect(scoresOf([-5, 10, 40, 80], { scoring: { method: 'ratio-to-target', target: 40 } })).toEqual([
      0, 25, 100, 100,
    ]);
  });
});

describe('ways to cut tiers', () => {
  const sales = { indicators: [{ column: 'X', weight: 1 }] };
  const sizes = (values: number[], options: Pick<PyramidInput, 'tiers' | 'ties'>) =>
    evaluate(tableOf({ X: values }), { ...sales, ...options }).tiers.map(({ customers }) => customers);

  it('never parts customers with the same score: up by default, down on request', () => {
    const values = [9, 8, 8, 8, 5, 4, 3, 2, 1, 0];
    expect(sizes(values, { tiers: byCustomers(20, 80) })).toEqual([4, 6]);
    expect(sizes(values, { tiers: byCustomers(20, 80), ties: 'down' })).toEqual([1, 9]);
    expect(sizes([7, 7, 7, 1], { tiers: byCustomers(25, 75), ties: 'down' })).toEqual([0, 4]);
  });
  it('counts 15 % of 20 customers as 3, not 4 by a rounding error', () => {
    expect(sizes([...Array(20).keys()], { tiers: byCustomers(5, 10, 85) })).toEqual([1, 2, 17]);
    // .1 + .2 in percent of 1,000 adds up to 30.000000000000004 ‰.
    expect(sizes([...Array(1000).keys()], { tiers: byCustomers(0.1, 0.2, 99.7) })).toEqual([1, 2, 997]);
  });
  it('by score keeps a customer at exactly the border above it', () => {
    const tiers: PyramidInput['tiers'] = {
      by: 'score',
      cuts: [{ name: 'A', from: 80 }, { name: 'B', from: 60 }, { name: 'C' }],
    };
    expect(sizes([0, 59, 60, 79, 80, 100], { tiers })).toEqual([2, 2, 2]);
  });
  it('by share of value keeps the largest customer in the first tier, however large', () => {
    const tiers: PyramidInput['tiers'] = { by: 'share-of-value', column: 'X', cuts: cuts(80, 15, 5) };
    expect(sizes([990, 5, 3, 2], { tiers })).toEqual([1, 0, 3]);
    expect(sizes([25, 25, 25, 24, 1], { tiers })).toEqual([4, 0, 1]);
    // 1.68 of 2.1 is exactly 80 %, though adding up doubles gives a little less.
    expect(sizes([0.6, 0.59, 0.49, 0.42], { tiers })).toEqual([3, 1, 0]);
  });
  it('by natural breaks finds the gaps', () => {
    const tiers: PyramidInput['tiers'] = { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
    expect(sizes([1, 2, 3, 50, 52, 90, 98, 99, 100], { tiers })).toEqual([4, 2, 3]);
    expect(sizes([1, 1, 2, 2], { tiers })).toEqual([2, 2, 0]);
  });
  it('finds natural breaks in more different scores than can be split exactly', () => {
    const random = createRandom(5);
    const values = Array.from({ length: 60_000 }, (_, i) => (i % 3) * 40 + random.next());
    const tiers: PyramidInput['tiers'] = { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
    expect(sizes(values, { tiers })).toEqual([20_000, 20_000, 20_000]);
  });
});

describe('missing values are never silently 0', () => {
  const table = tableOf({ X: [0, 50, 100, null], Y: [0, 10, 100, 100] });
  const indicators = [
    { column: 'X', weight: 3 },
    { column: 'Y', weight: 1 },
  ];
  it('leaves the customer unrated', () => {
    const detail = evaluate(table, { indicators, tiers: halves });
    expect(detail.unrated).toEqual([3]);
    expect(detail.scores[3]).toBeNaN();
    expect(detail.contributions.map((contribution) => contribution[3])).toEqual([NaN, NaN]);
    expect(detail.tierIndices[3]).toBe(-1);
    expect(detail.tiers.map(({ customers }) => customers)).toEqual([2, 1]);
    expect(detail.indicators.map(({ missing }) => missing)).toEqual([1, 0]);
  });
  it('re-weights the rest', () => {
    const detail = evaluate(table, { indicators, tiers: halves, missing: 're-weight' });
    expect([...detail.scores]).toEqual([0, 40, 100, 100]);
    expect(detail.contributions.map((contribution) => contribution[3])).toEqual([0, 100]);
  });
  it('uses the median', () => {
    // .75 × 50 + .25 × 100.
    expect(evaluate(table, { indicators, tiers: halves, missing: 'median' }).scores[3]).toBeCloseTo(62.5, 12);
  });
  it('does not ask for a value of an indicator that weighs nothing', () => {
    const unweighted = [
      { column: 'X', weight: 0 },
      { column: 'Y', weight: 1 },
    ];
    expect([...evaluate(table, { indicators: unweighted, tiers: halves }).scores]).toEqual([0, 10, 100, 100]);
  });
});

describe('rules and overrides', () => {
  const table = tableOf({
    Id: ['a', 'b', 'c', 'd', 'd'],
    X: [100, 80, 20, 0, null],
    Days: [200, 10, 30, null, 5],
    Market: ['Trade', 'Trade', 'Government', 'Trade', 'Trade'],
  });
  const base = {
    id: 'Id',
    indicators: [{ column: 'X', weight: 1 }],
    tiers: { by: 'score' as const, cuts: [{ name: 'Gold', from: 70 }, { name: 'Iron', from: 40 }, { name: 'Lead' }] },
  };
  const tiers = (change: Partial<PyramidInput>) => {
    const detail = evaluate(table, { ...base, ...change });
    return [...detail.tierIndices].map((index) => detail.tiers[index]?.name ?? null);
  };
  it('puts late payers last and lifts the government', () => {
    const rules: PyramidInput['rules'] = [
      { when: [{ column: 'Days', operator: '>', value: 180 }], effect: 'set', tier: 'Lead' },
      { when: [{ column: 'Market', operator: '=', value: 'government' }], effect: 'at-least', tier: 'Iron' },
    ];
    expect(tiers({})).toEqual(['Gold', 'Gold', 'Lead', 'Lead', null]);
    expect(tiers({ rules })).toEqual(['Lead', 'Gold', 'Iron', 'Lead', null]);
    expect(evaluate(table, { ...base, rules }).exceptions).toEqual([
      { row: 0, by: 'rule', index: 0, tierByScore: 0 },
      { row: 2, by: 'rule', index: 1, tierByScore: 2 },
    ]);
  });
  it('holds a ceiling, and acts on blanks only by is-blank', () => {
    const ceiling = (operator: '<' | 'is-blank', value?: number): PyramidInput['rules'] => [
      { when: [{ column: 'Days', operator, value }], effect: 'at-most', tier: 'Iron' },
    ];
    expect(tiers({ rules: ceiling('<', 100) })).toEqual(['Gold', 'Iron', 'Lead', 'Lead', null]);
    const setBlank: PyramidInput['rules'] = [
      { when: [{ column: 'Days', operator: 'is-blank' }], effect: 'set', tier: 'Gold' },
    ];
    expect(tiers({ rules: setBlank })).toEqual(['Gold', 'Gold', 'Lead', 'Gold', null]);
  });
  it('lets an override win over rule and score, for every row of the id, also without a score', () => {
    const rules: PyramidInput['rules'] = [
      { when: [{ column: 'Market', operator: 'contains', value: 'TRA' }], effect: 'set', tier: 'Lead' },
    ];
    const overrides = [{ id: 'd', tier: 'Gold', reason: 'Founder' }];
    expect(tiers({ rules, overrides })).toEqual(['Lead', 'Lead', 'Lead', 'Gold', 'Gold']);
    const detail = evaluate(table, { ...base, rules, overrides });
    expect(detail.exceptions.at(-1)).toEqual({ row: 4, by: 'override', index: 0, tierByScore: -1, reason: 'Founder' });
    expect(detail.unrated).toEqual([]);
  });
  it('warns about an override whose customer is gone, and keeps going', () => {
    const overrides = [{ id: 'zz', tier: 'Gold', reason: 'Promised' }];
    const report = pyramid.run(table, pyramidSchema.parse({ ...base, overrides }), () => undefined);
    expect(report.warnings).toContainEqual({ key: 'pyramid.warning.overrideUnknown', params: { id: 'zz' } });
    expect(report.warnings).toContainEqual({ key: 'pyramid.warning.duplicateIds', params: { column: 'Id', count: 1 } });
    expect(report.warnings).toContainEqual({ key: 'pyramid.warning.unrated', params: { count: 1 } });
  });
});

describe('whatever the list, these hold (30 seeded lists each)', () => {
  const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
  const run = (columns: ReturnType<typeof randomTable>, change: Partial<PyramidInput> = {}) =>
    evaluate(tableOf(columns), {
      id: 'Id',
      indicators: fourIndicators([40, 30, 20, 10]),
      tiers: byCustomers(1, 4, 15, 80),
      valueColumns: ['A'],
      ...change,
    });

  it('scores stay within 0–100 and contributions add up to them', () => {
    for (const seed of seeds) {
      const { scores, contributions } = run(randomTable(seed, 60));
      scores.forEach((score, row) => {
        if (Number.isNaN(score)) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(contributions.reduce((sum, contribution) => sum + contribution[row], 0)).toBeCloseTo(score, 10);
      });
    }
  });
  it('weights are shown adding up to 1', () => {
    for (const seed of seeds) {
      const random = createRandom(seed);
      const weights = [random.next(), random.next() * 1e-6, random.next() * 1e9, 0];
      const { indicators } = run(randomTable(seed, 20), { indicators: fourIndicators(weights) });
      expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
  it('a sorted list gives every customer the same tier', () => {
    for (const seed of seeds) {
      const columns = randomTable(seed, 60);
      const order = columns.Id.map((_, row) => row).reverse();
      const reversed = Object.fromEntries(
        Object.entries(columns).map(([name, cells]) => [name, order.map((row) => cells[row])]),
      );
      const forward = run(columns);
      const backward = run(reversed as ReturnType<typeof randomTable>);
      order.forEach((row, position) => expect(backward.tierIndices[position]).toBe(forward.tierIndices[row]));
    }
  });
  it('other units give the same tiers (target scoring is in units, so it is left out)', () => {
    for (const seed of seeds) {
      const columns = randomTable(seed, 60);
      const indicators = fourIndicators([40, 30, 20, 10]).slice(0, 3);
      const scaled = { ...columns };
      for (const name of ['A', 'B', 'C'] as const)
        scaled[name] = columns[name].map((x) => (x === null ? null : x * 0.3 + 7));
      expect([...run(scaled, { indicators }).tierIndices]).toEqual([...run(columns, { indicators }).tierIndices]);
    }
  });
  it('a better score is never in a lower tier, equal scores are never apart, every rated customer has a tier', () => {
    const ways: PyramidInput['tiers'][] = [
      byCustomers(1, 4, 15, 80),
      { by: 'share-of-value', column: 'B', cuts: cuts(80, 15, 5) },
      { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
      { by: 'score', cuts: [{ name: 'A', from: 70 }, { name: 'B', from: 40 }, { name: 'C' }] },
    ];
    for (const seed of seeds) {
      for (const tiers of ways) {
        for (const ties of ['up', 'down'] as const) {
          const detail = run(randomTable(seed, 60), { tiers, ties, indicators: [{ column: 'A', weight: 1 }] });
          const rated = detail.ids.map((_, row) => row).filter((row) => !Number.isNaN(detail.scores[row]));
          rated.sort((a, b) => detail.scores[b] - detail.scores[a]);
          rated.forEach((row, i) => {
            expect(detail.tierIndices[row]).toBeGreaterThanOrEqual(0);
            if (i === 0) return;
            const better = rated[i - 1];
            expect(detail.tierIndices[row]).toBeGreaterThanOrEqual(detail.tierIndices[better]);
            if (detail.scores[row] === detail.scores[better])
              expect(detail.tierIndices[row]).toBe(detail.tierIndices[better]);
          });
          expect(detail.tiers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(detail.tiers.reduce((sum, { values }) => sum + (values[0].share ?? 0), 0)).toBeCloseTo(1, 12);
        }
      }
    }
  });
});

it('follows a slider at 10,000 customers in less than a frame (16 ms)', () => {
  const table = tableOf(randomTable(3, 10_000));
  const options = (weight: number) =>
    pyramidSchema.parse({
      id: 'Id',
      indicators: [...fourIndicators([weight, 30, 20, 10])],
      tiers: byCustomers(1, 4, 15, 80),
      valueColumns: ['A'],
    });
  const prepared = preparePyramid(table, options(40));
  const times = Array.from({ length: 21 }, (_, i) => {
    const start = performance.now();
    evaluatePyramid(prepared, options(i));
    return performance.now() - start;
  });
  // The best of the runs: what the computation takes, not what else the machine is doing.
  expect(Math.min(...times)).toBeLessThan(16);
});
