import { customerShare } from '../../../../../src/core/analyses/understand/customerShare/customerShare';
import { customerShareSchema } from '../../../../../src/core/analyses/understand/customerShare/options';
import { tableOf } from '../classify/pyramid/tableOf';

const find = (columns: Parameters<typeof tableOf>[0], more: object = {}) =>
  customerShare.run(tableOf(columns), customerShareSchema.parse({ sales: 'Sales', ...more }), () => undefined).detail;

describe('customer share (METHODS 3.5)', () => {
  it('is our sales over what the customer spends in all, and never above 100 %', () => {
    const found = find({ Sales: [40, 90, 30], Total: [100, 60, 50] }, { total: 'Total' });
    // 40 of 100, all of 90, 30 of 50
    expect([...found.shares]).toEqual([0.4, 1, 0.6]);
    expect([...found.left]).toEqual([60, 0, 20]);
    expect(found.above).toBe(1);
    expect(found.share).toBeCloseTo(160 / 240, 12);
  });

  it('is estimated from the upper quantile of like customers where no total is known', () => {
    const sales = [10, 20, 30, 40, 50, 100, 200, 300, 400, 500];
    const segment = [...'aaaaabbbbb'];
    const found = find({ Sales: sales, Kind: segment }, { segment: 'Kind', quantile: 0.9 });
    // type 7 at .9 of five values: between the fourth and the fifth, .6 of the way
    expect(found.segments.map(({ name, perCustomer }) => [name, perCustomer])).toEqual([
      ['b', 460],
      ['a', 46],
    ]);
    expect(found.left[0]).toBe(36);
    expect(found.left[9]).toBe(0);
  });

  it('compares a segment of few customers with all, and says so', () => {
    const found = find({ Sales: [1, 2, 3, 4, 5, 6], Kind: [...'aaaaab'] }, { segment: 'Kind' });
    expect(found.small).toEqual(['b']);
  });

  it('gives the retention rate of customers and of value, growth not counted', () => {
    const found = find({ Sales: [50, 0, 30], Before: [100, 40, 20] }, { previous: 'Before' });
    // two of three kept; 50 + 20 of 160
    expect(found.retention).toEqual({ before: 3, kept: 2, customerRate: 2 / 3, valueRate: 70 / 160 });
  });

  it('draws no empty chart where nothing is left to win', () => {
    const table = tableOf({ Sales: [5, 5, 5, 5, 5] });
    const { sheets } = customerShare.run(table, customerShareSchema.parse({ sales: 'Sales' }), () => undefined);
    expect(sheets[0].blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });
});
