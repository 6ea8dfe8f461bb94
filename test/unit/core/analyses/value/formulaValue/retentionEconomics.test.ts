import { replacementRatio } from '../../../../../../src/core/orders/replacementRatio';
import { retentionEffect } from '../../../../../../src/core/orders/retentionEffect';

const outOfRange = expect.objectContaining({ code: 'value-out-of-range' }) as Error;

describe('replacementRatio', () => {
  it('needs no customer more when the values divide without rest', () => {
    expect(replacementRatio(500, 100)).toBe(5);
    // 0.3/0.1 is 2.9999999999999996 and 0.7/0.1 is 6.999999999999999 in binary; 1.1/0.1 is 11.000000000000002
    expect([0.3, 0.7, 1.1].map((best) => replacementRatio(best, 0.1))).toEqual([3, 7, 11]);
  });
  it.each([
    [NaN, 1],
    [1, 0],
    [1, -1],
    [Infinity, 1],
    [0, 1],
  ])('refuses %p against %p instead of giving a number without meaning', (best, ordinary) => {
    expect(() => replacementRatio(best, ordinary)).toThrow(outOfRange);
  });
});

describe('retentionEffect', () => {
  it('is 0 without a change and negative for a loss', () => {
    expect(retentionEffect(0.8, 0.8, 0.1)).toBe(0);
    // .5/.6 ÷ .8/.3 = .3125
    expect(retentionEffect(0.8, 0.5, 0.1)).toBeCloseTo(-0.6875, 12);
  });
  it.each([
    ['retention given in percent', 80, 85, 0.1],
    ['a start without value', 0, 0.5, 0.1],
    ['retention of 1 without discount', 0.9, 1, 0],
    ['a discount of −100 %', 0.8, 0.9, -1],
    ['NaN', NaN, 0.9, 0.1],
  ])('refuses %s', (_, from, to, discount) => {
    expect(() => retentionEffect(from, to, discount)).toThrow(outOfRange);
  });
});
