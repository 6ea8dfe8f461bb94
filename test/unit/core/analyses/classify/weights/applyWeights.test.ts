import { pyramidSchema } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { applyWeights, percentages } from '../../../../../../src/core/analyses/classify/weights/applyWeights';
import { createRandom } from '../../../../../../src/core/stats/random';

const inTenths = (shares: number[]) => shares.reduce((sum, share) => sum + Math.round(share * 10), 0);

describe('percentages', () => {
  it('give the tenths left over to the largest remainders', () => {
    // Thirds are 333.33 tenths each; one tenth is left.
    expect(percentages([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
    // 547.57 + 126.56 + 269.95 + 55.92 tenths, rounded down 997: three are left, for .95, .92 and .57.
    expect(percentages([0.54757, 0.12656, 0.26995, 0.05592])).toEqual([54.8, 12.6, 27, 5.6]);
  });

  it('keep what is exact', () => {
    expect(percentages([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(percentages([1])).toEqual([100]);
    expect(percentages([0, 2])).toEqual([0, 100]);
  });

  it('always add up to exactly 100, each with one decimal', () => {
    const random = createRandom(5);
    for (let n = 1; n <= 40; n++) {
      const shares = percentages(Array.from({ length: n }, () => random.next()));
      expect(inTenths(shares)).toBe(1000);
      for (const share of shares) expect(share).toBe(Number(share.toFixed(1)));
    }
  });
});

describe('weights applied to a pyramid', () => {
  const options = pyramidSchema.parse({
    indicators: [
      { column: 'Delay', direction: 'cost', scoring: { method: 'percentile-rank' }, weight: 70 },
      { column: 'Sales', weight: 30 },
    ],
    tiers: { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }] },
  });

  it('keep direction, scoring and everything else', () => {
    const weighed = [
      { column: 'Sales', weight: 2 / 3 },
      { column: 'Delay', weight: 1 / 3 },
    ];
    expect(applyWeights(options, weighed)).toEqual({
      ...options,
      indicators: [
        { ...options.indicators[0], weight: 33.3 },
        { ...options.indicators[1], weight: 66.7 },
      ],
    });
  });

  it('set what was not weighed to 0 and bring in what the pyramid did not have', () => {
    const weighed = [
      { column: 'Sales', weight: 0.75 },
      { column: 'Claims', weight: 0.25, direction: 'cost' as const },
    ];
    expect(applyWeights(options, weighed).indicators).toEqual([
      { ...options.indicators[0], weight: 0 },
      { ...options.indicators[1], weight: 75 },
      { column: 'Claims', direction: 'cost', scoring: { method: 'min-max' }, weight: 25 },
    ]);
  });
});
