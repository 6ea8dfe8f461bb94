import { profitability } from '../../../src/core/analyses/understand/profitability/profitability';
import type { ProfitabilityDetail } from '../../../src/core/analyses/understand/profitability/detail';
import { profitabilitySchema } from '../../../src/core/analyses/understand/profitability/options';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

function find(columns: Parameters<typeof tableOf>[0], options: object): ProfitabilityDetail {
  const parsed = profitabilitySchema.parse({ id: 'Customer', tier: 'Tier', revenue: 'Revenue', ...options });
  return profitability.run(tableOf(columns), parsed, () => undefined).detail;
}

/** So many customers alike, with revenue and profit of all of them together. */
function alike(tier: string, customers: number, revenue: number, profit: number) {
  return Array.from({ length: customers }, (_, i) => ({
    ...{ Customer: `${tier} ${i}`, Tier: tier },
    Revenue: revenue / customers,
    Cost: (revenue - profit) / customers,
  }));
}

const columnsOf = <T extends object>(rows: T[]) =>
  Object.fromEntries(Object.keys(rows[0]).map((name) => [name, rows.map((row) => Reflect.get(row, name) as number)]));

describe('METHODS 3.3 [P Hilton]: shares by tier', () => {
  // of 100 customers 1 / 66 / 33, of the revenue 6 / 61 / 33 %, of the profit 28 / 49 / 23 %
  const rows = [...alike('Top', 1, 600, 56), ...alike('Guests', 66, 6100, 98), ...alike('Rest', 33, 3300, 46)];
  const { tiers } = find(columnsOf(rows), { drivers: [{ column: 'Cost' }] });
  const tier = (name: string) => tiers.find((of) => of.name === name);
  const percent = (share: number | null | undefined) => Math.round(1e10 * (share ?? NaN)) / 1e8;

  it('gives 1 % of customers 6 % of revenue and 28 % of profit, and the others 66 → 61 → 49 and 33 → 33 → 23', () => {
    const shares = ['Top', 'Guests', 'Rest'].map((name) => {
      const of = tier(name);
      return [of?.shareOfCustomers, of?.shareOfRevenue, of?.shareOfProfit].map(percent);
    });
    expect(shares).toEqual([
      [1, 6, 28],
      [66, 61, 49],
      [33, 33, 23],
    ]);
  });

  it('[H] gives the profit index 28 against .742, a ratio of 37.7', () => {
    const [top, guests] = [tier('Top')?.profitIndex ?? NaN, tier('Guests')?.profitIndex ?? NaN];
    expect(top).toBeCloseTo(28, 10);
    expect(guests.toFixed(3)).toBe('0.742');
    expect((top / guests).toFixed(1)).toBe('37.7');
  });
});

describe('costs by what causes them', () => {
  const columns = {
    Customer: ['a', 'b', 'c', 'd'],
    Tier: ['Gold', 'Gold', 'Iron', 'Iron'],
    Revenue: [1000, 800, 200, 100],
    Discounts: [50, 40, 0, 10],
    Goods: [500, 400, 100, 60],
    Visits: [2, 1, 9, null],
  };
  const found = find(columns, {
    ...{ discounts: 'Discounts', costOfGoods: 'Goods' },
    drivers: [
      { column: 'Visits', rate: 20 },
      { column: 'Revenue', rate: 0.05 },
    ],
  });

  it('takes discounts, goods, visits and a share of revenue off, step by step', () => {
    // a: 1000 − 50 − 500 − 40 − 50; b: 800 − 40 − 400 − 20 − 40; c: 200 − 0 − 100 − 180 − 10; d: 100 − 10 − 60 − 0 − 5
    expect([...found.profits]).toEqual([360, 300, -90, 25]);
    expect(found.total).toMatchObject({
      revenue: 2100,
      discounts: 100,
      costOfGoods: 1060,
      drivers: [240, 105],
      profit: 595,
    });
    const gold = found.tiers[0];
    expect(gold).toMatchObject({ name: 'Gold', profit: 660, profitPerCustomer: 330, losses: 0 });
  });

  it('names the line that makes the loss and what would turn it: 4.5 visits less, or 45 % more for it', () => {
    expect(found.lossMakers).toMatchObject([
      { id: 'c', profit: -90, line: 0, cost: 180, unitsLess: 4.5, priceRise: 0.45 },
    ]);
    expect(found.loss).toBe(90);
  });

  it('counts a blank driver as 0 and says so', () => {
    expect(found.blanks).toEqual([{ column: 'Visits', count: 1 }]);
  });

  it('gives no shares of profit where costs are above revenue', () => {
    const { tiers, isLoss } = find(columns, { drivers: [{ column: 'Visits', rate: 500 }] });
    expect(isLoss).toBe(true);
    expect(tiers.map(({ shareOfProfit, profitIndex }) => [shareOfProfit, profitIndex])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
