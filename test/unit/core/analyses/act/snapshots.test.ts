import { tierMigration } from '../../../../../src/core/analyses/act/tierMigration/tierMigration';
import { tierMigrationSchema } from '../../../../../src/core/analyses/act/tierMigration/options';
import { Problem } from '../../../../../src/core/problem';
import { tableOf } from '../classify/pyramid/tableOf';

type Columns = Parameters<typeof tableOf>[0];

function run(columns: Columns, options: object = {}) {
  return tierMigration.run(tableOf(columns), tierMigrationSchema.parse(options), () => undefined);
}
const warned = (columns: Columns, options: object = {}): string[] =>
  run(columns, options).warnings.map((text) => ('key' in text ? text.key : ''));
function problem(columns: Columns, options: object = {}): Problem {
  try {
    run(columns, options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

const four = { Customer: ['a', 'b', 'c', 'd'], Before: ['A', 'A', 'B', 'B'], After: ['A', 'B', 'B', 'A'] };

describe('two snapshots that do not go together are not compared without a word', () => {
  it('refuses snapshots without a common customer, by their names', () => {
    const found = problem({ Customer: ['a', 'b'], Before: ['A', null], After: [null, 'A'] });
    expect([found.code, found.params]).toEqual(['snapshots-share-nobody', { before: 'Before', after: 'After' }]);
  });

  it('says that few customers are in both', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const columns = {
      ...{ Customer: ids, Before: ids.map((_, i) => (i < 6 ? 'A' : null)) },
      After: ids.map((_, i) => (i > 4 ? 'A' : null)),
    };
    expect(warned(columns)).toContain('snapshots.warning.fewCommon');
  });

  it('says that a value of many times the one before may be another currency', () => {
    const columns = { ...four, Was: [1, 2, 3, 4], Is: [100, 200, 300, 400] };
    expect(warned(columns, { before: 'Before', after: 'After', valueBefore: 'Was', valueAfter: 'Is' })).toContain(
      'snapshots.warning.jump',
    );
  });

  it('says that tiers may have been renamed', () => {
    expect(warned({ ...four, After: ['Gold', 'B', 'B', 'Gold'] }, { before: 'Before', after: 'After' })).toContain(
      'snapshots.warning.tiersOfOne',
    );
  });

  it('says who stands twice, and counts that customer once', () => {
    const columns = { ...four, Customer: ['a', 'a', 'c', 'd'] };
    expect(warned(columns)).toContain('snapshots.warning.repeated');
    expect(run(columns).detail.pair.before.customers.size).toBe(3);
  });

  it('takes a renamed customer for the same, instead of one lost and one new', () => {
    const rows = { Customer: ['a', 'b', 'a', 'Bee'], Year: [2025, 2025, 2026, 2026], Tier: ['A', 'B', 'A', 'A'] };
    const options = { customer: 'Customer', period: 'Year', tier: 'Tier' };
    expect(run(rows, options).detail.moves).toMatchObject({ lost: 1, new: 1, up: 0 });
    const renames = [{ from: 'Bee', to: 'b' }];
    expect(run(rows, { ...options, renames }).detail.moves).toMatchObject({ lost: 0, new: 0, up: 1 });
  });

  it('takes the parts of a customer that was split for that customer, and says so', () => {
    const rows = {
      Customer: ['Acme', 'b', 'Acme North', 'Acme South', 'b'],
      Year: [2025, 2025, 2026, 2026, 2026],
      Tier: ['A', 'B', 'A', 'B', 'B'],
      Sales: [100, 10, 70, 40, 10],
    };
    const options = { customer: 'Customer', period: 'Year', tier: 'Tier', value: 'Sales' };
    expect(run(rows, options).detail.moves).toMatchObject({ lost: 1, new: 2 });
    const renames = ['Acme North', 'Acme South'].map((from) => ({ from, to: 'Acme' }));
    const { detail, warnings } = run(rows, { ...options, renames });
    expect(detail.moves).toEqual({ up: 0, down: 0, new: 0, lost: 0, same: 2 });
    expect(detail.pair.after.customers.get('Acme')?.value).toBe(110);
    expect(warnings).toContainEqual({
      key: 'snapshots.warning.repeated',
      params: { count: 1, names: { list: ['Acme'] } },
    });
  });

  it('follows a customer who was renamed twice, in whatever order that was written down', () => {
    const rows = {
      Customer: ['a', 'Old', 'a', 'Mid', 'a', 'New'],
      Year: [2024, 2024, 2025, 2025, 2026, 2026],
      Tier: ['A', 'B', 'A', 'B', 'A', 'A'],
    };
    const options = { customer: 'Customer', period: 'Year', tier: 'Tier' };
    const renames = [
      { from: 'Old', to: 'Mid' },
      { from: 'Mid', to: 'New' },
    ];
    for (const order of [renames, [...renames].reverse()]) {
      for (const from of ['2024', '2025']) {
        expect(run(rows, { ...options, renames: order, from }).detail.moves).toMatchObject({ up: 1, lost: 0, new: 0 });
      }
    }
    // two names that are each other's: a circle ends
    const circle = [...renames, { from: 'New', to: 'Old' }];
    expect(run(rows, { ...options, renames: circle }).detail.moves).toMatchObject({ lost: 0, new: 0 });
  });

  it('refuses one period, and a period that is not there, in plain words', () => {
    const rows = { Customer: ['a', 'b'], Year: [2025, 2025], Tier: ['A', 'B'] };
    const options = { customer: 'Customer', period: 'Year', tier: 'Tier' };
    expect(problem(rows, options).code).toBe('one-period');
    expect(problem({ ...rows, Year: [2025, 2026] }, { ...options, to: '2027' })).toMatchObject({
      code: 'snapshot-unknown',
      params: { name: '2027' },
    });
  });

  it('refuses a list without two snapshots', () => {
    expect(problem({ Customer: ['a', 'b'], Sales: [1, 2] }).code).toBe('snapshots-missing');
  });
});

it('compares the last two of several periods, in order of time, and shows the trend of all', () => {
  const { detail } = run(
    {
      Customer: ['a', 'a', 'a', 'b', 'b', 'b'],
      Month: ['2026-10', '2026-9', '2026-11', '2026-9', '2026-10', '2026-11'],
      Tier: ['A', 'B', 'B', 'A', 'A', 'A'],
    },
    { customer: 'Customer', period: 'Month', tier: 'Tier' },
  );
  expect(detail.trend.map(({ name }) => name)).toEqual(['2026-9', '2026-10', '2026-11']);
  expect([detail.pair.before.name, detail.pair.after.name]).toEqual(['2026-10', '2026-11']);
  expect(detail.movers).toMatchObject([{ id: 'a', before: 'A', after: 'B', move: 'down' }]);
});
