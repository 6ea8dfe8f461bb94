import { latestDay, monthsBefore } from '../../../../../../src/core/table/days';
import { pyramidJson } from '../../../../../../src/core/analyses/classify/pyramid/json';
import { pyramidSchema, type PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid, pyramid } from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import type { Column, Table } from '../../../../../../src/core/table/table';
import { tableOf } from './tableOf';

const day = (text: string) => Date.parse(text) / 86_400_000;

function withDates(table: Table, columns: Record<string, (string | null)[]>): Table {
  const dates = Object.entries(columns).map(([name, values]): Column => ({
    kind: 'date',
    name,
    values: Float64Array.from(values, (value) => (value === null ? 0 : day(value))),
    valid: Uint8Array.from(values, (value) => (value === null ? 0 : 1)),
  }));
  return { ...table, columns: [...table.columns, ...dates] };
}

// The latest date of all is 2026-05-31 in Last order: three months back is 28 February.
const table = withDates(
  tableOf({ Id: ['a', 'b', 'c', 'd', 'e', 'f'], X: [100, 80, 60, 40, 20, null], Y: [1, 2, 3, 4, 5, 6] }),
  {
    Since: ['2020-01-01', '2026-02-28', '2026-03-01', null, '2026-05-01', '2026-05-02'],
    'Last order': ['2026-05-31', '2026-05-01', '2026-04-01', '2026-03-01', null, null],
  },
);
const youngerThan = (value: number, change: object = {}): NonNullable<PyramidInput['rules']>[number] => ({
  when: [{ column: 'Since', operator: 'younger-than-months', value }],
  effect: 'unrated',
  ...change,
});
const base: PyramidInput = {
  id: 'Id',
  indicators: [{ column: 'X', weight: 1 }],
  tiers: { by: 'score', cuts: [{ name: 'Gold', from: 70 }, { name: 'Iron', from: 40 }, { name: 'Lead' }] },
};
function evaluate(change: Partial<PyramidInput>, from = table) {
  const options = pyramidSchema.parse({ ...base, ...change });
  return evaluatePyramid(preparePyramid(from, options), options);
}
const run = (change: Partial<PyramidInput>) =>
  pyramid.run(table, pyramidSchema.parse({ ...base, ...change }), () => undefined);
const tiers = (change: Partial<PyramidInput>) => {
  const detail = evaluate(change);
  return [...detail.tierIndices].map((index) => detail.tiers[index]?.name ?? null);
};

describe('counting months back', () => {
  it.each([
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-05-31', 3, '2024-02-29'],
    ['2026-03-15', 3, '2025-12-15'],
    ['2026-01-31', 12, '2025-01-31'],
    ['2026-07-31', 1, '2026-06-30'],
  ])('from %s by %d months comes to %s, never into the month after', (from, months, expected) => {
    expect(monthsBefore(day(from), months)).toBe(day(expected));
  });
  it('starts at the latest date of any column, so that a list gives the same result whenever it is rated', () => {
    expect(latestDay(table)).toBe(day('2026-05-31'));
    expect(latestDay(tableOf({ X: [1] }))).toBeUndefined();
  });
});

describe('a rule that leaves customers unrated', () => {
  // By score a 100, b 75, c 50, d 25, e 0 between 20 and 100; f has no X.
  it('takes customers younger than three months out, but not one of exactly three months or of unknown age', () => {
    expect(tiers({})).toEqual(['Gold', 'Gold', 'Iron', 'Lead', 'Lead', null]);
    const detail = evaluate({ rules: [youngerThan(3)] });
    expect([...detail.tierIndices]).toEqual([0, 0, -1, 2, -1, -1]);
    expect(detail.exceptions).toEqual([
      { row: 2, by: 'rule', index: 0, tierByScore: 1 },
      { row: 4, by: 'rule', index: 0, tierByScore: 2 },
    ]);
    expect(detail.unrated).toEqual([2, 4, 5]);
    // f lacks a value, and a rule says so as well: filling in the value would not rate it.
    expect(detail.unratedByRule).toEqual([2, 4, 5]);
    expect(detail.ageDay).toBe(day('2026-05-31'));
  });
  it('tells who lacks a value from who is unrated by rule, in warnings, notes and JSON', () => {
    const { warnings, sheets, detail } = run({ rules: [youngerThan(1)] });
    // One month before 31 May is 30 April: only e (1 May) and f (2 May) are younger.
    expect(warnings).toContainEqual({ key: 'pyramid.warning.unratedByRule', params: { count: 2 } });
    expect(warnings.some((text) => 'key' in text && text.key === 'pyramid.warning.unrated')).toBe(false);
    const rules: PyramidInput['rules'] = [{ when: [{ column: 'Id', operator: '=', value: 'a' }], effect: 'unrated' }];
    const mixed = run({ rules });
    expect(mixed.warnings).toContainEqual({ key: 'pyramid.warning.unratedByRule', params: { count: 1 } });
    expect(mixed.warnings).toContainEqual({ key: 'pyramid.warning.unrated', params: { count: 1 } });
    expect(JSON.stringify(mixed.sheets)).not.toContain('pyramid.note.age');
    expect(JSON.stringify(sheets)).toContain('pyramid.note.unratedByRule');
    expect(JSON.stringify(sheets)).toContain('2026-05-31');
    expect(pyramidJson(detail)).toMatchObject({ unrated: ['e', 'f'], unratedByRule: ['e', 'f'], ageDay: '2026-05-31' });
  });
  it('leaves the places of a tier to those who are rated', () => {
    // Without a, the best of four rated customers with X: ceil(4 × 25 %) = 1, which is b.
    const rules: PyramidInput['rules'] = [{ when: [{ column: 'Id', operator: '=', value: 'a' }], effect: 'unrated' }];
    const cut: PyramidInput['tiers'] = {
      by: 'share-of-customers',
      cuts: [
        { name: 'Top', share: 25 },
        { name: 'Rest', share: 75 },
      ],
    };
    const detail = evaluate({ rules, tiers: cut });
    expect([...detail.tierIndices]).toEqual([-1, 0, 1, 1, 1, -1]);
    expect(detail.tiers.map(({ from, to }) => [from, to])).toEqual([
      [75, 75],
      [0, 50],
    ]);
  });
  it('gives way to a later rule that sets a tier, not to a floor, and to a placement by hand', () => {
    const isC = [{ column: 'Id', operator: '=' as const, value: 'c' }];
    const lift = (effect: 'set' | 'at-least') => ({ when: isC, effect, tier: 'Gold' });
    expect(tiers({ rules: [youngerThan(3), lift('set')] })[2]).toBe('Gold');
    expect(tiers({ rules: [youngerThan(3), lift('at-least')] })[2]).toBeNull();
    expect(tiers({ rules: [lift('set'), youngerThan(3)] })[2]).toBeNull();
    const overrides = [{ id: 'c', tier: 'Gold', reason: 'Founder' }];
    const detail = evaluate({ rules: [youngerThan(3)], overrides });
    expect(detail.tierIndices[2]).toBe(0);
    expect(detail.unratedByRule).toEqual([4, 5]);
  });
  it('joins its conditions by and or or', () => {
    const when: NonNullable<PyramidInput['rules']>[number]['when'] = [
      { column: 'Since', operator: 'younger-than-months', value: 3 },
      { column: 'X', operator: '<', value: 50 },
    ];
    expect(tiers({ rules: [{ when, match: 'all', effect: 'unrated' }] })).toEqual([
      ...['Gold', 'Gold', 'Iron', 'Lead', null, null],
    ]);
    expect(tiers({ rules: [{ when, match: 'any', effect: 'unrated' }] })).toEqual([
      'Gold',
      'Gold',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('what cannot be meant', () => {
  const rules = (rule: unknown) => ({ rules: [rule] }) as Partial<PyramidInput>;
  it.each<[string, unknown, string, object]>([
    [
      'a tier is missing for any other effect',
      { when: [{ column: 'X', operator: '>', value: 1 }], effect: 'at-most' },
      'options-invalid',
      { option: 'rules.0.tier' },
    ],
    [
      'an age of a number',
      youngerThan(3, { when: [{ column: 'X', operator: 'younger-than-months', value: 3 }] }),
      'column-not-date',
      { column: 'X', option: 'rules.0.when.0.column' },
    ],
    ['half a month', youngerThan(0.5), 'options-invalid', { column: 'Since', option: 'rules.0.when.0.value' }],
    ['no month', youngerThan(0), 'options-invalid', { column: 'Since', option: 'rules.0.when.0.value' }],
    [
      'rules that leave nobody',
      { when: [{ column: 'Y', operator: '>', value: 0 }], effect: 'unrated' },
      'rules-leave-nobody',
      { option: 'rules' },
    ],
  ])('%s: is refused by name', (_, rule, code, place) => {
    expect(() => evaluate(rules(rule))).toThrow(expect.objectContaining({ code, place }));
  });
});

describe('placements by hand', () => {
  const overrides = [
    { id: 'd', tier: 'Gold', reason: 'Founder', date: '2026-02-03' },
    { id: 'zz', tier: 'Iron', reason: 'Promised' },
    { id: 'f', tier: 'Iron', reason: 'Known' },
  ];
  it('are listed on the summary sheet with tier by score, reason and date, the ones who left too', () => {
    const block = run({ overrides }).sheets[0].blocks.find((one) => one.kind === 'table' && one.id === 'overrides');
    expect(block).toMatchObject({
      rows: [
        [{ text: 'd' }, { text: 'Lead' }, { text: 'Gold' }, { text: 'Founder' }, day('2026-02-03')],
        [{ text: 'zz' }, { key: 'pyramid.table.overrides.gone' }, { text: 'Iron' }, { text: 'Promised' }, null],
        [{ text: 'f' }, { key: 'pyramid.table.overrides.none' }, { text: 'Iron' }, { text: 'Known' }, null],
      ],
    });
    expect(run({}).sheets[0].blocks.some((one) => one.kind === 'table' && one.id === 'overrides')).toBe(false);
  });
  it('tell the day of the decision with the exception', () => {
    expect(evaluate({ overrides }).exceptions[0]).toMatchObject({
      by: 'override',
      reason: 'Founder',
      date: '2026-02-03',
    });
  });
  it('refuse a day that does not exist', () => {
    const dated = (date: string) =>
      pyramidSchema.safeParse({ ...base, overrides: [{ ...overrides[0], date }] }).success;
    expect([dated('2026-02-28'), dated('2026-02-29'), dated('3 Feb')]).toEqual([true, false, false]);
  });
});
