import { concentration } from '../../../src/core/analyses/understand/concentration/concentration';
import { concentrationSchema } from '../../../src/core/analyses/understand/concentration/options';
import type { ConcentrationDetail } from '../../../src/core/analyses/understand/concentration/detail';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

function concentrationOf(values: (number | null)[]): ConcentrationDetail {
  return concentration.run(tableOf({ Value: values }), concentrationSchema.parse({ value: 'Value' }), () => undefined)
    .detail;
}

describe('METHODS 3.2 [H]: concentration of ten customers', () => {
  const found = concentrationOf([400, 250, 150, 80, 50, 30, 20, 10, 6, 4]);

  it('states Gini .6172 and, corrected, .6858', () => {
    expect(Math.abs((found.gini ?? NaN) - 0.6172)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs((found.giniCorrected ?? NaN) - 0.6858)).toBeLessThanOrEqual(0.00005);
  });

  it('states that the top 20 % hold 65 %, the largest 40 %, and that three customers bring 80 %', () => {
    const share = (by: string, top: number) => found.topShares.find((entry) => entry.by === by && entry.top === top);
    expect(share('percent', 20)).toMatchObject({ customers: 2, share: 0.65 });
    expect(share('count', 1)?.share).toBeCloseTo(0.4, 12);
    expect(share('count', 5)?.share).toBeCloseTo(0.93, 12);
    expect(found.eighty).toEqual({ customers: 3, share: 0.3 });
  });

  it('states Herfindahl as the sum of squared shares', () => {
    // .16 + .0625 + .0225 + .0064 + .0025 + .0009 + .0004 + .0001 + .000036 + .000016
    expect(found.herfindahl).toBeCloseTo(0.255352, 12);
    expect(found.effectiveCustomers).toBeCloseTo(1 / 0.255352, 10);
  });

  it('says what is left when the largest leaves: 600, of which the second holds 41.7 %', () => {
    expect(found.withoutLargest.total).toBe(600);
    expect(found.withoutLargest.secondShare).toBeCloseTo(250 / 600, 12);
  });
});

describe('METHODS 3.2: the whale curve', () => {
  // cumulative 60, 110, 150, 130, 100 of 100
  const found = concentrationOf([-30, 60, 40, -20, 50]);

  it('peaks above 100 % before the losses take it back', () => {
    expect(found.peak).toEqual({ customers: 0.6, share: 1.5 });
    expect(found.losses).toEqual({ customers: 2, sum: -50 });
    expect(found.curve.at(-1)).toEqual({ customers: 1, value: 1 });
  });

  it('gives no Gini and no Herfindahl, which mean nothing with losses', () => {
    expect([found.gini, found.giniCorrected, found.herfindahl]).toEqual([null, null, null]);
  });
});

describe('concentration of awkward lists', () => {
  it('counts one customer as everything, without a corrected Gini', () => {
    const found = concentrationOf([7, null]);
    expect(found).toMatchObject({ customers: 1, missing: 1, gini: 0, giniCorrected: null, herfindahl: 1 });
  });

  it('refuses a total of nothing by name instead of dividing by it', () => {
    expect(() => concentrationOf([5, -5])).toThrow('value-out-of-range');
  });
});
