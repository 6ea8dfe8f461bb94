import { robustScores } from '../../../../src/core/stats/robustScores';

const scores = (values: number[]): number[] => Array.from(robustScores(Float64Array.from(values))?.scores ?? []);

test('a value is as many robust deviations off as Iglewicz and Hoaglin say', () => {
  // median 3, deviations 2 1 0 1 2 → MAD 1; 0.6745 · (x − 3) / 1
  expect(scores([1, 2, 3, 4, 5])[4]).toBeCloseTo(1.349, 12);
});

test('where more than half of the values are equal the mean deviation counts', () => {
  // median 0, MAD 0, mean absolute deviation 10 / 10 = 1: (10 − 0) / 1.253314
  expect(scores([0, 0, 0, 0, 0, 0, 0, 0, 0, 10])[9]).toBeCloseTo(10 / 1.253314, 9);
});

test('sums of money are taken as logarithms, so that a large customer is no fault', () => {
  const doubled = Array.from({ length: 21 }, (_, i) => 2 ** i);
  expect(robustScores(Float64Array.from(doubled))?.isLog).toBe(true);
  // median of the exponents 10, MAD 5: 0.6745 · 10 / 5
  expect(scores(doubled)[20]).toBeCloseTo(1.349, 9);
});

test('a column of one value has no outliers, and a gap is none', () => {
  expect(robustScores(Float64Array.of(2, 2, 2))).toBeUndefined();
  expect(scores([1, 2, NaN, 3])[2]).toBeNaN();
});
