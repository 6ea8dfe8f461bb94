import {
  singleIndicatorSchema,
  type SingleIndicatorInput,
} from '../../../../../../src/core/analyses/classify/singleIndicator/options';
import { singleIndicator } from '../../../../../../src/core/analyses/classify/singleIndicator/singleIndicator';
import type { Block } from '../../../../../../src/core/report/report';
import { drawnAmounts, shuffledPlaces } from '../../../groups/shuffle';
import { bareTexts } from '../../../groups/textsOf';
import { tableOf } from '../pyramid/tableOf';

type Values = (number | string | null)[];
type Cut = NonNullable<SingleIndicatorInput['measures'][number]['cut']>;

const run = (columns: Record<string, Values>, input: SingleIndicatorInput) =>
  singleIndicator.run(tableOf(columns), singleIndicatorSchema.parse(input), () => undefined);
const cutSales = (values: Values, cut: Cut, direction: 'benefit' | 'cost' = 'benefit') =>
  run({ Sales: values }, { measures: [{ column: 'Sales', direction, cut }] });
/** Class names in row order, '-' for none. */
const namesOf = ({ detail: { measures } }: ReturnType<typeof run>) =>
  Array.from(measures[0].classIndices, (index) => measures[0].classes[index]?.name ?? '-').join(' ');
const keysOf = ({ warnings }: ReturnType<typeof run>) => warnings.map((text) => ('key' in text ? text.key : ''));

const amounts = drawnAmounts(150, 11);
const cuts: [string, Cut][] = [
  ['quantiles', { by: 'quantiles', classes: 5 }],
  ['natural breaks', { by: 'natural-breaks', classes: 4 }],
  ['cumulative share', { by: 'cumulative-share' }],
];

describe.each(cuts)('classes by %s', (_, cut) => {
  const names = namesOf(cutSales(amounts, cut)).split(' ');

  it('follow the customers when rows change places', () => {
    const places = shuffledPlaces(amounts.length, 5);
    const moved = namesOf(
      cutSales(
        places.map((place) => amounts[place]),
        cut,
      ),
    ).split(' ');
    expect(moved).toEqual(places.map((place) => names[place]));
  });

  it.each([0.001, 7, 1e6])('do not change when the unit changes by %d', (factor) => {
    const scaled = cutSales(
      amounts.map((amount) => amount * factor),
      cut,
    );
    expect(namesOf(scaled).split(' ')).toEqual(names);
  });

  it('are equal for equal values', () => {
    const nameOf = new Map<number, string>();
    amounts.forEach((amount, i) => {
      expect(nameOf.get(amount) ?? names[i]).toBe(names[i]);
      nameOf.set(amount, names[i]);
    });
    expect(nameOf.size).toBeLessThan(amounts.length);
  });
});

describe('best first', () => {
  it('gives A to the highest values, or to the lowest where less is better', () => {
    const halves: Cut = { by: 'quantiles', classes: 2 };
    expect(namesOf(cutSales([1, 2, 3, 4], halves))).toBe('B B A A');
    expect(namesOf(cutSales([1, 2, 3, 4], halves, 'cost'))).toBe('A A B B');
  });

  it('takes the names of the user', () => {
    expect(namesOf(cutSales([1, 2, 30, 31], { by: 'natural-breaks', classes: 2, names: ['big', 'small'] }))).toBe(
      'small small big big',
    );
  });

  it('keeps typed classes in the order of what is better', () => {
    const cut: Cut = { by: 'thresholds', classes: [{ name: 'fast', below: 30 }, { name: 'slow' }] };
    expect(cutSales([10, 50], cut, 'cost').detail.measures[0].classes.map(({ name }) => name)).toEqual([
      'fast',
      'slow',
    ]);
    expect(cutSales([10, 50], cut).detail.measures[0].classes.map(({ name }) => name)).toEqual(['slow', 'fast']);
  });
});

describe('too few different values', () => {
  it('makes three classes of five from three values, and names the real number', () => {
    const report = cutSales([1, 2, 3], { by: 'quantiles', classes: 5 });
    expect(report.detail.measures[0].realClasses).toBe(3);
    expect(report.warnings).toContainEqual({
      key: 'single-indicator.warning.fewClasses',
      params: { count: 3, asked: 5, distinct: 3, column: 'Sales' },
    });
  });

  it.each(cuts)('puts all-equal customers into one class by %s', (_, cut) => {
    const report = cutSales([5, 5, 5, 5], cut);
    expect(new Set(namesOf(report).split(' ')).size).toBe(1);
    expect(keysOf(report)).toContain('single-indicator.warning.fewClasses');
  });

  it('makes as many natural classes as there are values', () => {
    const report = cutSales([1, 9, 9], { by: 'natural-breaks', classes: 4 });
    expect(namesOf(report)).toBe('B A A');
    expect(report.detail.measures[0].realClasses).toBe(2);
  });

  it('takes a single customer', () => {
    expect(cutSales([7], { by: 'quantiles', classes: 5 }).detail.measures[0].realClasses).toBe(1);
  });
});

describe('two and three measures', () => {
  const columns = { Sales: [1, 2, 3, 4], Margin: [40, 10, 20, 30], Age: [1, 1, 2, null] };
  const halves = { by: 'quantiles' as const, classes: 2 };
  const measures = ['Sales', 'Margin', 'Age'].map((column) => ({ column, cut: halves }));

  it('joins short class names into labels such as A1', () => {
    const { detail } = run(columns, { measures: measures.slice(0, 2) });
    const labels = Array.from(detail.combinationIndices, (index) => detail.combinations[index].name);
    // Upper halves: sales of 3 and 4, margins of 40 and 30.
    expect(labels).toEqual(['B1', 'B2', 'A2', 'A1']);
    expect(detail.combinations.map(({ name }) => name)).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  it('joins longer names with a dot', () => {
    const named = { ...measures[0], cut: { ...halves, names: ['large', 'small'] } };
    const { detail } = run(columns, { measures: [named, measures[1]] });
    expect(detail.combinations[0].name).toBe('large · 1');
  });

  it('gives a customer who lacks a measure no combination', () => {
    const report = run(columns, { measures });
    expect(report.detail.combinationIndices[3]).toBe(-1);
    expect(keysOf(report)).toContain('single-indicator.warning.missing');
  });

  it('shows the counts of the grid as a heat map, one per class of the third measure', () => {
    const grids = (count: number) =>
      run(columns, { measures: measures.slice(0, count) }).sheets[0].blocks.flatMap((block) =>
        block.kind === 'heat-map' ? [block] : [],
      );
    expect(grids(2).map(({ rows, columns: across, values }) => [rows, across, values])).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
        [
          [1, 1],
          [1, 1],
        ],
      ],
    ]);
    expect(grids(3)).toHaveLength(2);
  });
});

describe('what is written', () => {
  const ofKind = <Kind extends Block['kind']>(report: ReturnType<typeof run>, kind: Kind) =>
    report.sheets[0].blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  const cut: Cut = {
    by: 'thresholds',
    classes: [
      { name: 'S', below: 10, points: 1 },
      { name: 'L', points: 2 },
    ],
  };

  it('states real borders, sums of the value column and points per class', () => {
    const report = run(
      { Sales: [1, 4, 20, 30], Margin: [5, 5, 10, 20] },
      { measures: [{ column: 'Sales', cut }], value: 'Margin' },
    );
    expect(ofKind(report, 'table')[0].rows.map((row) => row.slice(1))).toEqual([
      [2, 0.5, 20, 30, 30, 0.75, 15, 2],
      [2, 0.5, 1, 4, 10, 0.25, 5, 1],
    ]);
    expect(report.columns.map(({ id }) => id)).toEqual(['class:Sales', 'points:Sales']);
  });

  it('shows no share of a value whose total is not positive', () => {
    const report = run({ Sales: [1, 20], Profit: [-5, 3] }, { measures: [{ column: 'Sales', cut }], value: 'Profit' });
    expect(ofKind(report, 'chart')[0].chart).toMatchObject({ series: [{ values: [0.5, 0.5] }] });
  });

  it.each(['en', 'de', 'zh-CN'])('has words in %s for all of it', (language) => {
    const columns = { Sales: [1, 2, 30, null], Margin: [1, 1, 1, 1], Age: [1, 2, 3, 4] };
    const reports = [
      ...cuts.map(([, each]) => run(columns, { measures: [{ column: 'Sales', cut: each }] })),
      run(columns, { measures: [{ column: 'Sales', cut, direction: 'cost' }] }),
      run(columns, { measures: [{ column: 'Margin', cut }], value: 'Sales' }),
      run(columns, {
        measures: [
          { column: 'Margin', cut: { by: 'natural-breaks' }, direction: 'cost' },
          { column: 'Sales', direction: 'cost' },
          { column: 'Age' },
        ],
      }),
      run({ Sales: [-1, -2] }, { measures: [{ column: 'Sales' }] }),
      run({ Sales: [1, null], Age: [null, 2] }, { measures: [{ column: 'Sales' }, { column: 'Age' }] }),
    ];
    expect(bareTexts(reports, language)).toEqual([]);
  });
});

describe('bad input is refused by name', () => {
  const sales = (cut: Cut, direction: 'benefit' | 'cost' = 'benefit'): SingleIndicatorInput => ({
    measures: [{ column: 'Sales', cut, direction }],
  });
  it.each<[string, SingleIndicatorInput, string, string]>([
    [
      'cut-offs that do not rise',
      sales({ by: 'thresholds', classes: [{ name: 'a', below: 5 }, { name: 'b', below: 5 }, { name: 'c' }] }),
      'cutoffs-not-ascending',
      'measures.0.cut.classes',
    ],
    [
      'a class in the middle without a cut-off',
      sales({ by: 'thresholds', classes: [{ name: 'a' }, { name: 'b' }] }),
      'options-invalid',
      'measures.0.cut.classes.0.below',
    ],
    [
      'a last class with a cut-off',
      sales({ by: 'thresholds', classes: [{ name: 'a', below: 5 }] }),
      'options-invalid',
      'measures.0.cut.classes.0.below',
    ],
    [
      'a class name used twice',
      sales({ by: 'thresholds', classes: [{ name: 'a', below: 5 }, { name: 'a' }] }),
      'options-invalid',
      'measures.0.cut.classes.1.name',
    ],
    [
      'names for another number of classes',
      sales({ by: 'quantiles', classes: 3, names: ['x', 'y'] }),
      'options-invalid',
      'measures.0.cut.names',
    ],
    ['shares of 90 %', sales({ by: 'cumulative-share', shares: [90] }), 'cuts-do-not-add-up', 'measures.0.cut.shares'],
    [
      'cumulative shares from the lowest',
      sales({ by: 'cumulative-share' }, 'cost'),
      'options-invalid',
      'measures.0.direction',
    ],
    ['a column of text', { measures: [{ column: 'Region' }] }, 'column-not-numeric', 'measures.0.column'],
    ['a column without values', { measures: [{ column: 'Blank' }] }, 'column-no-values', 'measures.0.column'],
    [
      'a measure twice',
      { measures: [{ column: 'Sales' }, { column: 'Sales' }] },
      'column-duplicate',
      'measures.1.column',
    ],
    ['an unknown value column', { measures: [{ column: 'Sales' }], value: 'No' }, 'column-missing', 'value'],
  ])('%s', (_, input, code, option) => {
    expect(() => run({ Sales: [1, 2, 3], Region: ['n', 's', 'n'], Blank: [null, null, null] }, input)).toThrow(
      expect.objectContaining({ code, place: expect.objectContaining({ option }) }),
    );
  });

  it('a total of 0 or less, which cannot be shared', () => {
    expect(() => cutSales([-1, -2], { by: 'cumulative-share' })).toThrow(
      expect.objectContaining({ code: 'value-out-of-range' }),
    );
  });
});
