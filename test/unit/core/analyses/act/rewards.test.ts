import { rewards } from '../../../../../src/core/analyses/act/rewards/rewards';
import { rewardsSchema } from '../../../../../src/core/analyses/act/rewards/options';
import { tableOf } from '../classify/pyramid/tableOf';

const columns = {
  Customer: ['a', 'b', 'c', 'd', 'e'],
  Sales: [1000, 500, 480, 95, null],
  Profit: [100, 100, 48, 9, 5],
  Kept: [0.8, 0.8, 0.9, 0.5, 0.5],
  Owner: ['Ann', 'Bob', 'Ann', 'Bob', 'Ann'],
};
const rules = [
  { name: 'Silver', threshold: 100, cost: 5 },
  { name: 'Gold', threshold: 500, cost: 10, reward: 'Visit' },
];

function run(options: object = {}) {
  const given = { value: 'Sales', margin: 'Profit', retentionColumn: 'Kept', rules, ...options };
  return rewards.run(tableOf(columns), rewardsSchema.parse(given), () => undefined);
}
const keys = (options: object): string[] => run(options).warnings.map((text) => ('key' in text ? text.key : ''));

it('says who qualifies for which reward and what it costs', () => {
  const { detail, columns: written } = run();
  expect(detail.rules.map(({ name, customers, cost, value }) => [name, customers, cost, value])).toEqual([
    ['Gold', 2, 20, 1500],
    ['Silver', 1, 5, 480],
  ]);
  expect(detail).toMatchObject({ qualified: 3, cost: 25, unrated: 1 });
  const { values } = written[0];
  expect(values.kind === 'text' && Array.from(values.codes, (code) => values.dictionary[code] ?? '')).toEqual([
    ...['Gold', 'Gold', 'Silver', '', ''],
  ]);
});

it('says which retention the reward needs to pay', () => {
  // m 100, r .8, i .1: V = 80 / .3 = 266.67; with 10 of cost r′ = 266.67 · 1.1 / (90 + 266.67) = .82243
  expect(run().detail.rules[0].needed).toBeCloseTo(0.82243, 5);
});

it('needs the retention of now for a reward that costs nothing', () => {
  const [gold] = run({ rules: [{ name: 'Gold', threshold: 500 }] }).detail.rules;
  expect(gold.needed).toBeCloseTo(0.8, 12);
  expect(keys({ rules: [{ name: 'Gold', threshold: 500 }] })).toContain('rewards.warning.free');
});

it('gains nothing at exactly the retention that is needed', () => {
  const needed = run().detail.rules[0].needed ?? 0;
  expect(run({ rules: [rules[1]], retentionWith: needed }).detail.gain).toBeCloseTo(0, 8);
});

it('says that a reward never pays when it costs more than the customers bring', () => {
  const options = { rules: [{ name: 'Gold', threshold: 500, cost: 100 }] };
  expect(run(options).detail.rules[0].needed).toBeNull();
  expect(keys(options)).toContain('rewards.warning.never');
});

it('adds the share of value to the cost, for those who take it', () => {
  // half of 2 · 10 + 2 % of 1500
  expect(run({ rules: [{ ...rules[1], costShare: 0.02 }], taken: 0.5 }).detail.cost).toBe(25);
});

it('gives all rewards that a customer reaches, on request', () => {
  expect(run({ gets: 'all' }).detail.rules.map(({ customers, cost }) => [customers, cost])).toEqual([
    [2, 20],
    [3, 15],
  ]);
});

it('names who is nearly there, the nearest first', () => {
  const near = run().detail.near.map(({ id, missing }) => [id, missing]);
  // c misses 20 of 500, d 5 of 100
  expect(near).toEqual([
    ['c', 20],
    ['d', 5],
  ]);
});

it('puts the contact point first that matters and is not good', () => {
  const contactPoints = [
    { name: 'Offer', importance: 2, rating: 1 },
    { name: 'Invoice', importance: 5, rating: 2 },
  ];
  expect(run({ contactPoints }).detail.contactPoints.map(({ name, gap }) => [name, gap])).toEqual([
    ['Invoice', 15],
    ['Offer', 8],
  ]);
});

it('says that a reward for everybody, or for nobody, is none', () => {
  expect(keys({ rules: [{ name: 'All', threshold: -1, cost: 1 }], onlyOwner: 'Bob' })).toContain(
    'rewards.warning.everybody',
  );
  expect(keys({ rules: [{ name: 'None', threshold: 1e9, cost: 1 }] })).toContain('rewards.warning.nobody');
});

it('refuses two rules with one threshold', () => {
  expect(() => run({ rules: [rules[0], { ...rules[0], name: 'Bronze' }] })).toThrow(/^rewards-same-threshold /);
});

it('starts with thresholds that people can read, and contact points to be rated', () => {
  const { rules: start, contactPoints } = rewards.defaults(tableOf({ ...columns, Sales: [1020, 500, 480, 95, null] }));
  // quantiles 942, 708 and 490
  expect(start.map(({ threshold }) => threshold)).toEqual([940, 710, 490]);
  expect(contactPoints).toHaveLength(5);
});
