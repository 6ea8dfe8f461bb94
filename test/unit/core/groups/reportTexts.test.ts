import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../src/core/analyses/entry';
import type { ReportKey, Text } from '../../../../src/core/report/report';
import { createTranslate } from '../../../../src/i18n/translate';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

type KeyedText = Extract<Text, { key: ReportKey }>;

/** Every `{ key }` inside a value, with its parameters. */
function textsIn(value: unknown): KeyedText[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('key' in value && typeof value.key === 'string') return [value as KeyedText];
  return Object.values(value).flatMap(textsIn);
}

const table = tableOf({
  Customer: ['a', 'b', 'c', 'd', 'e'],
  Type: ['producer', 'producer', 'Foo', 'goverment', 'government'],
  'Tier 1': ['Gold', 'Gold', 'Silver', 'Bronze', null],
  'Tier 2': ['Gold', 'Silver', 'Gold', 'Bronze', 'Gold'],
  'Tier 3': ['Ruby', 'Opal', 'Opal', 'Ruby', 'Opal'],
  'Tier 4': ['Opal', 'Opal', 'Ruby', 'Ruby', 'Opal'],
  Sales: [10, 20, 30, 40, null],
  Growth: [1, 5, 2, 9, 4],
  Rating: [9, 2, 5, 1, null],
});
const inputs: [string, unknown][] = [
  [
    'scorecard',
    {
      financial: { weight: 1, indicators: [{ column: 'Sales', weight: 1 }] },
      customer: { weight: 1, indicators: [{ column: 'Growth', weight: 1 }] },
      split: 'at-medians',
      valueColumns: ['Sales'],
    },
  ],
  [
    'scorecard',
    {
      sales: { weight: 1, indicators: [{ column: 'Sales', weight: 1 }] },
      service: { weight: 1, indicators: [{ column: 'Growth', weight: 1 }] },
    },
  ],
  [
    'key-account-matrix',
    {
      attractiveness: [{ column: 'Sales', weight: 1 }],
      strength: [{ column: 'Growth', weight: 1 }],
      valueColumns: ['Sales'],
    },
  ],
  [
    'key-account-matrix',
    { size: 2, attractiveness: [{ column: 'Sales', weight: 1 }], strength: [{ column: 'Growth', weight: 1 }] },
  ],
  ['cross', { first: 'Tier 1', second: 'Tier 2', valueColumns: ['Sales'], merge: [{ from: 'x', to: 'y' }] }],
  ['cross', { first: 'Tier 1', second: 'Tier 2', order: ['Gold', 'Silver'] }],
  ['cross', { first: 'Tier 3', second: 'Tier 4' }],
  ['cross', { first: 'Tier 1', second: 'Type' }],
  [
    'target',
    {
      marketType: 'Type',
      value: { column: 'Sales', atLeast: 20 },
      fit: [{ column: 'Rating' }],
      size: 'Sales',
      valueColumns: ['Sales'],
      selfTest: {
        definite: 'no',
        quantified: 'no',
        described: 'no',
        process: 'no',
        concerns: 'no',
        resources: 'no',
        unique: 'partly',
      },
    },
  ],
  ['target', { value: { column: 'Sales', atLeast: 20 }, size: 'Growth', score: 'Growth' }],
];

it.each(['en', 'de', 'zh-CN'])(
  'a reader of %s never meets a bare key in matrices, cross tables and target customers',
  (language) => {
    const texts = inputs.flatMap(([id, input]) => {
      const analysis = findAnalysis(id);
      const { columns, sheets, warnings } = analysis.run(table, parseOptions(analysis, input), () => undefined);
      return textsIn([columns.map(({ header }) => header), sheets, warnings]);
    });
    const translate = createTranslate(language);
    const bare = texts.filter((text) => translate(text) === text.key || /\{\w+\}/.test(translate(text)));
    expect([...new Set(bare.map(({ key }) => key))]).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  },
);
