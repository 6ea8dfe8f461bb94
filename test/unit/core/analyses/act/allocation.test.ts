import fc from 'fast-check';
import { allocation } from '../../../../../src/core/analyses/act/allocation/allocation';
import { allocationSchema } from '../../../../../src/core/analyses/act/allocation/options';
import { Problem } from '../../../../../src/core/problem';
import { tableOf } from '../classify/pyramid/tableOf';

const columns = {
  Customer: ['a', 'b', 'c', 'd', 'e', 'f'],
  Tier: ['A', 'A', 'B', 'B', 'C', 'C'],
  Sales: [50, 30, 10, 5, 4, 1],
  Spent: [10, 10, 20, 20, 20, 20],
};

function run(options: object, of: Parameters<typeof tableOf>[0] = columns) {
  return allocation.run(
    tableOf(of),
    allocationSchema.parse({ tier: 'Tier', value: 'Sales', ...options }),
    () => undefined,
  );
}
function code(options: object): string {
  try {
    run(options);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return '';
}

it('shares money, hours and people as value is spread: 80, 15, 5 %', () => {
  const { tiers } = run({ budget: { money: 1000, hours: 100, people: 8 }, now: { money: 'Spent' } }).detail;
  expect(tiers.map(({ tier, now, proposed }) => [tier, now.money, proposed])).toEqual([
    // people 6.4, 1.2, .4: the remainder goes to A and to C before B
    ['A', 20, { money: 800, hours: 80, people: 7 }],
    ['B', 40, { money: 150, hours: 15, people: 1 }],
    ['C', 40, { money: 50, hours: 5, people: 0 }],
  ]);
});

it('shares by lifetime value or potential where a header tells which column that is, and else says that it does not', () => {
  const tiers = { Tier: ['A', 'B'], Sales: [90, 10], CLV: [1, 3], 'Growth potential': [1, 1] };
  const money = (by: string, of: Parameters<typeof tableOf>[0]) => {
    const { detail, warnings } = run({ by, budget: { money: 100 } }, of);
    return [detail.tiers.map(({ proposed }) => proposed.money), warnings];
  };
  expect(money('clv', tiers)).toEqual([[25, 75], []]);
  expect(money('potential', tiers)).toEqual([[50, 50], []]);
  const { CLV: _, 'Growth potential': __, ...plain } = tiers;
  expect(money('clv', plain)).toEqual([[90, 10], [{ key: 'allocation.warning.noClv', params: { column: 'Sales' } }]]);
});

it('adds up to the budgets to the cent and to the person for any value and limits', () => {
  const tier = fc.record({
    value: fc.double({ min: -100, max: 1e6, noNaN: true }),
    min: fc.double({ min: 0, max: 0.3, noNaN: true }),
    max: fc.double({ min: 0.4, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(tier, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom('value', 'response'),
      (tiers, cents, people, by) => {
        const names = ['A', 'B', 'C'];
        const { detail } = run(
          {
            ...{ by, budget: { money: cents / 100, hours: cents / 1000, people } },
            limits: names.map((name, i) => ({ tier: name, min: tiers[i].min, max: tiers[i].max })),
          },
          { Tier: names, Sales: tiers.map(({ value }) => value) },
        );
        const sum = (resource: 'money' | 'hours' | 'people', units: number): number =>
          detail.tiers.reduce((total, { proposed }) => total + Math.round(proposed[resource] * units), 0);
        expect(sum('money', 100)).toBe(cents);
        expect(sum('hours', 100)).toBe(Math.round((cents / 1000) * 100));
        expect(sum('people', 1)).toBe(people);
        detail.tiers.forEach(({ tier: name, proposed }) => {
          const { min, max } = tiers[names.indexOf(name)];
          expect(proposed.money).toBeGreaterThanOrEqual((min * cents) / 100 - 0.011);
          expect(proposed.money).toBeLessThanOrEqual((max * cents) / 100 + 0.011);
        });
      },
    ),
    { numRuns: 100 },
  );
});

it('no other way of spending the money brings more than the one by equal marginal return', () => {
  const options = { by: 'response', budget: { money: 60 }, response: { ceiling: 0.4, spend: 5, won: 0.2 } };
  const { detail } = run(options);
  const { best = NaN, compared = NaN } = detail.response ?? {};
  expect(best).toBeGreaterThan(compared);
  const k = Math.log(2) / 5;
  const resultOf = (money: readonly number[]): number =>
    money.reduce((sum, part, i) => sum + 2 * [40, 7.5, 2.5][i] * 0.4 * (1 - Math.exp((-k * part) / 2)), 0);
  const proposed = detail.tiers.map(({ proposed: { money } }) => money);
  expect(best).toBeCloseTo(resultOf(proposed), 9);
  for (const [from, to] of [
    [0, 1],
    [1, 0],
    [0, 2],
  ]) {
    const other = proposed.map((money, i) => money + (i === to ? 0.5 : i === from ? -0.5 : 0));
    if (other.every((money) => money >= 0)) expect(resultOf(other)).toBeLessThan(best);
  }
});

describe('budgets that cannot be shared out are refused in plain words', () => {
  it.each([
    [
      'minimum-above-budget',
      {
        limits: [
          { tier: 'A', min: 0.7 },
          { tier: 'B', min: 0.4 },
        ],
      },
    ],
    ['maximum-below-budget', { limits: ['A', 'B', 'C'].map((tier) => ({ tier, max: 0.3 })) }],
    ['limits-crossed', { limits: [{ tier: 'A', min: 0.5, max: 0.4 }] }],
    ['tier-unknown', { limits: [{ tier: 'Z', min: 0.5 }] }],
    ['value-out-of-range', { by: 'response', response: { ceiling: 0.2, spend: 5, won: 0.2 } }],
  ])('%s', (expected, options) => {
    expect(code(options)).toBe(expected);
  });

  it('budgets of 0 are said, and nobody gets anything', () => {
    const { detail, warnings } = run({ budget: { money: 0, hours: 0, people: 0 } });
    expect(detail.tiers.every(({ proposed }) => proposed.money + proposed.hours + proposed.people === 0)).toBe(true);
    expect(warnings).toContainEqual({ key: 'allocation.warning.noBudget' });
  });
});
