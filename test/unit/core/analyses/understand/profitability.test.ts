import { profitability } from '../../../../../src/core/analyses/understand/profitability/profitability';
import { profitabilitySchema } from '../../../../../src/core/analyses/understand/profitability/options';
import { tableOf } from '../classify/pyramid/tableOf';

const list = {
  Tier: ['A', 'A', 'B'],
  Sales: [100, 200, 50],
  Margin: [40, 90, 10],
  Cost: [60, 110, 40],
  Visits: [1, 2, 30],
};
const find = (more: object, columns: Parameters<typeof tableOf>[0] = list) =>
  profitability.run(
    tableOf(columns),
    profitabilitySchema.parse({ tier: 'Tier', revenue: 'Sales', ...more }),
    () => undefined,
  ).detail;

describe('profitability by tier, from a margin instead of a cost of goods', () => {
  test('what is no margin is the cost of goods: the ladder is the one of the cost itself', () => {
    expect(find({ margin: 'Margin' }).tiers).toEqual(find({ costOfGoods: 'Cost' }).tiers);
    // A: 300 of revenue, 130 of margin
    expect(find({ margin: 'Margin' }).tiers[0]).toMatchObject({
      name: 'A',
      revenue: 300,
      costOfGoods: 170,
      profit: 130,
    });
  });

  test('a driver is taken off the margin', () => {
    const { lossMakers } = find({ margin: 'Margin', drivers: [{ column: 'Visits', rate: 1 }] });
    // B: 10 of margin, 30 visits at 1
    expect(lossMakers).toHaveLength(1);
    expect(lossMakers[0]).toMatchObject({ tier: 'B', profit: -20, line: 0 });
  });

  test('where both are given the cost counts, and is not taken off twice', () => {
    expect(find({ margin: 'Margin', costOfGoods: 'Cost' }).tiers).toEqual(find({ costOfGoods: 'Cost' }).tiers);
  });

  test('a customer without a margin is left out instead of earning all of its revenue', () => {
    const { incomplete, total } = find({ margin: 'Margin' }, { ...list, Margin: [40, null, 10] });
    expect([incomplete, total.customers, total.profit]).toEqual([1, 2, 50]);
  });

  test('revenue cannot be its own margin', () => {
    expect(() => find({ margin: 'Sales' })).toThrow(expect.objectContaining({ code: 'column-duplicate' }));
  });
});
