import { abc } from '../../../../../../src/core/analyses/classify/abc/abc';
import { abcClasses } from '../../../../../../src/core/groups/abcClasses';
import { abcSchema, type AbcInput } from '../../../../../../src/core/analyses/classify/abc/options';
import type { Block } from '../../../../../../src/core/report/report';
import { drawnAmounts, shuffledPlaces } from '../../../groups/shuffle';
import { bareTexts } from '../../../groups/textsOf';
import { tableOf } from '../pyramid/tableOf';

const shares = [80, 15, 5];
const run = (values: (number | null)[], change: Partial<AbcInput> = {}) =>
  abc.run(tableOf({ Sales: values }), abcSchema.parse({ value: 'Sales', ...change }), () => undefined);
const amounts = drawnAmounts(200, 7);

describe.each(['before', 'strict'] as const)('classes under the rule %s', (rule) => {
  const classes = abcClasses(amounts, shares, rule);

  it('follow the customers when rows change places', () => {
    const places = shuffledPlaces(amounts.length, 3);
    const moved = abcClasses(
      places.map((place) => amounts[place]),
      shares,
      rule,
    );
    places.forEach((place, i) => {
      expect(moved.classes[i]).toBe(classes.classes[place]);
      expect(moved.cumulative[i]).toBe(classes.cumulative[place]);
    });
  });

  it.each([0.001, 100, 1e6])('do not change when the unit of value changes by %d', (factor) => {
    const scaled = abcClasses(
      amounts.map((amount) => amount * factor),
      shares,
      rule,
    );
    expect([...scaled.classes]).toEqual([...classes.classes]);
  });

  it('are equal for customers of equal value', () => {
    const classOf = new Map<number, number>();
    amounts.forEach((amount, i) => {
      expect(classOf.get(amount) ?? classes.classes[i]).toBe(classes.classes[i]);
      classOf.set(amount, classes.classes[i]);
    });
    // The drawn amounts hold equal ones, or nothing was checked.
    expect(classOf.size).toBeLessThan(amounts.length);
  });

  it('never fall from a larger customer to a smaller one', () => {
    const order = [...classes.order];
    order
      .slice(1)
      .forEach((place, i) => expect(classes.classes[place]).toBeGreaterThanOrEqual(classes.classes[order[i]]));
  });
});

describe('equal values at a border', () => {
  // 60, 20, 20: the second and third customer stand at 60 % before and 100 % after them.
  it('go up under the rule before: 60 % is below 80 %', () => {
    expect([...abcClasses([60, 20, 20], shares, 'before').classes]).toEqual([0, 0, 0]);
  });
  it('go down under the strict rule: 100 % is beyond every limit', () => {
    expect([...abcClasses([60, 20, 20], shares, 'strict').classes]).toEqual([0, 2, 2]);
  });
  it('all share one class when all customers are equal', () => {
    expect([...abcClasses([5, 5, 5, 5], shares, 'before').classes]).toEqual([0, 0, 0, 0]);
    expect([...abcClasses([5, 5, 5, 5], shares, 'strict').classes]).toEqual([2, 2, 2, 2]);
  });
});

describe('values that are no sales', () => {
  it('leaves a customer without a value unclassed, and says so', () => {
    const { detail, warnings } = run([100, null, 50]);
    expect([...detail.classIndices]).toEqual([0, -1, 0]);
    expect(detail.cumulative[1]).toBeNaN();
    expect(warnings).toContainEqual({ key: 'abc.warning.missing', params: { count: 1, column: 'Sales' } });
  });

  it('puts losses and zeros into the last class and shows how far the curve overshoots', () => {
    // Total 100 + 50 + 0 − 30 = 120; cumulative 83.3, 125, 125, 100 %.
    const { detail, warnings } = run([100, 50, 0, -30]);
    expect([...detail.classIndices]).toEqual([0, 1, 2, 2]);
    expect(detail.peak).toBeCloseTo(1.25, 12);
    expect(detail.cumulative[3]).toBeCloseTo(1, 12);
    expect(detail.notPositive).toEqual({ customers: 2, sum: -30 });
    expect(detail.concentration.gini).toBeNull();
    expect(warnings.map((text) => ('key' in text ? text.key : ''))).toEqual([
      'abc.warning.notPositive',
      'abc.warning.peak',
    ]);
  });

  it('refuses them by name where the user wants that', () => {
    expect(() => run([100, -1], { notPositive: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'value-out-of-range', place: expect.objectContaining({ column: 'Sales' }) }),
    );
  });

  it.each([[[0, 0]], [[-5, 3]]])('refuses a total of 0 or less: %j', (values) => {
    expect(() => run(values)).toThrow(expect.objectContaining({ code: 'value-out-of-range' }));
  });

  it('gives NaN and infinities no class, and nothing at all an empty result', () => {
    expect([...abcClasses([NaN, 10, Infinity], shares, 'before').classes]).toEqual([-1, 0, -1]);
    expect(abcClasses([], shares, 'before')).toMatchObject({ total: 0 });
  });
});

it('puts a single customer into the first class', () => {
  const { detail } = run([42]);
  expect([...detail.classIndices]).toEqual([0]);
  expect(detail.concentration).toEqual({ gini: 0, giniCorrected: null, topFifth: 1 });
});

it.each<[string, Partial<AbcInput>, string, string]>([
  ['shares of 90 %', { classes: [{ name: 'A', share: 90 }] }, 'cuts-do-not-add-up', 'classes'],
  [
    'a negative share',
    {
      classes: [
        { name: 'A', share: 110 },
        { name: 'B', share: -10 },
      ],
    },
    'cuts-do-not-add-up',
    'classes.1.share',
  ],
  [
    'a class name twice',
    {
      classes: [
        { name: 'A', share: 50 },
        { name: 'A', share: 50 },
      ],
    },
    'options-invalid',
    'classes.1.name',
  ],
  ['an unknown column', { value: 'Profit' }, 'column-missing', 'value'],
  ['an unknown id', { id: 'No' }, 'column-missing', 'id'],
])('refuses %s', (_, change, code, option) => {
  expect(() => run([3, 2, 1], change)).toThrow(
    expect.objectContaining({ code, place: expect.objectContaining({ option }) }),
  );
});

it('refuses categories and an empty column by name', () => {
  const of = (values: (string | null)[]) => () =>
    abc.run(tableOf({ Tier: values }), abcSchema.parse({ value: 'Tier' }), () => undefined);
  expect(of(['gold', 'iron'])).toThrow(expect.objectContaining({ code: 'column-not-numeric' }));
  expect(of([null, null])).toThrow(expect.objectContaining({ code: 'column-no-values' }));
});

describe('what is written', () => {
  const values = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];
  const { sheets, columns } = run(values);
  const { blocks } = sheets[0];
  const ofKind = <Kind extends Block['kind']>(kind: Kind) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

  it('says first what class A brings', () => {
    expect(ofKind('sentence')[0].text).toEqual({
      key: 'abc.finding',
      params: { count: 3, class: 'A', customers: { percent: 0.3 }, value: { percent: 0.8 }, column: 'Sales' },
    });
  });

  it('draws the cumulative curve from 0 to 100 %', () => {
    const curve = ofKind('chart')[0].chart;
    expect(curve).toMatchObject({
      kind: 'line',
      x: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
      series: [{ values: [0, 40, 65, 80, 88, 93, 96, 98, 99, 99.6, 100] }],
    });
  });

  it('states the real borders, sums and means per class', () => {
    expect(ofKind('table')[0].rows.map((row) => row.slice(1))).toEqual([
      [3, 0.3, 150, 400, 800, 0.8, 800 / 3],
      [3, 0.3, 30, 80, 160, 0.16, 160 / 3],
      [4, 0.4, 4, 20, 40, 0.04, 10],
    ]);
  });

  it('puts class and cumulative share beside the customers', () => {
    expect(columns.map(({ id, values: { kind } }) => [id, kind])).toEqual([
      ['class', 'text'],
      ['cumulative', 'number'],
    ]);
  });

  it.each(['en', 'de', 'zh-CN'])('has words in %s for all of it', (language) => {
    const reports = [run(values), run([100, 50, null, -30]), run([5], { rule: 'strict' })];
    expect(bareTexts(reports, language)).toEqual([]);
  });
});
