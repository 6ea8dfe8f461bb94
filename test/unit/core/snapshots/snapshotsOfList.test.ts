import { tierMigrationSchema } from '../../../../src/core/analyses/act/tierMigration/options';
import { snapshotsOfList } from '../../../../src/core/snapshots/kept/snapshotsOfList';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

const at = '2026-03-01T00:00:00.000Z';
const list = {
  Customer: ['a', 'b', 'a', 'c', 'b'],
  Month: ['2026-02', '2026-02', '2026-01', '2026-01', '2026-01'],
  Tier: ['Top', 'Small', 'Small', 'Top', 'Small'],
  Value: [10, 2, 3, 8, 1],
  Owner: ['Ann', 'Bo', 'Ann', 'Bo', 'Bo'],
};
const of = (more: object = {}, columns: Parameters<typeof tableOf>[0] = list) =>
  snapshotsOfList(
    tableOf(columns),
    tierMigrationSchema.parse({ customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value', ...more }),
    at,
  );

describe('a list in which each row is a customer in a period becomes snapshots', () => {
  test('one per period, the earliest first, with the customers, tiers and values of it', () => {
    const drafts = of();
    expect(drafts.map(({ info }) => info.name)).toEqual(['2026-01', '2026-02']);
    expect(drafts.map(({ ids }) => ids)).toEqual([
      ['a', 'c', 'b'],
      ['a', 'b'],
    ]);
    expect([...(drafts[1].values ?? [])]).toEqual([10, 2]);
    const tierOf = ({ info, tiers }: (typeof drafts)[number]) => [...tiers].map((tier) => info.tiers[tier].name);
    expect(drafts.map(tierOf)).toEqual([
      ['Small', 'Top', 'Small'],
      ['Top', 'Small'],
    ]);
  });

  test('who looks after a customer is kept with it', () => {
    expect(of()[1]).toMatchObject({ info: { owner: 'Owner', owners: ['Ann', 'Bo'] }, owners: ['Ann', 'Bo'] });
  });

  test('without a value there is none, instead of nothing', () => {
    const [first] = of({ value: undefined });
    expect(first.values).toBeUndefined();
    expect(first.info.value).toBeUndefined();
  });

  test('an earlier period keeps its place in time', () => {
    const times = of().map(({ info }) => info.at);
    expect([...times].sort()).toEqual(times);
  });

  test('a list without periods is refused', () => {
    expect(() => of({ period: undefined }, { Customer: ['a'], Tier: ['Top'] })).toThrow(
      expect.objectContaining({ code: 'snapshots-missing' }),
    );
  });
});
