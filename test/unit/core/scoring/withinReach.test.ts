import { isWithinReach } from '../../../../src/core/scoring/withinReach';

/** 1 … 100, and one customer far above. */
const spread = Float64Array.from([...Array.from({ length: 100 }, (_, i) => i + 1), 5000]);

describe('what a customer could come to', () => {
  it('is a value that does not overtake more than a quarter of the customers', () => {
    // from 40 to 65 it passes 41 … 64, which are 24 of 101; to 67 it passes 26
    expect(isWithinReach(spread, 40, 65)).toBe(true);
    expect(isWithinReach(spread, 40, 67)).toBe(false);
    expect(isWithinReach(spread, 67, 40)).toBe(false);
  });

  it('is not many times what there is, though few stand in between', () => {
    // nobody is between 100 and 5000
    expect(isWithinReach(spread, 100, 190)).toBe(true);
    expect(isWithinReach(spread, 100, 4000)).toBe(false);
  });

  it('is not beyond the best of all', () => {
    expect(isWithinReach(spread, 5000, 5001)).toBe(false);
  });

  it('may be more than double where values go below zero: there is nothing to double', () => {
    const growth = Float64Array.from([-20, -5, 1, 4, 9, 30, 31, 32]);
    expect(isWithinReach(growth, 1, 5)).toBe(true);
  });
});
