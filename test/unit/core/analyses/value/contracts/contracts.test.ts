import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { contracts } from '../../../../../../src/core/analyses/value/contracts/contracts';
import { countRenewals } from '../../../../../../src/core/analyses/value/contracts/countRenewals';
import type { ContractsInput } from '../../../../../../src/core/analyses/value/contracts/options';
import { contractSurvival } from '../../../../../../src/core/purchases/shiftedBetaGeometric';
import { createRandom } from '../../../../../../src/core/stats/random';
import type { Cell, Table } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { gamma } from '../../../purchases/simulate';
import { sourceOf } from '../../../table/sourceOf';
import { tableOf } from '../../classify/pyramid/tableOf';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const contract = (start: string, end?: string) => ({ start: day(start), end: end ? day(end) : NaN });
const count = (lines: ReturnType<typeof contract>[], period: 'month' | 'year', end: string) =>
  countRenewals(lines, period, day(end));

describe('renewals counted from contracts', () => {
  it('a contract that ends on its renewal, or the day before, was not renewed; the day after, it was', () => {
    const lines = ['2021-12-31', '2022-01-01', '2022-01-02'].map((end) => contract('2020-01-01', end));
    const { asked, renewed, renewalsMade } = count(lines, 'year', '2023-06-30');
    // All three renewed in 2021; in 2022 only the last, which declines in 2023.
    expect(Array.from(renewalsMade)).toEqual([1, 1, 2]);
    expect(asked).toEqual([3, 3, 1]);
    expect(renewed).toEqual([3, 1, 0]);
  });

  it('a running contract counts for the renewals it has come to, and for no more', () => {
    const { asked, renewed, active } = count([contract('2020-05-01'), contract('2022-05-01')], 'year', '2023-04-29');
    // 2021 and 2022; the second contract is asked in May 2023 only.
    expect(asked).toEqual([1, 1]);
    expect(renewed).toEqual([1, 1]);
    expect(Array.from(active)).toEqual([1, 1]);
  });

  it('one who leaves inside a period that is not over counts no sooner than those who stay', () => {
    const lines = [contract('2020-01-01', '2020-07-01'), contract('2020-01-01')];
    expect(count(lines, 'year', '2020-10-01')).toMatchObject({ asked: [], renewed: [] });
    expect(count(lines, 'year', '2021-01-01')).toMatchObject({ asked: [2], renewed: [1] });
  });

  it('goes by the calendar: from 31 January a month is over on the last of February, a leap day too', () => {
    expect(Array.from(count([contract('2024-01-31')], 'month', '2024-02-28').renewalsMade)).toEqual([1]);
    expect(Array.from(count([contract('2024-01-31')], 'month', '2024-02-27').renewalsMade)).toEqual([0]);
    expect(Array.from(count([contract('2024-02-29')], 'year', '2025-02-27').renewalsMade)).toEqual([1]);
  });

  it('leaves out what starts later, and takes an end after the observation for running', () => {
    const { renewalsMade, active } = count(
      [contract('2024-01-01'), contract('2020-01-01', '2024-01-01')],
      'year',
      '2022-06-30',
    );
    expect(Array.from(renewalsMade)).toEqual([-1, 2]);
    expect(Array.from(active)).toEqual([0, 1]);
  });
});

const run = (table: Table, input: ContractsInput) =>
  contracts.run(table, parseOptions(contracts, input), () => undefined);
const cohort = (survivors: (number | null)[]) => tableOf({ Left: survivors });
const fromSurvivors: ContractsInput = { source: { from: 'survivors', survivors: 'Left' } };

/** Contracts of 3,000 customers who join over five years, α = 1.2, β = 4, seen until the end of 2025. */
function simulated(): Cell[][] {
  const random = createRandom(5);
  const rows: Cell[][] = [['Customer', 'Start', 'End', 'Fee']];
  for (let i = 0; i < 3000; i++) {
    const [x, y] = [gamma(random, 1.2), gamma(random, 4)];
    const leaving = x / (x + y);
    const year = 2016 + Math.floor(random.next() * 8);
    const month = String(1 + Math.floor(random.next() * 12)).padStart(2, '0');
    let last = year;
    while (last < 2026 && random.next() >= leaving) last++;
    const end = `${last + 1}-${month}-01`;
    rows.push([`c${i}`, `${year}-${month}-01`, end <= '2025-12-31' ? end : '', 100]);
  }
  return rows;
}

describe('contracts of customers who joined at different times', () => {
  const table = understandTable(sourceOf(simulated()));
  const options: ContractsInput = {
    source: { from: 'customers', id: 'Customer', start: 'Start', end: 'End', observationEnd: '2025-12-31' },
    margin: { from: 'column', column: 'Fee' },
  };
  const { detail, columns } = run(table, options);

  it('finds the parameters they were drawn from, within two standard errors', () => {
    expect(detail.fit.converged).toBe(true);
    for (const [name, truth] of [
      ['alpha', 1.2],
      ['beta', 4],
    ] as const) {
      const error = detail.fit.standardErrors[name] ?? NaN;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(detail.fit.parameters[name] - truth)).toBeLessThan(2 * error);
    }
  });

  it('values the running contracts and nobody who has left', () => {
    const { customers } = detail;
    const [renewals, chance, residual, clv] = columns;
    expect(columns.map(({ id }) => id)).toEqual(['renewals', 'chance', 'residual', 'clv']);
    expect(renewals.values.kind === 'number' && renewals.values.valid.includes(0)).toBe(false);
    const running = Array.from(customers?.active ?? []);
    for (const column of [chance, residual, clv]) {
      expect(column.values.kind === 'number' && Array.from(column.values.valid)).toEqual(running);
    }
    const sum = Array.from(customers?.residual ?? []).reduce(
      (total, value) => total + (value === value ? value : 0),
      0,
    );
    expect(detail.equity).toBeCloseTo(100 * sum, 6);
    expect(detail.activeCustomers).toBe(running.reduce((total, one) => total + one, 0));
  });

  it('gives a loyal customer a better chance than a new one: (β + n)/(α + β + n)', () => {
    const { alpha, beta } = detail.fit.parameters;
    detail.byTenure.forEach(({ chance, renewals }) => {
      expect(chance).toBeCloseTo((beta + renewals) / (alpha + beta + renewals), 12);
    });
    const [first, ...later] = detail.byTenure.map(({ residual }) => residual);
    expect(later.every((residual) => residual > first)).toBe(true);
  });

  it('adds up to the expected survival in every period', () => {
    const { alpha, beta } = detail.fit.parameters;
    const expected = contractSurvival([alpha, beta], detail.periods.length - 1);
    expect(detail.periods.map(({ expectedSurvival }) => expectedSurvival)).toEqual(expected);
  });

  it('starts with options that run, with the columns found by their names', () => {
    expect(contracts.defaults(table)).toMatchObject({
      source: { from: 'customers', id: 'Customer', start: 'Start', end: 'End', period: 'year' },
      margin: { from: 'column', column: 'Fee' },
    });
  });
});

describe('a table of survivors', () => {
  const survivors = [1000, 631, 468, 382, 326, 289, 262, 241];

  it('checks its forecast on the periods held out', () => {
    const { detail } = run(cohort(survivors), { ...fromSurvivors, calibrationPeriods: 4, projection: 2 });
    expect(detail).toMatchObject({ observed: 7, calibrated: 4, holdout: { periods: 3 } });
    const errors = detail.periods.slice(5, 8).map((line) => line.expectedSurvival - (line.survival ?? NaN));
    expect(detail.holdout?.bias).toBeCloseTo((errors[0] + errors[1] + errors[2]) / 3, 12);
    expect(detail.periods).toHaveLength(10);
    expect(detail.periods[9].survival).toBeNull();
  });

  it('leaves blanks at the end of the column off, and stops when the last customer has left', () => {
    expect(run(cohort([...survivors, null, null]), fromSurvivors).detail.observed).toBe(7);
    expect(run(cohort([100, 40, 10, 0, 0]), fromSurvivors).detail.observed).toBe(3);
  });

  it('says that the parameters mean nothing when the same share leaves every time', () => {
    const { detail, warnings } = run(cohort([16_000, 8_000, 4_000, 2_000, 1_000]), fromSurvivors);
    expect(detail.fit.converged).toBe(false);
    expect(warnings).toContainEqual({ key: 'contracts.warning.alike' });
    // The forecast is still the half that leaves.
    expect(detail.periods[5].expectedRetention).toBeCloseTo(0.5, 4);
    expect(contracts.json(detail)).toMatchObject({ fit: { standardErrors: { alpha: null, beta: null } } });
  });

  it('is found by itself: the first column of numbers that never rise', () => {
    const table = tableOf({ Year: [0, 1, 2, 3], Left: [100, 60, 50, 45] });
    expect(contracts.defaults(table)).toMatchObject({ source: { from: 'survivors', survivors: 'Left' } });
  });
});

describe('bad input', () => {
  const list = (rows: Cell[][]) => understandTable(sourceOf([['Customer', 'Start', 'End'], ...rows]));
  const fromList: ContractsInput = { source: { from: 'customers', start: 'Start', end: 'End' } };
  const year = (n: number): string => `${2015 + n}-01-01`;

  it.each<[string, Table, ContractsInput, object]>([
    [
      'customers that come back, naming the row',
      cohort([100, 60, 70]),
      fromSurvivors,
      { code: 'survivors-not-falling', params: { row: 4 } },
    ],
    [
      'a blank in between',
      cohort([100, null, 50, 40]),
      fromSurvivors,
      { code: 'survivors-not-falling', params: { row: 3 } },
    ],
    ['a negative number', cohort([100, 50, -1]), fromSurvivors, { code: 'survivors-not-falling', params: { row: 4 } }],
    ['a cohort that nobody left', cohort([100, 100, 100]), fromSurvivors, { code: 'nobody-left' }],
    ['one renewal', cohort([100, 60]), fromSurvivors, { code: 'too-few-periods' }],
    ['all leaving at once', cohort([100, 0, 0]), fromSurvivors, { code: 'too-few-periods' }],
    [
      'a calibration that holds nothing out',
      cohort([100, 60, 50]),
      { ...fromSurvivors, calibrationPeriods: 2 },
      { code: 'value-out-of-range', place: { option: 'calibrationPeriods' } },
    ],
    [
      'a column of margins beside survivors',
      cohort([100, 60, 50]),
      { ...fromSurvivors, margin: { from: 'column', column: 'Left' } },
      { code: 'options-invalid', place: { option: 'margin.from' } },
    ],
    [
      'a negative discount',
      cohort([100, 60, 50]),
      { ...fromSurvivors, discount: -0.1 },
      { code: 'options-invalid', place: { option: 'discount' } },
    ],
    [
      'an end before the start, naming the row',
      list([
        ['a', year(1), year(3)],
        ['b', year(3), year(1)],
      ]),
      fromList,
      { code: 'contract-ends-before-start', params: { count: 1, rows: { list: [3] } } },
    ],
    [
      'a column of ends without dates',
      list([
        ['a', year(1), 'soon'],
        ['b', year(2), 'later'],
      ]),
      fromList,
      { code: 'column-not-date', place: { sheet: 'Customers', column: 'End', option: 'source.end' } },
    ],
    [
      'contracts that all run',
      list([
        ['a', year(1), ''],
        ['b', year(6), ''],
      ]),
      fromList,
      { code: 'nobody-left' },
    ],
  ])('refuses %s', (_, table, input, problem) => {
    expect(() => run(table, input)).toThrow(expect.objectContaining(problem) as Error);
  });
});
