import { abc } from '../../src/core/analyses/classify/abc/abc';
import { abcClasses } from '../../src/core/groups/abcClasses';
import { abcSchema } from '../../src/core/analyses/classify/abc/options';
import { tableOf } from '../unit/core/analyses/classify/pyramid/tableOf';

/** METHODS 1.1 [H]: cumulative 40, 65, 80, 88, 93, 96, 98, 99, 99.6, 100 % of 1,000. */
const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];
const counts = (classes: ArrayLike<number>) =>
  [0, 1, 2].map((wanted) => Array.from(classes).filter((found) => found === wanted).length);

describe('METHODS 1.1 [H]: ABC of ten customers', () => {
  it('puts 3, 3 and 4 customers into A, B and C by the share before each customer', () => {
    const { classes, cumulative } = abcClasses(values, [80, 15, 5], 'before');
    expect(counts(classes)).toEqual([3, 3, 4]);
    [0.4, 0.65, 0.8, 0.88, 0.93, 0.96, 0.98, 0.99, 0.996, 1].forEach((share, i) =>
      expect(cumulative[i]).toBeCloseTo(share, 12),
    );
  });

  it('leaves 2 customers in A by the strict rule, cumulative share below 80 %', () => {
    // 40 and 65 are below 80; 80, 88 and 93 below 95; five are left.
    expect(counts(abcClasses(values, [80, 15, 5], 'strict').classes)).toEqual([2, 3, 5]);
  });
});

it('METHODS 3.2 [H]: the ABC sheet states Gini .6172 (corrected .6858), and 65 % held by the top 20 %', () => {
  const { detail } = abc.run(tableOf({ Sales: values }), abcSchema.parse({ value: 'Sales' }), () => undefined);
  // Printed to four decimals.
  expect(Math.abs((detail.concentration.gini ?? NaN) - 0.6172)).toBeLessThanOrEqual(0.00005);
  expect(Math.abs((detail.concentration.giniCorrected ?? NaN) - 0.6858)).toBeLessThanOrEqual(0.00005);
  expect(detail.concentration.topFifth).toBeCloseTo(0.65, 12);
});
