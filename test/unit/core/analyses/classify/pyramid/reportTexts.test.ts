import { pyramid } from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import { tierPresets } from '../../../../../../src/core/tiers/tierPresets';
import type { Table } from '../../../../../../src/core/table/table';
import type { ReportKey, Text } from '../../../../../../src/core/report/report';
import { createTranslate } from '../../../../../../src/i18n/translate';
import { tableOf } from './tableOf';

type KeyedText = Extract<Text, { key: ReportKey }>;

/** Every `{ key }` inside a value, with its parameters. */
function textsIn(value: unknown): KeyedText[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('key' in value && typeof value.key === 'string') return [value as KeyedText];
  return Object.values(value).flatMap(textsIn);
}

const numbers = tableOf({ Id: ['a', 'a', 'c', 'd'], X: [1, 2, 3, null], Y: [1, null, 4, 9] });
const since = { kind: 'date' as const, name: 'Since', values: Float64Array.of(0, 900, 0, 0) };
const table: Table = { ...numbers, columns: [...numbers.columns, { ...since, valid: Uint8Array.of(1, 1, 1, 0) }] };
const base: PyramidInput = {
  id: 'Id',
  indicators: [{ column: 'X', weight: 1 }],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'T', share: 1 },
      { name: 'E', share: 1 },
      { name: 'R', share: 98 },
    ],
  },
  output: { contributions: true, liveFormulas: true },
};
const methods = [
  { method: 'percentile-rank' as const },
  { method: 'z-score' as const },
  { method: 'bands' as const, below: 0, bands: [{ from: 1, points: 5 }] },
  { method: 'ratio-to-target' as const, target: 3 },
];

it.each(['en', 'de', 'zh-CN'])('a reader of %s never meets a bare key in what the pyramid writes', (language) => {
  const inputs: PyramidInput[] = [
    {
      ...base,
      valueColumns: ['Y'],
      overrides: [
        { id: 'zz', tier: 'T', reason: 'x', date: '2026-01-31' },
        { id: 'c', tier: 'R', reason: 'y' },
      ],
    },
    { ...base, rules: [{ when: [{ column: 'Since', operator: 'younger-than-months', value: 1 }], effect: 'unrated' }] },
    { ...base, missing: 'median', ties: 'down', output: { liveFormulas: true, summary: false } },
    { ...base, tiers: { by: 'natural-breaks', cuts: [{ name: 'T' }, { name: 'R' }] }, missing: 're-weight' },
    {
      ...base,
      tiers: { by: 'score', cuts: [{ name: 'T', from: 50 }, { name: 'R' }] },
      missing: 'median',
      ties: 'down',
    },
    { ...base, tiers: { by: 'share-of-value', column: 'X', cuts: [{ name: 'T', share: 100 }] } },
    ...methods.map((scoring): PyramidInput => ({
      ...base,
      indicators: [{ column: 'X', weight: 1, direction: 'cost', scoring }],
    })),
  ];
  const texts = inputs.flatMap((input) => {
    const { columns, sheets, warnings } = pyramid.run(table, pyramidSchema.parse(input), () => undefined);
    return textsIn([columns.map(({ header }) => header), sheets, warnings]);
  });
  const presets = tierPresets.flatMap(({ nameKey, cuts }) => [{ key: nameKey }, ...cuts.map(({ key }) => ({ key }))]);
  const translate = createTranslate(language);
  const bare = [...texts, ...presets].filter((text) => translate(text) === text.key).map(({ key }) => key);
  expect([...new Set(bare)]).toEqual([]);
  expect(texts.length).toBeGreaterThan(100);
});
