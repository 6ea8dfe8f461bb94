import { evaluatePyramid, preparePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../src/core/analyses/classify/pyramid/options';
import { Problem } from '../../src/core/problem';
import { drawWeightings } from '../../src/core/tiers/firmness/weightings';
import { createRandom } from '../../src/core/stats/random';
import type { Table } from '../../src/core/table/table';

type Firmness = NonNullable<PyramidInput['firmness']>;

/** Customers by their values of indicators that go from 0 to 100 (bands of min–max keep them as they are). */
function listOf(values: number[][]): Table {
  return {
    rowCount: values.length,
    columns: values[0].map((_, j) => ({
      kind: 'number' as const,
      name: `w${j + 1}`,
      values: Float64Array.from(values, (row) => row[j]),
      valid: new Uint8Array(values.length).fill(1),
    })),
    findings: [],
    origin: { sheet: 'List', address: 'A1:C9', headerRow: 0, firstRow: 1, columnIndices: values[0].map((_, j) => j) },
  };
}

/** Firmness of the first customer as the best one, "Top", of the list. */
function firmness(values: number[][], weights: number[], asked: Firmness) {
  const table = listOf(values);
  const options = pyramidSchema.parse({
    indicators: weights.map((weight, j) => ({
      column: `w${j + 1}`,
      weight,
      scoring: { method: 'ratio-to-target', target: 100 },
    })),
    tiers: {
      by: 'share-of-customers',
      cuts: [
        { name: 'Top', share: 100 / values.length },
        { name: 'Rest', share: 100 - 100 / values.length },
      ],
    },
    firmness: asked,
  });
  const detail = evaluatePyramid(preparePyramid(table, options), options);
  if (!detail.firmness) throw new Error('firmness was asked for');
  return { ...detail.firmness, detail };
}

const two = [
  [100, 0],
  [0, 100],
];
const three = [
  [100, 0, 0],
  [40, 40, 40],
];

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('firmness, SMAA-2 (Lahdelma & Salminen 2001), analytic cases of METHODS 6.1', () => {
  it.each<[string, number[][], number[], Firmness, number]>([
    ['A (100, 0) against B (0, 100), any weights: 50 %', two, [60, 40], { weights: 'any' }, 0.5],
    ['rank order w₁ ≥ w₂: A 100 %', two, [60, 40], { weights: { order: true } }, 1],
    ['w₁ in [.3, .6]: A 1/3', two, [60, 40], { weights: { intervals: { w1: [0.3, 0.6] } } }, 1 / 3],
    ['the same in percent: A 1/3', two, [60, 40], { weights: { intervals: { w1: [30, 60] } } }, 1 / 3],
    [
      'A (100, 0, 0) against D (40, 40, 40), any weights: P(w₁ > .4) = .36',
      three,
      [50, 30, 20],
      { weights: 'any' },
      0.36,
    ],
    ['rank order w₁ ≥ w₂ ≥ w₃: .96', three, [50, 30, 20], { weights: { order: true } }, 0.96],
    // w₁ uniform in [.45, .65], A is better above .5
    ['± 10 points around 55: A 3/4', two, [55, 45], { weights: { points: 10 } }, 0.75],
  ])('%s', (_, values, weights, asked, share) => {
    const { firmness: found, error } = firmness(values, weights, asked);
    // by the Monte-Carlo error that is printed beside it
    expect(Math.abs(found[0] - share)).toBeLessThanOrEqual(4 * error[0]);
    expect(error[0]).toBeCloseTo(Math.sqrt((found[0] * (1 - found[0])) / 10_000), 12);
  });

  it('rank order weights have the rank-order centroid as their mean (11/18, 5/18, 2/18)', () => {
    const draw = drawWeightings(['a', 'b', 'c'], [0.5, 0.3, 0.2], { order: true }, createRandom(3));
    const sums = [0, 0, 0];
    for (let k = 0; k < 20_000; k++) draw().forEach((weight, j) => (sums[j] += weight / 20_000));
    [11 / 18, 5 / 18, 2 / 18].forEach((mean, j) => expect(Math.abs(sums[j] - mean)).toBeLessThan(0.005));
  });

  it('narrow intervals, where few weightings are accepted, are walked through: mean and bounds stay right', () => {
    // ten weights of .05 … .15 but one of exactly .1: symmetric about .1
    const names = Array.from({ length: 10 }, (_, j) => `w${j}`);
    const intervals = Object.fromEntries(names.map((name): [string, [number, number]] => [name, [0, 0.101]]));
    const draw = drawWeightings(
      names,
      names.map(() => 0.1),
      { intervals },
      createRandom(5),
    );
    const sums = names.map(() => 0);
    let [farthest, largest] = [0, 0];
    for (let k = 0; k < 4000; k++) {
      const drawn = draw();
      farthest = Math.max(farthest, Math.abs(drawn.reduce((sum, weight) => sum + weight, 0) - 1));
      largest = Math.max(largest, ...drawn);
      drawn.forEach((weight, j) => (sums[j] += weight / 4000));
    }
    expect(farthest).toBeLessThan(1e-9);
    expect(largest).toBeLessThanOrEqual(0.101 + 1e-12);
    for (const mean of sums) expect(Math.abs(mean - 0.1)).toBeLessThan(5e-4);
  });

  it('says which weight decides a contested customer, and which way', () => {
    const { decisive, heldByMore, up, down } = firmness(three, [50, 30, 20], { weights: 'any' });
    expect([decisive[0], heldByMore[0]]).toEqual([0, 1]);
    expect([up[0], down[0] > 0.5, up[1] > 0.3]).toEqual([0, true, true]);
  });

  it('the same seed gives the same firmness, another seed another', () => {
    const at = (seed: number) => firmness(two, [60, 40], { weights: 'any', seed }).firmness[0];
    expect(at(7)).toBe(at(7));
    expect(at(7)).not.toBe(at(8));
  });

  it('with one indicator no weight can change a tier', () => {
    expect([...firmness([[9], [5], [1]], [1], { weights: { points: 20 } }).firmness]).toEqual([1, 1, 1]);
  });

  it('imprecise scores make a close call contested even when weights are known', () => {
    const close = [
      [50, 50],
      [49, 49],
    ];
    const known = { intervals: { w1: [0.5, 0.5] as [number, number] } };
    expect(firmness(close, [1, 1], { weights: known }).firmness[0]).toBe(1);
    expect(firmness(close, [1, 1], { weights: known, imprecision: 5 }).firmness[0]).toBeLessThan(0.8);
  });
});

describe('firmness asked for what makes no sense', () => {
  it.each<[string, Firmness, string]>([
    ['no draws', { draws: 0 }, 'firmness.draws'],
    ['ten million draws', { draws: 1e7 }, 'firmness.draws'],
    [
      'intervals that cannot add up to 1',
      { weights: { intervals: { w1: [0, 0.3], w2: [0, 0.3] } } },
      'firmness.weights.intervals',
    ],
    ['an interval upside down', { weights: { intervals: { w1: [0.6, 0.3] } } }, 'firmness.weights.intervals.w1'],
    ['no points at all', { weights: { points: 0 } }, 'firmness.weights.points'],
    ['an unknown column', { weights: { intervals: { Sales: [0, 1] } } }, 'firmness.weights.intervals'],
  ])('%s is refused by name', (_, asked, option) => {
    expect(problemOf(() => firmness(two, [60, 40], asked)).place.option).toBe(option);
  });
});
