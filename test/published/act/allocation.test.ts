import { allocation } from '../../../src/core/analyses/act/allocation/allocation';
import { allocationSchema } from '../../../src/core/analyses/act/allocation/options';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

describe('METHODS 3.7 [H]: Blattberg & Deighton, $5 → 20 %, ceiling 40 %, value 100', () => {
  const options = allocationSchema.parse({
    ...{ tier: 'Tier', value: 'Value', by: 'response' },
    budget: { money: 12.36 },
    response: { ceiling: 0.4, spend: 5, won: 0.2 },
  });
  const { detail } = allocation.run(tableOf({ Tier: ['A', 'A'], Value: [100, 100] }), options, () => undefined);

  it('money pays up to 12.36 per customer', () => {
    expect((detail.response?.worthwhile ?? NaN) / 2).toBeCloseTo(12.36, 2);
  });

  it('12.36 for each wins a share of .328, a net 20.43', () => {
    const [twice] = [
      allocation.run(
        tableOf({ Tier: ['A', 'A'], Value: [100, 100] }),
        { ...options, budget: { money: 24.72, hours: 0, people: 0 } },
        () => undefined,
      ).detail.response,
    ];
    expect((twice?.best ?? NaN) / 200).toBeCloseTo(0.328, 3);
    expect((twice?.best ?? NaN) / 2 - 12.36).toBeCloseTo(20.43, 2);
    // where it stops to pay, a unit more brings itself: e^(−k · .005), as 12.36 is rounded to the cent
    expect(Math.abs((twice?.marginal ?? NaN) - 1)).toBeLessThanOrEqual(0.1386 * 0.005);
  });
});
