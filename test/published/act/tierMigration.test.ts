import type { TierMigrationDetail } from '../../../src/core/analyses/act/tierMigration/detail';
import { tierMigrationSchema } from '../../../src/core/analyses/act/tierMigration/options';
import { tierMigration } from '../../../src/core/analyses/act/tierMigration/tierMigration';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

/** METHODS 5 [H]: from A, B, C (rows) to A, B, C, lost (columns). */
const counts = [
  [8, 2, 0, 0],
  [3, 20, 5, 2],
  [1, 9, 60, 10],
];
const names = ['A', 'B', 'C', null];
const pairs = counts.flatMap((row, i) =>
  row.flatMap((count, j) => Array.from({ length: count }, () => [names[i], names[j]] as const)),
);

function run(columns: Parameters<typeof tableOf>[0], options: object): TierMigrationDetail {
  return tierMigration.run(tableOf(columns), tierMigrationSchema.parse(options), () => undefined).detail;
}

const sideBySide = () =>
  run(
    {
      Customer: pairs.map((_, i) => `c${i}`),
      'Tier 1': pairs.map(([from]) => from),
      'Tier 2': pairs.map(([, to]) => to),
    },
    { customer: 'Customer', before: 'Tier 1', after: 'Tier 2' },
  );

const asSnapshots = () => {
  const rows = [0, 1].flatMap((period) =>
    pairs.flatMap((pair, i) => (pair[period] === null ? [] : [{ period, id: `c${i}`, tier: pair[period] }])),
  );
  return run(
    {
      Customer: rows.map(({ id }) => id),
      Month: rows.map(({ period }) => ['2026-01', '2026-02'][period]),
      Tier: rows.map(({ tier }) => tier),
      Value: rows.map(({ tier }) => ({ A: 100, B: 10, C: 1 })[tier] ?? 0),
    },
    { customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value' },
  );
};

describe.each([
  ['tiers side by side', sideBySide],
  ['a list of snapshots', asSnapshots],
])('METHODS 5 [H]: migration between three tiers, from %s', (_, found) => {
  it('counts who stayed, rose, fell and was lost', () => {
    const { counts: matrix, moves, tiers } = found();
    expect(tiers).toEqual(['A', 'B', 'C']);
    expect(matrix).toEqual([...counts, [0, 0, 0, 0]]);
    // up 3 + 1 + 9, down 2 + 5, lost 2 + 10, same 8 + 20 + 60
    expect(moves).toEqual({ up: 13, down: 7, lost: 12, new: 0, same: 88 });
  });

  it('states 80/20/0/0; 10/66.7/16.7/6.7; 1.25/11.25/75/12.5 %', () => {
    const percent = found().shares.map((row) => row.map((share) => Math.round(share * 10_000) / 100));
    expect(percent.slice(0, 3)).toEqual([
      [80, 20, 0, 0],
      [10, 66.67, 16.67, 6.67],
      [1.25, 11.25, 75, 12.5],
    ]);
  });
});

it('values of the cells add up to the value afterwards, and of the lost before', () => {
  const { value, upward } = asSnapshots();
  // to A 12 × 100; to B 31 × 10; to C 65 × 1; lost from B 2 × 10 and from C 10 × 1
  expect(value?.flat().reduce((sum, of) => sum + of, 0)).toBe(1200 + 310 + 65 + 20 + 10);
  // Curry: 2 % of 31 B gain 90 each, 2 % of 65 C gain 9 each
  expect(upward?.gain).toBeCloseTo(0.02 * 31 * 90 + 0.02 * 65 * 9, 10);
});

it('what is to be expected a period later follows from the counts and the shares', () => {
  const { forecast } = sideBySide();
  const [a, b, c] = forecast;
  // now 12 A, 31 B, 65 C
  expect(a.customers).toBeCloseTo(12 * 0.8 + 31 * 0.1 + 65 / 80, 10);
  expect(b.customers).toBeCloseTo(12 * 0.2 + (31 * 2) / 3 + (65 * 9) / 80, 10);
  expect(c.customers).toBeCloseTo(31 / 6 + 65 * 0.75, 10);
  expect(a.from).toBeLessThan(a.customers);
  // variance Σ n p (1 − p) = 12 · .16 + 31 · .09 + 65 · (1/80) · (79/80)
  expect(a.to - a.customers).toBeCloseTo(1.959963984540054 * Math.sqrt(12 * 0.16 + 31 * 0.09 + (65 * 79) / 6400), 10);
});
