import { pyramid } from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import type { PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { catalogue, findAnalysis } from '../../../../../../src/core/analyses/catalogue';
import { optionsJsonSchema, parseOptions } from '../../../../../../src/core/analyses/entry';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import type { Cell } from '../../../../../../src/core/table/table';
import { sourceOf } from '../../../table/sourceOf';

const table = understandTable(
  sourceOf([
    ['Customer', 'Sales', 'Same', 'Errors', 'Blank', 'Sales'],
    ['a', 10, 5, '#N/A', '', 1],
    ['b', 20, 5, '#DIV/0!', '', 2],
    ['c', 30, 5, '#N/A', '', 3],
  ]),
);
const halves: PyramidInput['tiers'] = {
  by: 'share-of-customers',
  cuts: [
    { name: 'Top', share: 50 },
    { name: 'Rest', share: 50 },
  ],
};
const sales = { column: 'Sales', weight: 1 };
const run = (input: unknown) => pyramid.run(table, parseOptions(pyramid, input), () => undefined);

describe('bad input is refused by name, before anything is written', () => {
  it.each<[string, unknown, string, object]>([
    [
      'an unknown column',
      { indicators: [{ column: 'Profit', weight: 1 }], tiers: halves },
      'column-missing',
      { column: 'Profit', option: 'indicators.0.column' },
    ],
    [
      'an unknown id column',
      { id: 'No', indicators: [sales], tiers: halves },
      'column-missing',
      { column: 'No', option: 'id' },
    ],
    [
      'a text column',
      { indicators: [{ column: 'Customer', weight: 1 }], tiers: halves },
      'column-not-numeric',
      { column: 'Customer' },
    ],
    [
      'a column of errors',
      { indicators: [{ column: 'Errors', weight: 1 }], tiers: halves },
      'column-all-errors',
      { column: 'Errors' },
    ],
    [
      'a blank column',
      { indicators: [{ column: 'Blank', weight: 1 }], tiers: halves },
      'column-no-values',
      { column: 'Blank' },
    ],
    [
      'all values equal',
      { indicators: [{ column: 'Same', weight: 1 }], tiers: halves },
      'column-no-variance',
      { column: 'Same', option: 'indicators.0' },
    ],
    [
      'a negative weight',
      { indicators: [sales, { column: 'Sales (2)', weight: -1 }], tiers: halves },
      'weight-negative',
      { column: 'Sales (2)', option: 'indicators.1.weight' },
    ],
    [
      'weights all 0',
      { indicators: [{ ...sales, weight: 0 }], tiers: halves },
      'weights-all-zero',
      { option: 'indicators' },
    ],
    [
      'NaN as a weight',
      { indicators: [{ ...sales, weight: NaN }], tiers: halves },
      'options-invalid',
      { option: 'indicators.0.weight' },
    ],
    [
      'an indicator twice',
      { indicators: [sales, sales], tiers: halves },
      'column-duplicate',
      { column: 'Sales', option: 'indicators.1.column' },
    ],
    [
      'shares of 99',
      { indicators: [sales], tiers: { by: 'share-of-customers', cuts: [{ name: 'A', share: 99 }] } },
      'cuts-do-not-add-up',
      { option: 'tiers.cuts' },
    ],
    [
      'a share below 0',
      {
        indicators: [sales],
        tiers: {
          by: 'share-of-customers',
          cuts: [
            { name: 'A', share: 110 },
            { name: 'B', share: -10 },
          ],
        },
      },
      'cuts-do-not-add-up',
      { option: 'tiers.cuts.1.share' },
    ],
    [
      'thresholds in the wrong order',
      {
        indicators: [sales],
        tiers: { by: 'score', cuts: [{ name: 'A', from: 60 }, { name: 'B', from: 70 }, { name: 'C' }] },
      },
      'cuts-not-descending',
      { option: 'tiers.cuts.1.from' },
    ],
    [
      'bands out of order',
      {
        indicators: [
          {
            ...sales,
            scoring: {
              method: 'bands',
              below: 0,
              bands: [
                { from: 2, points: 5 },
                { from: 1, points: 9 },
              ],
            },
          },
        ],
        tiers: halves,
      },
      'bands-invalid',
      { column: 'Sales', option: 'indicators.0.scoring.bands' },
    ],
    [
      'a target of 0',
      { indicators: [{ ...sales, scoring: { method: 'ratio-to-target', target: 0 } }], tiers: halves },
      'target-not-positive',
      { column: 'Sales', option: 'indicators.0.scoring.target' },
    ],
    [
      'a tier name twice',
      {
        indicators: [sales],
        tiers: {
          by: 'share-of-customers',
          cuts: [
            { name: 'A', share: 50 },
            { name: 'A', share: 50 },
          ],
        },
      },
      'options-invalid',
      { option: 'tiers.cuts.1.name' },
    ],
    [
      'a rule to no tier',
      {
        indicators: [sales],
        tiers: halves,
        rules: [{ when: [{ column: 'Same', operator: '=', value: 5 }], effect: 'set', tier: 'X' }],
      },
      'options-invalid',
      { option: 'rules.0.tier' },
    ],
    [
      'a rule on no column',
      {
        indicators: [sales],
        tiers: halves,
        rules: [{ when: [{ column: 'X', operator: '=', value: 5 }], effect: 'set', tier: 'Top' }],
      },
      'column-missing',
      { column: 'X', option: 'rules.0.when.0.column' },
    ],
    ['a misspelt option', { indicators: [sales], tiers: halves, wieghts: 1 }, 'options-invalid', { option: 'wieghts' }],
    [
      'an unknown method',
      { indicators: [{ ...sales, scoring: { method: 'best' } }], tiers: halves },
      'options-invalid',
      { option: 'indicators.0.scoring.method' },
    ],
    ['no options', undefined, 'options-invalid', { option: '' }],
  ])('%s', (_, input, code, place) => {
    expect(() => run(input)).toThrow(expect.objectContaining({ code, place: expect.objectContaining(place) }));
  });

  it('nobody with all indicators', () => {
    const gaps = understandTable(
      sourceOf([
        ['Id', 'A', 'B'],
        ['x', 1, ''],
        ['y', 2, ''],
        ['z', '', 3],
        ['w', '', 4],
      ]),
    );
    const options = {
      indicators: [
        { column: 'A', weight: 1 },
        { column: 'B', weight: 1 },
      ],
      tiers: halves,
    };
    expect(() => pyramid.run(gaps, parseOptions(pyramid, options), () => undefined)).toThrow(
      expect.objectContaining({ code: 'no-rated-customer' }),
    );
  });
});

describe('what a user starts from', () => {
  const defaults = (rows: Cell[][]) => pyramid.defaults(understandTable(sourceOf(rows)));
  it('is four indicators with weights, directions and the sales as value', () => {
    const options = defaults([
      ['Customer', 'Region', 'Sales', 'Margin %', 'Days to pay', 'Growth', 'Complaints'],
      ['a', 1, 500, 18, 75, -5, 3],
      ['b', 2, 320, 30, 30, 12, 0],
    ]);
    expect(options.id).toBe('Customer');
    expect(options.indicators.map(({ column, direction, weight }) => [column, direction, weight])).toEqual([
      ['Sales', 'benefit', 40],
      ['Margin %', 'benefit', 30],
      ['Days to pay', 'cost', 20],
      ['Growth', 'benefit', 10],
    ]);
    expect(options.tiers).toMatchObject({ by: 'share-of-customers', cuts: [1, 4, 15, 80].map((share) => ({ share })) });
    expect(options.valueColumns).toEqual(['Sales']);
  });
  it.each([
    'Zahlungsverzug (Tage)',
    'Reklamationen',
    '付款天数',
    '投诉次数',
    '返品率',
    'クレーム件数',
    'Late deliveries',
    'Churn risk',
  ])('takes less %s for better', (header) => {
    const { indicators } = defaults([
      ['Name', header],
      ['a', 1],
      ['b', 2],
    ]);
    expect(indicators).toMatchObject([{ column: header, direction: 'cost', weight: 100 }]);
  });
  it('is refused without a numeric column, naming the range', () => {
    expect(() =>
      defaults([
        ['Name', 'City'],
        ['a', 'Bonn'],
        ['b', 'Kiel'],
      ]),
    ).toThrow(expect.objectContaining({ code: 'no-numeric-column', place: { sheet: 'Customers', address: 'A1:Z99' } }));
    expect(() =>
      defaults([
        ['Name', 'Sales'],
        ['a', '#N/A'],
        ['b', '#N/A'],
      ]),
    ).toThrow(expect.objectContaining({ code: 'column-all-errors', place: { sheet: 'Customers', column: 'Sales' } }));
  });
});

describe('the catalogue', () => {
  it('finds the pyramid and refuses what it does not have', () => {
    expect(findAnalysis('pyramid').id).toBe('pyramid');
    expect(() => findAnalysis('tarot')).toThrow(
      expect.objectContaining({ code: 'analysis-unknown', params: { id: 'tarot' } }),
    );
  });
  it('describes the options of every analysis, so that an options file can be checked before it is sent', () => {
    for (const analysis of catalogue) expect(optionsJsonSchema(analysis)).toMatchObject({ type: 'object' });
    expect(optionsJsonSchema(findAnalysis('pyramid'))).toMatchObject({ required: ['indicators', 'tiers'] });
  });
});
