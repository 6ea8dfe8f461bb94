import { cohorts } from '../../../../../src/core/analyses/understand/cohorts/cohorts';
import { cohortsSchema } from '../../../../../src/core/analyses/understand/cohorts/options';
import { dayNumber } from '../../../../../src/core/orders/timeUnit';
import type { Table } from '../../../../../src/core/table/table';
import { tableOf } from '../classify/pyramid/tableOf';

/** Customer, day, amount, group. */
type Order = [string, string, number, string?];

function orders(rows: Order[]): Table {
  const table = tableOf({
    Customer: rows.map(([customer]) => customer),
    Amount: rows.map(([, , amount]) => amount),
    Region: rows.map(([, , , region]) => region ?? 'North'),
  });
  const values = Float64Array.from(rows, ([, day]) => dayNumber(day));
  return {
    ...table,
    columns: [...table.columns, { kind: 'date', name: 'Date', values, valid: new Uint8Array(rows.length).fill(1) }],
  };
}

const find = (rows: Order[], more: object = {}) =>
  cohorts.run(
    orders(rows),
    cohortsSchema.parse({ customer: 'Customer', date: 'Date', amount: 'Amount', ...more }),
    () => undefined,
  );

const rows: Order[] = [
  ['a', '2026-01-05', 10],
  ['b', '2026-01-31', 20],
  ['a', '2026-02-01', 30],
  ['a', '2026-02-20', 5],
  ['c', '2026-02-10', 7],
  ['b', '2026-03-31', 40],
  ['c', '2026-03-01', -7],
];

describe('cohorts', () => {
  it('counts a customer once in each month after the first purchase, and sums what the cohort spent', () => {
    // January: a and b; a buys in February (twice, counts once), b in March. February: c, whose return is no purchase
    const { triangle } = find(rows).detail;
    expect(triangle).toEqual([
      { cohort: '2026-01', customers: 2, active: [2, 1, 1], retention: [1, 0.5, 0.5], revenue: [30, 35, 40] },
      { cohort: '2026-02', customers: 1, active: [1, 0], retention: [1, 0], revenue: [7, -7] },
    ]);
  });

  it('takes the mean over the cohorts that have reached a period only', () => {
    const { mean } = find(rows).detail;
    expect(mean.map(({ customers, share }) => [customers, share])).toEqual([
      [3, 1],
      [3, 1 / 3],
      [2, 0.5],
    ]);
    expect(mean.every(({ from, to, share }) => from <= share && share <= to)).toBe(true);
  });

  it('says that the last month is still open, but not after its last day', () => {
    expect(find(rows).detail.isLastOpen).toBe(false);
    expect(find([...rows, ['d', '2026-04-29', 1]]).detail.isLastOpen).toBe(true);
  });

  it('refuses a list whose dates are all in one month with what to do', () => {
    expect(() => find(rows.slice(0, 2))).toThrow('one-period');
  });

  it('compares how long groups stay, and says where there is nothing to compare', () => {
    const days = [...Array(24).keys()];
    // customers of the North buy on for 300 days, those of the South stop after 30
    const list = days.flatMap((i): Order[] => {
      const region = i % 2 === 0 ? 'North' : 'South';
      return [
        [`c${i}`, '2025-01-01', 10, region],
        [`c${i}`, region === 'North' ? '2025-10-28' : '2025-01-31', 10, region],
      ];
    });
    const { groups } = find([...list, ['z', '2025-12-31', 1, 'North']], { group: 'Region', goneAfter: 90 }).detail;
    expect(groups?.names).toEqual(['North', 'South']);
    expect(groups?.customers).toEqual([13, 12]);
    expect(groups?.medianDays).toEqual([null, 30]);
    expect(groups?.test?.pValue).toBeLessThan(0.001);
    expect(find(rows, { group: 'Region' }).detail.groups?.test).toBeNull();
  });
});
