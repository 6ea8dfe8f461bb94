import { customerEquity } from '../../../../../src/core/analyses/act/customerEquity/customerEquity';
import { customerEquitySchema } from '../../../../../src/core/analyses/act/customerEquity/options';
import { tableOf } from '../classify/pyramid/tableOf';

const columns = {
  Customer: ['a', 'b', 'c', 'd', 'e', 'f'],
  Tier: ['B', 'A', 'B', 'A', 'C', 'C'],
  Segment: ['x', 'x', 'y', 'y', 'y', null],
  Owner: ['Ann', 'Ann', 'Bob', 'Bob', 'Bob', 'Bob'],
  Value: [30, 60, 30, 80, 0, null],
  Margin: [10, 20, 10, 20, 1, 1],
  Kept: [0.8, 0.8, 0.6, 0.9, 0.5, 0.5],
  // value = 10 + 10 · quality for those with both
  Quality: [2, 5, 2, 7, -1, null],
  Brand: [1, 1, 2, 3, 2, 2],
  Before: [20, 60, 40, 70, 0, 0],
  Profit: [5, 5, 5, 5, 5, 5],
  Spent: [10, 10, 0, 20, 0, 0],
};

function run(options: object, changed: object = {}) {
  const table = tableOf({ ...columns, ...changed });
  return customerEquity.run(table, customerEquitySchema.parse({ value: 'Value', ...options }), () => undefined);
}
const keys = (options: object, changed: object = {}): string[] =>
  run(options, changed).warnings.map((text) => ('key' in text ? text.key : ''));

it('sums value by tier from the top, by segment, and over the best customers', () => {
  const { detail } = run({ tier: 'Tier', segment: 'Segment' });
  expect(detail.equity).toBe(200);
  expect(
    detail.tiers.map(({ name, customers, equity, shareOfEquity }) => [name, customers, equity, shareOfEquity]),
  ).toEqual([
    ['A', 2, 140, 0.7],
    ['B', 2, 60, 0.3],
    ['C', 2, 0, 0],
  ]);
  expect(detail.segments.map(({ name, equity }) => [name, equity])).toEqual([
    ['x', 90],
    ['y', 110],
  ]);
  // 20 % of six customers are two, the best of which hold 80 + 60 of 200
  expect(detail.concentration[3]).toEqual({ share: 0.2, customers: 2, shareOfEquity: 0.7 });
});

it('makes values of margin and retention where both are named', () => {
  // 10 · .8 / (1.1 − .8) = 26.67 of the first customer
  const { detail } = run({ margin: 'Margin', retention: 'Kept', tier: 'Customer' });
  expect(detail.tiers.find(({ name }) => name === 'a')?.equity).toBeCloseTo(26.6667, 4);
});

it('finds what one point on a driver is worth by regression', () => {
  // all five rated customers lie on value = 10 + 10 · quality: ten more for each of them
  const { detail } = run({ drivers: [{ column: 'Quality' }] });
  expect(detail.drivers[0].perPoint).toBeCloseTo(50, 8);
  expect(detail.rSquared).toBeCloseTo(1, 10);
});

it('shares what one point brings by weights given by hand', () => {
  const drivers = [
    { column: 'Quality', weight: 3 },
    { column: 'Brand', weight: 1 },
  ];
  const { detail } = run({ weights: 'hand', perPoint: 0.1, drivers });
  // .75 · 10 % and .25 · 10 % of 200; f has no value
  expect(detail.drivers.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  expect(detail.drivers[0].perPoint).toBeCloseTo(15, 10);
  expect(detail.drivers[1].perPoint).toBeCloseTo(5, 10);
});

it('lets points of retention work through the value of each customer', () => {
  const options = {
    margin: 'Margin',
    retention: 'Kept',
    weights: 'hand',
    perPoint: 0.05,
    drivers: [{ column: 'Brand' }],
  };
  const alone = { Margin: [10, null, null, null, null, null] };
  // 10 · (.85 / .25 − .8 / .3) = 7.333
  expect(run(options, alone).detail.drivers[0].perPoint).toBeCloseTo(7.3333, 4);
});

it('says what an investment returns, and how many points pay it', () => {
  const drivers = [{ column: 'Quality' }];
  const { detail } = run({ drivers, investment: { driver: 'Quality', points: 2, cost: 80 } });
  // 2 points bring 100; 80 / 50 = 1.6 points pay
  expect(detail.investment).toMatchObject({ driver: 'Quality', points: 2, cost: 80 });
  expect(detail.investment?.gain).toBeCloseTo(100, 8);
  expect(detail.investment?.return).toBeCloseTo(0.25, 8);
  expect(detail.investment?.breakEven).toBeCloseTo(1.6, 8);
});

it('finds no break-even for a driver that raises nothing', () => {
  const drivers = [{ column: 'Quality' }];
  const falling = { Quality: [-2, -5, -2, -7, 1, null] };
  const { detail } = run({ drivers, investment: { driver: 'Quality', points: 1, cost: 10 } }, falling);
  expect(detail.investment?.breakEven).toBeNull();
  expect(detail.withoutEffect).toEqual(['Quality']);
});

it('gives the return on customer assets by tier, by owner and in all', () => {
  const { detail } = run({ tier: 'Tier', before: 'Before', profit: 'Profit', spent: 'Spent' });
  // (200 − 190 + 30) / 40
  expect(detail.assets?.total.return).toBe(1);
  // A: (140 − 130 + 10) / 30; C spent nothing
  expect(detail.assets?.tiers.map((of) => of.return)).toEqual([2 / 3, 1, null]);
  // Ann: (90 − 80 + 10) / 20; Bob: (110 − 110 + 20) / 20
  expect(detail.assets?.owners.map((of) => [of.name, of.return])).toEqual([
    ['Ann', 1],
    ['Bob', 1],
  ]);
});

it('adds up over the tiers to the whole', () => {
  const { detail } = run({ tier: 'Tier', before: 'Before', profit: 'Profit', spent: 'Spent' });
  const sum = detail.assets?.tiers.reduce((total, { after, before, profit }) => total + after - before + profit, 0);
  expect(sum).toBe(40);
});

it('says that nothing was spent instead of dividing by it', () => {
  const options = { profit: 'Profit', spent: 'Spent' };
  expect(run(options, { Spent: [0, 0, 0, 0, 0, 0] }).detail.assets?.total.return).toBeNull();
  expect(keys(options, { Spent: [0, 0, 0, 0, 0, 0] })).toContain('customerEquity.warning.nothingSpent');
});

it('gives no shares of an equity that is not above 0', () => {
  const { detail } = run({ tier: 'Tier' }, { Value: [-1, 0, 0, 0, 0, null] });
  expect(detail.tiers.map(({ shareOfEquity }) => shareOfEquity)).toEqual([null, null, null]);
  expect(keys({}, { Value: [-1, 0, 0, 0, 0, null] })).toContain('customerEquity.warning.noEquity');
});

it('looks at the customers of one owner only, on request', () => {
  expect(run({ onlyOwner: 'Ann' }).detail.equity).toBe(90);
});

it.each([
  ['column-duplicate', { drivers: [{ column: 'Brand' }, { column: 'Brand' }] }],
  ['weights-all-zero', { weights: 'hand', drivers: [{ column: 'Brand', weight: 0 }] }],
  ['driver-not-rated', { drivers: [{ column: 'Brand' }], investment: { driver: 'Quality', points: 1, cost: 1 } }],
  ['switching-not-square', { switching: { brands: ['Us', 'They'], matrix: [[1, 0]] } }],
  [
    'switching-row-sum',
    {
      switching: {
        brands: ['Us', 'They'],
        matrix: [
          [0.7, 0.4],
          [0.5, 0.5],
        ],
      },
    },
  ],
  ['retention-not-share', { margin: 'Margin', retention: 'Value' }],
])('says %s in plain words', (code, options) => {
  expect(() => run(options)).toThrow(new RegExp(`^${code} `));
});
