import { analyticHierarchy } from '../../../../../../src/core/analyses/classify/weights/analyticHierarchy';
import { criticWeights } from '../../../../../../src/core/analyses/classify/weights/criticWeights';
import { directWeights } from '../../../../../../src/core/analyses/classify/weights/directWeights';
import { entropyWeights } from '../../../../../../src/core/analyses/classify/weights/entropyWeights';
import type { Direction, IndicatorValues } from '../../../../../../src/core/analyses/classify/weights/indicatorValues';
import { pairwiseMatrix } from '../../../../../../src/core/analyses/classify/weights/pairwiseMatrix';
import { rankOrderCentroid } from '../../../../../../src/core/analyses/classify/weights/rankOrderCentroid';
import { rankSum } from '../../../../../../src/core/analyses/classify/weights/rankSum';
import { topsis } from '../../../../../../src/core/analyses/classify/weights/topsis';
import { weightsOfOrder } from '../../../../../../src/core/analyses/classify/weights/weightsOfOrder';
import { Problem } from '../../../../../../src/core/problem';
import { kendallTau } from '../../../../../../src/core/stats/kendallTau';
import { createRandom } from '../../../../../../src/core/stats/random';

const random = createRandom(4711);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function thrown(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Forty customers with four indicators of different size. */
const columns: IndicatorValues[] = [1, 1000, 0.01, 1e6].map((size, j) => ({
  name: `K${j + 1}`,
  values: Float64Array.from({ length: 40 }, () => size * Math.exp(random.normal())),
}));
const directions: Direction[] = ['benefit', 'cost', 'benefit', 'benefit'];
const order = [2, 0, 3, 1];
const permuted = <T>(list: readonly T[]): T[] => order.map((j) => list[j]);
const scaled = columns.map(({ name, values }, j) => ({
  name,
  values: Float64Array.from(values, (value) => value * [0.3, 7, 1e5, 2][j]),
}));

const methods: [string, (of: IndicatorValues[], along: Direction[]) => number[]][] = [
  ['entropy of shares', (of) => entropyWeights(of, { normalize: 'share' })],
  ['entropy after min–max', (of, along) => entropyWeights(of, { normalize: 'min-max', directions: along })],
  ['CRITIC', criticWeights],
];

describe.each(methods)('%s', (_, weigh) => {
  it('gives weights that add up to 1, none negative', () => {
    const weights = weigh(columns, directions);
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('gives an indicator the same weight wherever it stands in the list', () => {
    const weights = weigh(columns, directions);
    weigh(permuted(columns), permuted(directions)).forEach((weight, j) =>
      expect(weight).toBeCloseTo(weights[order[j]], 12),
    );
  });

  it('gives the same weights in dollars and in thousands of dollars', () => {
    const weights = weigh(columns, directions);
    weigh(scaled, directions).forEach((weight, j) => expect(weight).toBeCloseTo(weights[j], 10));
  });

  it('refuses an indicator that does not vary, by its name, instead of giving it no number', () => {
    const flat = [...columns, { name: 'Flat', values: new Float64Array(40).fill(3) }];
    const problem = thrown(() => weigh(flat, [...directions, 'benefit']));
    expect(problem).toMatchObject({ code: 'column-no-variance', place: { column: 'Flat' } });
  });

  it('refuses a single customer, who varies in nothing', () => {
    expect(thrown(() => weigh([{ name: 'K', values: [7] }], ['benefit'])).code).toBe('column-no-variance');
  });

  it('gives a single indicator all the weight', () => {
    expect(weigh([columns[0]], ['benefit'])).toEqual([1]);
  });
});

describe('entropy of shares', () => {
  it('refuses values below 0, of which there are no shares, by the name of the column', () => {
    const problem = thrown(() => entropyWeights([{ name: 'Profit', values: [5, -1] }], { normalize: 'share' }));
    expect(problem).toMatchObject({ code: 'value-out-of-range', place: { column: 'Profit' } });
  });

  it('keeps the digits of an indicator that hardly varies', () => {
    // d = ±1e-9 of the mean: 1 − e ≈ mean of d²/2 / ln m = (1e-18 / 2) / ln 2; against ±.1: .01/2 + .0001/12 and so on.
    const weights = entropyWeights(
      [
        { name: 'A', values: [1 - 1e-9, 1 + 1e-9] },
        { name: 'B', values: [1 - 1e-6, 1 + 1e-6] },
      ],
      { normalize: 'share' },
    );
    // Ratio of the squares: 1e-6. The inputs themselves are rounded to 1e-16 of 1, 1e-7 of 1e-9.
    expect(weights[0] / weights[1] / 1e-6).toBeCloseTo(1, 6);
  });
});

describe('CRITIC', () => {
  it('says so when all indicators rise and fall together, where its formula is 0/0', () => {
    const twins = [
      { name: 'Sales', values: [1, 2, 3, 5] },
      { name: 'Sales again', values: [10, 20, 30, 50] },
    ];
    expect(thrown(() => criticWeights(twins, ['benefit', 'benefit'])).code).toBe('indicators-identical');
  });
});

describe('TOPSIS', () => {
  const weights = [0.4, 0.3, 0.2, 0.1];

  it('stays within 0 and 1 and does not change with the unit of an indicator', () => {
    const closeness = topsis(columns, weights, directions);
    expect(Math.min(...closeness)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...closeness)).toBeLessThanOrEqual(1);
    topsis(scaled, weights, directions).forEach((value, row) => expect(value).toBeCloseTo(closeness[row], 12));
  });

  it('ignores an indicator of weight 0, and one that does not vary', () => {
    const two = topsis(columns.slice(0, 2), [0.6, 0.4], ['benefit', 'cost']);
    const flat = { name: 'Flat', values: new Float64Array(40).fill(0) };
    topsis([...columns.slice(0, 3), flat], [0.6, 0.4, 0, 0], directions).forEach((value, row) =>
      expect(value).toBeCloseTo(two[row], 14),
    );
  });

  it('refuses to rank customers who are all equal', () => {
    expect(thrown(() => topsis([{ name: 'K', values: [2, 2] }], [1], ['benefit'])).code).toBe('column-no-variance');
  });

  it('does not overflow', () => {
    // Best and worst in the only indicator.
    expect([...topsis([{ name: 'K', values: [1e300, 1e299] }], [1], ['benefit'])]).toEqual([1, 0]);
  });
});

describe('points and ranks', () => {
  it.each([1, 2, 3, 7, 30])('weights of %d ranked indicators add up to 1 and fall', (n) => {
    for (const weights of [rankOrderCentroid(n), rankSum(n)]) {
      expect(sum(weights)).toBeCloseTo(1, 12);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it('gives the weight of a place to the indicator that stands there', () => {
    // Most important the third, then the first, then the second.
    expect(weightsOfOrder([0.5, 0.3, 0.2], [2, 0, 1])).toEqual([0.3, 0.2, 0.5]);
  });

  it.each([
    [[0, 0], 'weights-all-zero', 'points'],
    [[1, -2], 'weight-negative', 'points.1'],
    [[NaN, 2], 'options-invalid', 'points.0'],
    [[Infinity, 2], 'options-invalid', 'points.0'],
  ])('refuses points %j', (points, code, option) => {
    expect(thrown(() => directWeights(points))).toMatchObject({ code, place: { option } });
  });
});

describe('pairwise comparisons', () => {
  it('gives consistent judgements their exact ratios, n, and a consistency ratio of 0', () => {
    for (let n = 1; n <= 10; n++) {
      const true_ = Array.from({ length: n }, () => 0.1 + random.next());
      const total = sum(true_);
      const found = analyticHierarchy(true_.map((a) => true_.map((b) => a / b)));
      found.weights.forEach((weight, i) => expect(weight).toBeCloseTo(true_[i] / total, 12));
      expect(found.lambda).toBeCloseTo(n, 11);
      expect(found).toMatchObject({ consistencyIndex: 0, consistencyRatio: 0, worstPair: null });
    }
  });

  it('gives an indicator the same weight wherever it stands', () => {
    const matrix = pairwiseMatrix([4, 3, 7, 1 / 3, 3, 5]);
    const { weights, lambda } = analyticHierarchy(matrix);
    const moved = analyticHierarchy(order.map((i) => order.map((j) => matrix[i][j])));
    moved.weights.forEach((weight, i) => expect(weight).toBeCloseTo(weights[order[i]], 12));
    expect(moved.lambda).toBeCloseTo(lambda, 12);
  });

  it('names the judgement that was turned round, and its suggestion brings the ratio down', () => {
    // True importances 4 : 2 : 1 : 1, consistent but for the first against the last, 1/4 instead of 4.
    const upper = [2, 4, 1 / 4, 2, 2, 1];
    const found = analyticHierarchy(pairwiseMatrix(upper));
    expect(found.consistencyRatio).toBeGreaterThan(0.1);
    expect(found.worstPair).toMatchObject({ i: 0, j: 3, given: 1 / 4 });
    const mended = analyticHierarchy(pairwiseMatrix([2, 4, found.worstPair?.suggested ?? NaN, 2, 2, 1]));
    expect(mended.consistencyRatio).toBeLessThan(found.consistencyRatio / 2);
    const { weights } = found;
    expect(found.worstPair?.suggested).toBeCloseTo(weights[0] / weights[3], 12);
  });

  it('finds weights however contradictory the judgements are, instead of giving up', () => {
    for (let trial = 0; trial < 300; trial++) {
      const n = 3 + (trial % 8);
      // Ratios of up to a million in random circles, where plain power iteration may go round without an end.
      const upper = Array.from({ length: (n * (n - 1)) / 2 }, () => 10 ** (12 * random.next() - 6));
      const { weights, lambda } = analyticHierarchy(pairwiseMatrix(upper));
      expect(sum(weights)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThan(0);
      expect(lambda).toBeGreaterThanOrEqual(n);
    }
  });

  it('reads a typed .33 opposite a 3 as one third', () => {
    const typed = analyticHierarchy([
      [1, 3],
      [0.33, 1],
    ]);
    expect(typed.weights[0]).toBeCloseTo(0.75, 12);
  });

  const base = pairwiseMatrix([2, 4, 2]);
  const changed = (i: number, j: number, value: number | null) =>
    base.map((row, r) => row.map((cell, c) => (r === i && c === j ? value : cell)));
  it.each([
    ['not square', [[1, 2], [1]], 'pairwise-not-square', 'matrix.1'],
    ['empty', [], 'pairwise-not-square', 'matrix'],
    ['incomplete', changed(1, 2, null), 'pairwise-incomplete', 'matrix.1.2'],
    ['with a gap that is not a number', changed(1, 2, NaN), 'pairwise-incomplete', 'matrix.1.2'],
    ['with a zero', changed(0, 2, 0), 'pairwise-not-positive', 'matrix.0.2'],
    ['with a negative judgement', changed(0, 1, -2), 'pairwise-not-positive', 'matrix.0.1'],
    ['with an infinite judgement', changed(0, 1, Infinity), 'pairwise-not-positive', 'matrix.0.1'],
    ['not reciprocal', changed(0, 1, 3), 'pairwise-not-reciprocal', 'matrix.0.1'],
    ['whose diagonal is not 1', changed(1, 1, 2), 'pairwise-not-reciprocal', 'matrix.1.1'],
    ['of eleven', Array.from({ length: 11 }, () => new Array<number>(11).fill(1)), 'pairwise-too-many', 'matrix'],
  ])('refuses a matrix %s and says where', (_, matrix, code, option) => {
    expect(thrown(() => analyticHierarchy(matrix))).toMatchObject({ code, place: { option } });
  });

  it('names both indicators of a pair that does not fit', () => {
    const problem = thrown(() => analyticHierarchy(changed(0, 1, 3), { names: ['Sales', 'Margin', 'Growth'] }));
    expect(problem.params).toMatchObject({ first: 'Sales', second: 'Margin' });
  });

  it('refuses a number of judgements that no set of indicators has', () => {
    expect(thrown(() => pairwiseMatrix([1, 2])).code).toBe('pairwise-not-square');
  });
});

describe("Kendall's tau-b", () => {
  /** By its definition, pair by pair. */
  function slowTau(a: number[], b: number[]): number {
    let [difference, untiedA, untiedB] = [0, 0, 0];
    for (let i = 0; i < a.length; i++) {
      for (let j = 0; j < i; j++) {
        const [x, y] = [Math.sign(a[i] - a[j]), Math.sign(b[i] - b[j])];
        difference += x * y;
        untiedA += x * x;
        untiedB += y * y;
      }
    }
    return difference / Math.sqrt(untiedA * untiedB);
  }

  it('agrees with counting every pair, ties or not', () => {
    for (let n = 2; n < 60; n += 3) {
      const draw = () => Array.from({ length: n }, () => random.integer(0, n % 2 ? 5 : 1000));
      const [a, b] = [draw(), draw()];
      expect(kendallTau(a, b)).toBeCloseTo(slowTau(a, b), 12);
    }
  });

  it('is 1 for the same order, −1 for the opposite, undefined where all are tied', () => {
    expect(kendallTau([1, 2, 5, 9], [2, 4, 6, 8])).toBe(1);
    expect(kendallTau([1, 2, 5, 9], [8, 6, 4, 2])).toBe(-1);
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNaN();
  });
});
