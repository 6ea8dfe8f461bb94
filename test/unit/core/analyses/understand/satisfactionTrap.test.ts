import { satisfactionTrap } from '../../../../../src/core/analyses/understand/satisfactionTrap/satisfactionTrap';
import { satisfactionTrapSchema } from '../../../../../src/core/analyses/understand/satisfactionTrap/options';
import { tableOf } from '../classify/pyramid/tableOf';

const find = (columns: Parameters<typeof tableOf>[0], more: object = {}) => {
  const options = satisfactionTrapSchema.parse({ satisfaction: 'Said', stays: 'Again', ...more });
  return satisfactionTrap.run(tableOf(columns), options, () => undefined);
};
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

describe('satisfaction trap (METHODS 3.6)', () => {
  // 40 leave, 30 of them had answered 4 or 5: 75 %; 60 stay, 50 of them satisfied
  const said = [...times(20, 5), ...times(10, 4), ...times(10, 2), ...times(50, 5), ...times(10, 1)];
  const again = [...times(40, 'no'), ...times(60, 'yes')];

  it('gives the share of leavers who had said they were satisfied, with an interval', () => {
    const { trap } = find({ Said: said, Again: again }).detail;
    expect(trap).toMatchObject({ leavers: 40, satisfied: 30, share: 0.75 });
    expect(trap?.from).toBeGreaterThan(0.59);
    expect(trap?.to).toBeLessThan(0.87);
  });

  it('puts customers into quadrants: friends, captive, trap, at risk', () => {
    const { groups } = find({ Said: said, Again: again }).detail;
    expect(groups.map(({ group, customers }) => [group, customers])).toEqual([
      ['friends', 50],
      ['unprofitable', 0],
      ['captive', 10],
      ['trap', 30],
      ['risk', 10],
    ]);
  });

  it('calls who stays with a loss loyal but unprofitable', () => {
    const profit = said.map((_, i) => (i === 99 ? -5 : 5));
    const { groups } = find({ Said: said, Again: again, Profit: profit }, { profit: 'Profit' }).detail;
    expect(groups.map(({ customers }) => customers)).toEqual([50, 1, 9, 30, 10]);
  });

  it('says that satisfaction tells nothing about staying where it does not', () => {
    const even = [...times(25, 5), ...times(25, 1), ...times(25, 5), ...times(25, 1)];
    const stays = [...times(50, 1), ...times(50, 0)];
    const { sheets, detail } = find({ Said: even, Again: stays });
    expect(detail.test?.chiSquared).toBe(0);
    expect(sheets[0].blocks[1]).toMatchObject({ text: { key: 'satisfaction-trap.finding.nothing' } });
  });

  it('says that nobody leaves instead of a share of nobody', () => {
    const { detail, sheets } = find({ Said: [5, 4, 2], Again: [1, 1, 1] });
    expect(detail.trap).toBeNull();
    expect(sheets[0].blocks[1]).toMatchObject({ text: { key: 'satisfaction-trap.finding.nobody' } });
  });

  it('refuses an outcome of three values by name', () => {
    expect(() => find({ Said: [1, 2, 3], Again: ['a', 'b', 'c'] })).toThrow('outcome-not-two-values');
  });
});
