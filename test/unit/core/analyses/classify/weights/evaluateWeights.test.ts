import { parseOptions } from '../../../../../../src/core/analyses/entry';
import type { WeightsDetail } from '../../../../../../src/core/analyses/classify/weights/detail';
import type { WeightsInput } from '../../../../../../src/core/analyses/classify/weights/options';
import { weights } from '../../../../../../src/core/analyses/classify/weights/weights';
import { shiftedWeights } from '../../../../../../src/core/analyses/classify/weights/weightSensitivity';
import { createRandom } from '../../../../../../src/core/stats/random';
import type { Table } from '../../../../../../src/core/table/table';
import { tableOf } from '../pyramid/tableOf';

function run(table: Table, input: WeightsInput) {
  return weights.run(table, parseOptions(weights, input), () => undefined);
}
const evaluate = (table: Table, input: WeightsInput): WeightsDetail => run(table, input).detail;
const weightsOf = ({ indicators }: WeightsDetail) => indicators.map(({ weight }) => weight);
const expectClose = (values: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(values).toHaveLength(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) expect(values[i]).toBeNaN();
    else expect(values[i]).toBeCloseTo(expected[i], 10);
  }
};

/** Min–max scores: A 100 and 0, B 0 and 100, C 60 and 60. */
const three = tableOf({ Id: ['A', 'B', 'C'], K1: [10, 0, 6], K2: [0, 10, 6] });
const topAndRest: WeightsInput['tiers'] = {
  by: 'share-of-customers',
  cuts: [
    { name: 'Top', share: 33 },
    { name: 'Rest', share: 67 },
  ],
};
const even: WeightsInput = {
  id: 'Id',
  indicators: [{ column: 'K1' }, { column: 'K2' }],
  method: { by: 'direct' },
  tiers: topAndRest,
};

describe('sensitivity, worked by hand: scores 50, 50, 60 at even weights, the best of three on top', () => {
  const detail = evaluate(three, even);

  it('counts who changes tier when a weight moves by 10 and 20 points', () => {
    expectClose(detail.scores, [50, 50, 60]);
    // K1 −20: 30, 70, 60: B up, C down. −10: 40, 60, 60: B ties with C and goes up. +10, +20: the same with A.
    const expected = [
      { change: -20, weight: 0.3, changed: 2, up: 1, down: 1 },
      { change: -10, weight: 0.4, changed: 1, up: 1, down: 0 },
      { change: 10, weight: 0.6, changed: 1, up: 1, down: 0 },
      { change: 20, weight: 0.7, changed: 2, up: 1, down: 1 },
    ];
    expect(detail.sensitivity).toEqual(
      [0, 1].flatMap((indicator) =>
        expected.map((line) => ({ indicator, ...line, weight: expect.closeTo(line.weight, 12) as number })),
      ),
    );
  });

  it('lists who is on the edge: A and B, whom 10 points lift, not C, whom it takes 20 to bring down', () => {
    expect(detail.edge).toEqual([
      { row: 0, changes: 4, best: 0, worst: 1 },
      { row: 1, changes: 4, best: 0, worst: 1 },
    ]);
  });

  it('finds nothing to move with a single indicator', () => {
    const single = evaluate(three, { ...even, indicators: [{ column: 'K1' }] });
    expect(single).toMatchObject({ sensitivity: [], edge: [] });
    expect(weightsOf(single)).toEqual([1]);
  });
});

describe('moving one weight', () => {
  it('re-scales the others in proportion', () => {
    // .5 + .2 = .7 leaves .3 for .3 : .2.
    expectClose(shiftedWeights([0.5, 0.3, 0.2], 0, 20), [0.7, 0.18, 0.12]);
  });
  it('stops at 0 and at 1', () => {
    expectClose(shiftedWeights([0.1, 0.6, 0.3], 0, -20), [0, 2 / 3, 1 / 3]);
    expectClose(shiftedWeights([0.9, 0.1], 0, 20), [1, 0]);
  });
  it('shares what becomes free equally where the others had none', () => {
    expectClose(shiftedWeights([1, 0, 0], 0, -20), [0.8, 0.1, 0.1]);
  });
});

describe('comparison of rankings, worked by hand', () => {
  const [comparison] = evaluate(three, { ...even, compareWith: [{ by: 'rank-sum' }] }).comparison;

  it("gives Kendall's τ of the scores under both, and how many customers change tier", () => {
    // 2/3 and 1/3: 66.7, 33.3, 60. A–C turn round, B–C keep their order, A–B were tied: (1 − 1) / √(2 · 3).
    expectClose(comparison.weights, [2 / 3, 1 / 3]);
    expect(comparison.tau).toBeCloseTo(0, 12);
    expect(comparison.changed).toBe(2);
  });

  it('names who moves, with both ranks; equal scores share the better rank', () => {
    expect(comparison.movers).toEqual([
      { row: 2, rank: 1, otherRank: 2, tier: 0, otherTier: 1 },
      { row: 0, rank: 2, otherRank: 1, tier: 1, otherTier: 0 },
      { row: 1, rank: 2, otherRank: 3, tier: 1, otherTier: 1 },
    ]);
  });

  it('has no τ where all customers are equal under one of them', () => {
    // Mirrored indicators at even weights: everybody has 50.
    const mirrored = tableOf({ K1: [1, 2, 3], K2: [3, 2, 1] });
    const detail = evaluate(mirrored, {
      indicators: [{ column: 'K1' }, { column: 'K2' }],
      method: { by: 'direct' },
      compareWith: [{ by: 'rank-sum' }],
    });
    expect(detail.comparison[0]).toMatchObject({ tau: null });
    expect([...detail.ranks]).toEqual([1, 1, 1]);
  });
});

describe('weights on two levels', () => {
  const table = tableOf({ K1: [1, 5, 2], K2: [3, 1, 9], K3: [4, 4, 1] });
  const indicators = [
    { column: 'K1', points: 100 },
    { column: 'K2', points: 50 },
    { column: 'K3', points: 10 },
  ];
  const dimensions = [
    { name: 'Actual', weight: 60, columns: ['K1', 'K2'] },
    { name: 'Potential', weight: 40, columns: ['K3'] },
  ];

  it('multiplies the weight of the dimension with the weight inside it', () => {
    const detail = evaluate(table, { indicators, dimensions, method: { by: 'direct' } });
    // .6 × 100/150, .6 × 50/150, .4 × 10/10.
    expectClose(weightsOf(detail), [0.4, 0.2, 0.4]);
    expect(detail.dimensions.map(({ name }) => name)).toEqual(['Actual', 'Potential']);
    expectClose(
      detail.dimensions.map(({ weight }) => weight),
      [0.6, 0.4],
    );
  });

  it('compares in pairs only inside a dimension, so that gaps between dimensions are allowed', () => {
    const matrix = [
      [1, 3, null],
      [1 / 3, 1, null],
      [null, null, 1],
    ];
    const detail = evaluate(table, { indicators, dimensions, method: { by: 'pairwise', matrix } });
    // .6 × 3/4, .6 × 1/4, .4.
    expectClose(weightsOf(detail), [0.45, 0.15, 0.4]);
    expect(detail.consistency.map(({ dimension }) => dimension)).toEqual(['Actual', 'Potential']);
  });

  it('names the contradicting pair of a dimension by its indicators, wherever they stand in the list', () => {
    const wide = tableOf({ X: [1, 5, 2], K1: [1, 5, 2], K2: [3, 1, 9], K3: [4, 4, 1] });
    const matrix = [
      [1, null, null, null],
      [null, 1, 1, 1],
      [null, 1, 1, 9],
      [null, 1, 1 / 9, 1],
    ];
    const { consistency } = evaluate(wide, {
      indicators: ['X', 'K1', 'K2', 'K3'].map((column) => ({ column })),
      dimensions: [
        { name: 'One', weight: 1, columns: ['X'] },
        { name: 'Rest', weight: 1, columns: ['K1', 'K2', 'K3'] },
      ],
      method: { by: 'pairwise', matrix },
    });
    // In a circle of three all judgements are off by the same factor; the first is named.
    expect(consistency[1].worstPair).toMatchObject({ i: 1, j: 2, first: 'K1', second: 'K2', given: 1 });
  });
});

describe('TOPSIS as the score', () => {
  // One indicator: closeness is (x − low) / (high − low), whatever the length of the column.
  const table = tableOf({ K1: [10, 2, null, 6] });
  const input: WeightsInput = {
    indicators: [{ column: 'K1' }],
    method: { by: 'direct' },
    score: 'topsis',
    tiers: { by: 'score', cuts: [{ name: 'Upper', from: 50 }, { name: 'Lower' }] },
  };

  it('cuts tiers from closeness and leaves a customer without a value unrated', () => {
    const detail = evaluate(table, input);
    expectClose(detail.topsis ?? [], [1, 0, NaN, 0.5]);
    expect([...detail.tierIndices]).toEqual([0, 1, -1, 0]);
    expect([...detail.ranks]).toEqual([1, 3, 0, 2]);
    expect(detail.unrated).toBe(1);
  });

  it('puts the middle value in the place of a missing one on request', () => {
    // Median of 10, 2, 6.
    expectClose(evaluate(table, { ...input, missing: 'median' }).topsis ?? [], [1, 0, 0.5, 0.5]);
  });

  it('cuts by share of a value column, even one that is called like the closeness made here', () => {
    const named = tableOf({ K1: [10, 2, 6], ' closeness': [5, 90, 5] });
    const detail = evaluate(named, {
      ...input,
      tiers: {
        by: 'share-of-value',
        column: ' closeness',
        cuts: [
          { name: 'A', share: 10 },
          { name: 'B', share: 90 },
        ],
      },
    });
    // In order of closeness: 5, 5, then 90 % of the value: the first two hold 10 %.
    expect([...detail.tierIndices]).toEqual([0, 1, 0]);
  });
});

describe('what must always hold', () => {
  const random = createRandom(99);
  const rows = 60;
  const draw = (scale: number) => Array.from({ length: rows }, () => scale * Math.exp(random.normal()));
  const columns: Record<string, number[]> = { Sales: draw(1000), Margin: draw(0.2), Delay: draw(30) };
  const input: WeightsInput = {
    indicators: [{ column: 'Sales' }, { column: 'Margin' }, { column: 'Delay', direction: 'cost' }],
    compareWith: [{ by: 'entropy', normalize: 'min-max' }, { by: 'rank-centroid' }],
  };
  const base = evaluate(tableOf(columns), input);

  it('keeps scores within 0 and 100', () => {
    for (const scoring of ['min-max', 'percentile-rank', 'z-score'] as const) {
      const { scores } = evaluate(tableOf(columns), { ...input, scoring });
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...scores)).toBeLessThanOrEqual(100);
    }
  });

  it('gives every customer the same result in whatever order the list is', () => {
    const order = Array.from({ length: rows }, (_, i) => (i * 37) % rows);
    const shuffled = evaluate(
      tableOf(Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, order.map((i) => list[i])]))),
      input,
    );
    expectClose(weightsOf(shuffled), weightsOf(base));
    expectClose(
      shuffled.scores,
      order.map((i) => base.scores[i]),
    );
    expect([...shuffled.tierIndices]).toEqual(order.map((i) => base.tierIndices[i]));
    expect(shuffled.sensitivity.map(({ changed }) => changed)).toEqual(base.sensitivity.map(({ changed }) => changed));
  });

  it('changes nothing when an indicator comes in another unit', () => {
    const inThousands = { ...columns, Sales: columns.Sales.map((value) => value / 1000) };
    const other = evaluate(tableOf(inThousands), input);
    expectClose(weightsOf(other), weightsOf(base));
    expectClose(other.scores, base.scores);
    expect(other.edge).toEqual(base.edge);
  });

  it('never parts equal customers, under any weights', () => {
    const twice = (list: number[]) => [...list, ...list];
    const detail = evaluate(tableOf(Object.fromEntries(Object.entries(columns).map(([n, l]) => [n, twice(l)]))), input);
    for (let row = 0; row < rows; row++) {
      expect(detail.tierIndices[row]).toBe(detail.tierIndices[row + rows]);
      expect(detail.ranks[row]).toBe(detail.ranks[row + rows]);
    }
    expect(detail.sensitivity.every(({ changed }) => changed % 2 === 0)).toBe(true);
  });

  it('agrees with the comparison that takes the same weights', () => {
    const [same] = evaluate(tableOf(columns), { ...input, compareWith: [{ by: 'critic' }] }).comparison;
    expect(same).toMatchObject({ tau: 1, changed: 0, movers: [] });
  });
});

it('learns weights only from customers with a value in every indicator', () => {
  const withGap = tableOf({ K1: [1, 5, 2, 1000], K2: [3, 1, 9, null] });
  const without = tableOf({ K1: [1, 5, 2], K2: [3, 1, 9] });
  const input: WeightsInput = { indicators: [{ column: 'K1' }, { column: 'K2' }] };
  const detail = evaluate(withGap, input);
  expectClose(weightsOf(detail), weightsOf(evaluate(without, input)));
  expect(detail.completeCustomers).toBe(3);
  expect(run(withGap, input).warnings).toEqual([{ key: 'weights.warning.unrated', params: { count: 1 } }]);
});
