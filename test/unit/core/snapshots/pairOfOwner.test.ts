import { equityBridge } from '../../../../src/core/analyses/act/equityBridge/equityBridge';
import { equityBridgeSchema } from '../../../../src/core/analyses/act/equityBridge/options';
import { tierMigrationSchema } from '../../../../src/core/analyses/act/tierMigration/options';
import { tierMigration } from '../../../../src/core/analyses/act/tierMigration/tierMigration';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

/** The newest month first; b was handed from Bob to Ann and renamed, d is new. */
const months = {
  Customer: ['a', 'Bee', 'c', 'd', 'a', 'b', 'c'],
  Month: ['2026-02', '2026-02', '2026-02', '2026-02', '2026-01', '2026-01', '2026-01'],
  Tier: ['A', 'A', 'B', 'B', 'A', 'B', 'A'],
  Value: [10, 20, 30, 40, 12, 5, 33],
  Owner: ['Ann', 'Ann', 'Bob', 'Cy', 'Ann', 'Bob', 'Bob'],
};
const options = { customer: 'Customer', period: 'Month', tier: 'Tier', value: 'Value' };
const renames = [{ from: 'b', to: 'Bee' }];

const moves = (onlyOwner: string) =>
  tierMigration.run(tableOf(months), tierMigrationSchema.parse({ ...options, renames, onlyOwner }), () => undefined)
    .detail.moves;

describe('the customers of one owner in two snapshots', () => {
  it('are those of the latest month, however rows are sorted, under the names that hold now', () => {
    expect(moves('Ann')).toEqual({ up: 1, down: 0, new: 0, lost: 0, same: 1 });
    expect(moves('bob')).toEqual({ up: 0, down: 1, new: 0, lost: 0, same: 0 });
  });

  it('may all be new: an owner who has just begun is no mistake', () => {
    expect(moves('Cy')).toEqual({ up: 0, down: 0, new: 1, lost: 0, same: 0 });
  });

  it('make a bridge that adds up for each owner, and all bridges together that of everybody', () => {
    const steps = (onlyOwner?: string) => {
      const asked = equityBridgeSchema.parse({ ...options, renames, ...(onlyOwner ? { onlyOwner } : {}) });
      return equityBridge.run(tableOf(months), asked, () => undefined).detail.steps;
    };
    const own = ['Ann', 'Bob', 'Cy'].map((owner) => steps(owner));
    for (const bridge of own) {
      const amounts = bridge.map(({ amount }) => amount);
      expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
    }
    expect(steps().map(({ name, amount }) => [name, amount])).toEqual(
      own[0].map(({ name }, i) => [name, own.reduce((sum, bridge) => sum + bridge[i].amount, 0)]),
    );
  });

  it('are unknown for a name that no snapshot has', () => {
    expect(() => moves('Zoe')).toThrow(/^owner-unknown /);
  });
});
