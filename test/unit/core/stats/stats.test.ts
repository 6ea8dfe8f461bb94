import { descendingRanks } from '../../../../src/core/stats/descendingRanks';
import { jenks } from '../../../../src/core/stats/jenks';
import { countBelow, midRanks } from '../../../../src/core/stats/midRanks';
import { normalCdf } from '../../../../src/core/stats/normalCdf';
import { normalQuantile } from '../../../../src/core/stats/normalQuantile';
import { orderDescending } from '../../../../src/core/stats/orderDescending';
import { quantile } from '../../../../src/core/stats/quantile';
import { createRandom } from '../../../../src/core/stats/random';
import { summary } from '../../../../src/core/stats/summary';

describe('normal distribution: z-scores would be wrong without it', () => {
  // Abramowitz & Stegun, table 26.1, and R pnorm for the tails.
  it.each<[number, number]>([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.96, 0.97500210485178],
    [-3, 0.00134989803163009],
    [-8, 6.22096057427178e-16],
  ])('Φ(%d)', (z, probability) => {
    expect(Math.abs(normalCdf(z) / probability - 1)).toBeLessThan(1e-9);
  });
  it('keeps to its limits', () => {
    expect([normalCdf(Infinity), normalCdf(-Infinity), normalCdf(NaN)]).toEqual([1, 0, NaN]);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([
      -Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
  });
  it('inverts, R qnorm(.975) = 1.959963984540054', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    for (const p of [1e-10, 0.001, 0.02, 0.3, 0.5, 0.77, 0.999])
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12);
  });
});

describe('quantiles', () => {
  // R: quantile(c(1, 3, 4, 8, 10), c(.1, .25, .5, .9), type = …).
  it.each<[1 | 2 | 6 | 7, number[]]>([
    [7, [1.8, 3, 4, 9.2]],
    [6, [1, 2, 4, 10]],
    [1, [1, 3, 4, 10]],
    [2, [1, 3, 4, 10]],
  ])('type %i', (type, expected) => {
    const values = [0.1, 0.25, 0.5, 0.9].map((p) => quantile([1, 3, 4, 8, 10], p, type));
    expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
  });
  it('averages at steps for type 2, and has none of nothing', () => {
    expect(quantile([1, 2, 3, 4], 0.5, 2)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.5, 1)).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([1], 2)).toBeNaN();
  });
});

it('ranks share their mean where values are equal, and NaN has none', () => {
  expect([...midRanks([20, 10, NaN, 20, 30])]).toEqual([2.5, 1, NaN, 2.5, 4]);
  expect([countBelow([1, 2, 2, 3], 2, false), countBelow([1, 2, 2, 3], 2, true), countBelow([], 1, true)]).toEqual([
    1, 3, 0,
  ]);
});

it('summary keeps its digits far from zero and leaves out missing values', () => {
  // 1e9 + {4, 7, 13, 16}: mean 1e9 + 10, s = √30 (the textbook trap of the one-pass formula).
  const { mean, standardDeviation } = summary([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
  expect(mean).toBe(1e9 + 10);
  expect(standardDeviation).toBeCloseTo(Math.sqrt(30), 12);
  expect(summary([1, 99, 3], [1, 0, 1])).toMatchObject({ count: 2, min: 1, max: 3, sum: 4, mean: 2 });
  expect(summary([])).toEqual({ count: 0, min: NaN, max: NaN, sum: 0, mean: NaN, standardDeviation: NaN });
});

describe('natural breaks', () => {
  /** All splits, for lists short enough. */
  function bruteForce(values: number[], weights: number[], classes: number): number {
    const cost = (from: number, to: number) => {
      const part = values.slice(from, to).map((value, i) => [value, weights[from + i]]);
      const weight = part.reduce((sum, [, w]) => sum + w, 0);
      const mean = part.reduce((sum, [value, w]) => sum + value * w, 0) / weight;
      return part.reduce((sum, [value, w]) => sum + w * (value - mean) ** 2, 0);
    };
    const best = (to: number, left: number): number =>
      left === 1
        ? cost(0, to)
        : Math.min(
            ...Array.from({ length: to - left + 1 }, (_, i) => best(i + left - 1, left - 1) + cost(i + left - 1, to)),
          );
    return best(values.length, classes);
  }
  const costOf = (values: number[], weights: number[], starts: number[]) =>
    starts.reduce(
      (sum, start, i) => sum + bruteForce(values.slice(start, starts[i + 1]), weights.slice(start, starts[i + 1]), 1),
      0,
    );

  it('are the best of all splits', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = createRandom(seed);
      const values = [...new Set(Array.from({ length: 12 }, () => random.integer(0, 100)))].sort((a, b) => a - b);
      const weights = values.map(() => random.integer(1, 5));
      for (const classes of [2, 3, 4]) {
        const starts = jenks(values, weights, classes);
        expect(starts).toHaveLength(classes);
        expect(costOf(values, weights, starts)).toBeCloseTo(bruteForce(values, weights, classes), 8);
      }
    }
  });
  it('makes no more classes than there are values', () => {
    expect(jenks([1, 2], [1, 1], 5)).toEqual([0, 1]);
    expect(jenks([], [], 3)).toEqual([]);
  });
});

describe('seeded random numbers: a sample workbook must be the same for everyone', () => {
  it('repeats itself by seed', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
  it('has the mean and spread it claims (five standard errors)', () => {
    const random = createRandom(11);
    const uniform = summary(Array.from({ length: 20_000 }, random.next));
    const normal = summary(Array.from({ length: 20_000 }, random.normal));
    expect(Math.abs(uniform.mean - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(20_000));
    expect(uniform.min >= 0 && uniform.max < 1).toBe(true);
    expect(Math.abs(normal.mean)).toBeLessThan(5 / Math.sqrt(20_000));
    expect(Math.abs(normal.standardDeviation - 1)).toBeLessThan(5 / Math.sqrt(40_000));
    expect(new Set(Array.from({ length: 300 }, () => random.integer(3, 5)))).toEqual(new Set([3, 4, 5]));
  });
});

it('order and places agree with a plain sort, with ties in row order', () => {
  const random = createRandom(4);
  const keys = Uint32Array.from({ length: 5_000 }, () => random.integer(0, 1000) * 1_000_000);
  const rows = Uint32Array.from(keys.keys()).filter((row) => row % 3 !== 0);
  const sorted = [...rows].sort((a, b) => keys[b] - keys[a] || a - b);
  expect([...orderDescending(keys, rows)]).toEqual(sorted);
  const ranks = descendingRanks(keys, rows);
  for (const place of [0, 1, 17, 1_000, sorted.length - 1]) {
    const key = keys[sorted[place]];
    expect(ranks.at(place)).toBe(key);
    expect(ranks.countAbove(key)).toBe(sorted.findIndex((row) => keys[row] === key));
  }
});
