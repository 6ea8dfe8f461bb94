import { barNames, histogram } from '../../../../src/core/stats/histogram';

it('puts every finite value into one bar of a round width', () => {
  const bars = histogram([0, 1, 1, 3, NaN], 4);
  expect(bars).toEqual({ edges: [0, 1, 2, 3], counts: [1, 2, 1], openBelow: false, openAbove: true });
});

it('keeps an outlier from stretching the bars, and says so in their names', () => {
  const values = [...Array.from({ length: 99 }, (_, i) => i), 1_000_000];
  const bars = histogram(values, 10);
  expect(bars?.counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  // 95 % lie below 94.05, ten bars of 10 reach it
  expect(bars && barNames(bars)).toEqual([
    ...['0–10', '10–20', '20–30', '30–40', '40–50', '50–60', '60–70', '70–80', '80–90', '90+'],
  ]);
});

it('shows losses below 0 and weighs groups by their customers', () => {
  const bars = histogram([-10, -5, 5, 20], 4, [1, 2, 3, 4]);
  expect(bars?.edges[0]).toBeLessThanOrEqual(-5);
  expect(bars?.counts.reduce((sum, count) => sum + count, 0)).toBe(10);
});

it('is nothing where there is nothing to compare', () => {
  expect(histogram([], 4)).toBeNull();
  expect(histogram([7, 7, NaN], 4)).toBeNull();
});
