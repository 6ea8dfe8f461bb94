import fc from 'fast-check';
import { apportion } from '../../../../src/core/stats/apportion';
import { shapley } from '../../../../src/core/stats/shapley';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('shares that do not add up to the budget lose money or people', () => {
  it('add up exactly, within their limits, for any weights', () => {
    const party = fc.record({
      weight: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })),
      least: fc.integer({ min: 0, max: 50 }),
      room: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 100 })),
    });
    fc.assert(
      fc.property(
        fc.array(party, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parties, at) => {
          const least = parties.map((of) => of.least);
          const most = parties.map((of) => of.least + of.room);
          const highest = Math.min(1e7, sum(most));
          const total = Math.round(sum(least) + at * (highest - sum(least)));
          const parts = apportion(
            total,
            parties.map(({ weight }) => weight),
            least,
            most,
          );
          expect(sum(parts)).toBe(total);
          parts.forEach((part, i) => {
            expect(Number.isInteger(part) && part >= least[i] && part <= most[i]).toBe(true);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are by largest remainder: 4, 2.4 and 1.6 of eight people are 4, 2 and 2', () => {
    expect(apportion(8, [5, 3, 2])).toEqual([4, 2, 2]);
  });

  it('give the most and share the rest in proportion: 100 by 6:3:1 with at most 40 for the first', () => {
    // 60 are left for 3:1
    expect(apportion(100, [6, 3, 1], [0, 0, 0], [40, 100, 100])).toEqual([40, 45, 15]);
  });
});

it('parts of a change add up to it, and are symmetrical', () => {
  // a·b from 1·1 to 2·3: a gains (1 + 3) / 2, b gains (2 + 4) / 2
  expect(shapley(([a, b]) => a * b, [1, 1], [2, 3])).toEqual([2, 3]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 4 }), (pairs) => {
      const [before, after] = [pairs.map(([from]) => from), pairs.map(([, to]) => to)];
      const f = (x: readonly number[]) =>
        x.reduce((total, each, i) => total + each * (i + 1) - Math.abs(each % 7) * x[0], 0);
      const change = f(after) - f(before);
      expect(Math.abs(sum(shapley(f, before, after)) - change)).toBeLessThanOrEqual(1e-3 + 1e-9 * Math.abs(change));
    }),
  );
});
