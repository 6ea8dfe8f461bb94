import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { currentState, hasComeBack } from '../../../../../../src/core/analyses/value/migration/currentState';
import { migration } from '../../../../../../src/core/analyses/value/migration/migration';
import type { MigrationInput } from '../../../../../../src/core/analyses/value/migration/options';
import type { Cell, Table } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { sourceOf } from '../../../table/sourceOf';
import { tableOf } from '../../classify/pyramid/tableOf';

describe('where a customer is now', () => {
  it('is in the first state until a whole period has passed without a purchase', () => {
    // first purchase on day 0, periods of 10 days end on 10, 20, 30 …
    expect(currentState([0], 10, 9, 4)).toBe(0);
    expect(currentState([0], 10, 10, 4)).toBe(1);
    expect(currentState([0, 10], 10, 10, 4)).toBe(0);
    expect(currentState([0, 11], 10, 19, 4)).toBe(0);
    expect(currentState([0, 11], 10, 35, 4)).toBe(1);
    expect(currentState([0, 11], 10, 500, 4)).toBe(4);
  });
  it('has come back if a purchase follows more periods without one than there are states', () => {
    // periods 1 to 4 without a purchase use the four states up; a purchase in period 4 is still the fourth state's
    expect(hasComeBack([0, 40], 10, 4)).toBe(false);
    expect(hasComeBack([0, 41], 10, 4)).toBe(true);
  });
});

const run = (table: Table, input: MigrationInput) =>
  migration.run(table, parseOptions(migration, input), () => undefined);
const anything = tableOf({ Customer: ['a', 'b'] });
const typed: MigrationInput = {
  source: { from: 'chances', chances: [0.5] },
  margin: 10,
  cost: 2,
  discount: 0.25,
};

describe('typed chances', () => {
  it('give the value of a customer in each state', () => {
    // V = 8 + .5/1.25 V, so 8/.6
    const { detail } = run(anything, typed);
    expect(detail.values[0]).toBeCloseTo(8 / 0.6, 12);
    expect(detail.values[1]).toBe(0);
    // one period more: 8 + .4 · 8
    expect(run(anything, { ...typed, periods: 1 }).detail.values[0]).toBeCloseTo(11.2, 12);
  });
  it('tell when a customer costs more than it brings', () => {
    const report = run(anything, { ...typed, source: { from: 'chances', chances: [0.5, 0.01] } });
    expect(report.detail.firstLoss).toBe(1);
    expect(report.sheets[0].blocks[1]).toMatchObject({
      text: { key: 'migration.finding.stop', params: { recency: 2 } },
    });
    expect(report.columns).toEqual([]);
  });
});

/** Periods of 10 days, seen until day 40: two customers buy every period, one once, one in the first period after. */
const start = Date.parse('2025-01-01T00:00:00Z') / 86_400_000;
const order = (customer: string, day: number): Cell[] => [
  customer,
  new Date((start + day) * 86_400_000).toISOString().slice(0, 10),
];
const orders = [
  ...[0, 10, 20, 30, 40].flatMap((day) => [order('a', day), order('b', day)]),
  ...[order('c', 0), order('d', 0), order('d', 5)],
];
const log = understandTable(sourceOf([['Customer', 'Date'], ...orders]));
const fromLog: MigrationInput = {
  source: { from: 'log', customer: 'Customer', date: 'Date', periodDays: 10, states: 3 },
  margin: 10,
  cost: 1,
  discount: 0.1,
};

describe('chances counted from an order log', () => {
  const { detail, sheets, warnings } = run(log, fromLog);

  it('are the purchases among the periods that customers spent in each state', () => {
    // first state: a and b 4 periods each with 4 purchases, c once without, d twice with one purchase: 9 of 11.
    expect(detail.log?.seen).toEqual([11, 2, 2]);
    expect(detail.chances).toEqual([9 / 11, 0, 0]);
  });

  it('put every customer where it is, and add their values up', () => {
    expect(detail.log?.ids).toEqual(['a', 'b', 'c', 'd']);
    expect(Array.from(detail.log?.state ?? [])).toEqual([0, 0, 3, 3]);
    expect(detail.log?.equity).toBeCloseTo(2 * detail.values[0], 12);
    const [block] = sheets[1].blocks;
    expect(block.kind === 'table' && block.rows.map((row) => [row[1], row[3]])).toEqual([
      [5, { key: 'migration.state.recency', params: { count: 1 } }],
      [5, { key: 'migration.state.recency', params: { count: 1 } }],
      [1, { key: 'migration.state.former' }],
      [2, { key: 'migration.state.former' }],
    ]);
  });

  it('say which of them rest on few observations', () => {
    expect(warnings).toEqual([{ key: 'migration.warning.fewSeen', params: { states: { list: [1, 2, 3] }, seen: 30 } }]);
  });

  it('leave out the states in which nobody was seen, and say so', () => {
    const source = { ...fromLog.source, states: 6 } as MigrationInput['source'];
    const report = run(log, { ...fromLog, source });
    // c is without a purchase for four periods: states 1 to 4 were seen.
    expect(report.detail.chances).toHaveLength(4);
    expect(report.warnings).toContainEqual({ key: 'migration.warning.statesLeftOut', params: { count: 2 } });
  });

  it('start with a log where customers repeat, and with the published example elsewhere', () => {
    const options = migration.defaults(log);
    expect(options).toMatchObject({ source: { from: 'log', customer: 'Customer', date: 'Date' } });
    expect(migration.run(log, options, () => undefined).detail.values[0]).toBeGreaterThan(0);
    expect(migration.defaults(anything)).toMatchObject({ source: { chances: [0.3, 0.2, 0.15, 0.05] } });
  });
});

describe('bad input', () => {
  it.each<[string, Table, MigrationInput, object]>([
    [
      'a chance in percent',
      anything,
      { ...typed, source: { from: 'chances', chances: [30] } },
      { code: 'options-invalid', place: { option: 'source.chances.0' } },
    ],
    [
      'no chance at all',
      anything,
      { ...typed, source: { from: 'chances', chances: [] } },
      { code: 'options-invalid', place: { option: 'source.chances' } },
    ],
    ['a horizon of 0', anything, { ...typed, periods: 0 }, { code: 'options-invalid', place: { option: 'periods' } }],
    [
      'a discount of −100 %',
      anything,
      { ...typed, discount: -1 },
      { code: 'options-invalid', place: { option: 'discount' } },
    ],
    [
      'no discount without end',
      anything,
      { ...typed, discount: 0 },
      { code: 'value-out-of-range', place: { option: 'discount' } },
    ],
    [
      'a period longer than the log',
      log,
      { ...fromLog, source: { from: 'log', customer: 'Customer', date: 'Date', periodDays: 365 } },
      { code: 'unit-too-coarse', place: { option: 'source.periodDays' } },
    ],
    [
      'a column of dates without dates',
      log,
      { ...fromLog, source: { from: 'log', customer: 'Date', date: 'Customer' } },
      { code: 'column-not-date', place: { sheet: 'Customers', column: 'Customer', option: 'source.date' } },
    ],
  ])('refuses %s', (_, table, input, problem) => {
    expect(() => run(table, input)).toThrow(expect.objectContaining(problem) as Error);
  });
});
