import { givingUp } from '../../../../../src/core/analyses/act/givingUp/givingUp';
import { givingUpSchema } from '../../../../../src/core/analyses/act/givingUp/options';
import { Problem } from '../../../../../src/core/problem';
import { tableOf } from '../classify/pyramid/tableOf';

const columns = {
  Customer: ['a', 'b', 'c', 'd', 'e'],
  Score: [5, 15, 25, 90, null],
  Revenue: [100, 400, 50, 900, 70],
  Profit: [-40, -20, 5, 300, 1],
  Cost: [50, 30, 10, 100, 5],
  Hours: [8, 4, 2, 10, 1],
  Key: ['no', '', 'yes', '', ''],
};
const base = {
  customer: 'Customer',
  value: 'Score',
  revenue: 'Revenue',
  profit: 'Profit',
  cost: 'Cost',
  hours: 'Hours',
};
const stages = [
  { date: '2026-12-31', threshold: 10 },
  { date: '2027-06-30', threshold: 30 },
];

function run(options: object) {
  return givingUp.run(tableOf(columns), givingUpSchema.parse({ ...base, stages, ...options }), () => undefined);
}
const keys = (options: object): string[] => run(options).warnings.map((text) => ('key' in text ? text.key : ''));

it('sums up what each stage gives up and saves, without those who left before', () => {
  const { detail } = run({});
  expect(detail.stages).toEqual([
    // break-even: (−40 + 50) / 50
    {
      date: '2026-12-31',
      threshold: 10,
      customers: 1,
      total: 1,
      revenue: 100,
      profit: -40,
      saved: 50,
      hours: 8,
      breakEven: 0.2,
    },
    // b and c: (−15 + 40) / 40
    {
      date: '2027-06-30',
      threshold: 30,
      customers: 2,
      total: 3,
      revenue: 450,
      profit: -15,
      saved: 40,
      hours: 6,
      breakEven: 0.625,
    },
  ]);
});

it('offers a way to keep a customer before letting it go', () => {
  const { leaving } = run({}).detail;
  expect(leaving.map(({ id, alternative, priceRise }) => [id, alternative, priceRise])).toEqual([
    // a price rise of 40 % is too much, and 80 % of the cost would have to go
    ['a', 'minimum-order', 0.4],
    ['b', 'raise-price', 0.05],
    ['c', 'self-service', null],
  ]);
});

it('keeps who is strategic, of potential, or named with a reason, and says why', () => {
  const protect = {
    strategic: 'Key',
    potential: 'Hours',
    potentialFrom: 8,
    customers: [{ id: 'b', reason: 'Brings others' }],
  };
  const { detail, columns: written, warnings } = run({ protect });
  expect(detail.spared.map(({ id, why, reason }) => [id, why, reason])).toEqual([
    ['a', 'potential', ''],
    ['b', 'hand', 'Brings others'],
    ['c', 'strategic', ''],
  ]);
  expect(detail.stages.map(({ customers }) => customers)).toEqual([0, 0]);
  expect(warnings).toContainEqual({ key: 'givingUp.warning.allProtected', params: { count: 3 } });
  expect(written[0].values).toMatchObject({ codes: Int32Array.of(-1, -1, -1, -1, -1) });
});

it('warns when the threshold is size alone', () => {
  expect(keys({ value: 'Revenue' })).toContain('givingUp.warning.sizeAlone');
  expect(keys({})).not.toContain('givingUp.warning.sizeAlone');
});

it('names big customers that are kept though they fit badly', () => {
  const { bigPoorFit } = run({ fit: 'Profit', value: 'Cost', stages: [{ threshold: 1 }, { threshold: 2 }] }).detail;
  expect(bigPoorFit).toEqual([]);
  const fit = { ...columns, Fit: [9, 9, 9, 1, 9] };
  const report = givingUp.run(tableOf(fit), givingUpSchema.parse({ ...base, stages, fit: 'Fit' }), () => undefined);
  expect(report.detail.bigPoorFit).toEqual(['d']);
});

it.each([
  ['thresholds', [{ threshold: 10 }, { threshold: 5 }]],
  [
    'dates',
    [
      { date: '2027-01-01', threshold: 5 },
      { date: '2026-01-01', threshold: 10 },
    ],
  ],
])('refuses %s that fall, with the stage', (_, falling) => {
  expect(() => run({ stages: falling })).toThrow(
    new Problem('stages-not-rising', { option: 'stages.1' }, { stage: 2 }),
  );
});
