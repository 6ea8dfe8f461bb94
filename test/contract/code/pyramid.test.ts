import { pyramidJson } from '../../../src/core/analyses/classify/pyramid/json';
import { pyramidSchema, type PyramidInput } from '../../../src/core/analyses/classify/pyramid/options';
import { pyramid } from '../../../src/core/analyses/classify/pyramid/pyramid';
import type { PyramidDetail } from '../../../src/core/analyses/classify/pyramid/detail';
import { codeLanguages } from '../../../src/core/code/codeLanguages';
import { asOneText } from '../../../src/core/code/script';
import { createRandom } from '../../../src/core/stats/random';
import type { Column, Table } from '../../../src/core/table/table';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';
import { itWithLanguage, runScript } from './interpreters';

/** Names that would end a text, a line or the script, were they pasted into it. */
const nasty = `Sales "net", '''EUR''' \\n {settings} $& # %d`;
const customerNames = [
  'O\'Brien & "Sons"',
  'Müller\nGmbH',
  '東京 株式会社',
  '"""); import os #',
  'a,b;c',
  '\\U0001F600 😀',
];

function listOf(rows: number): Table {
  const random = createRandom(15);
  const maybe = <T>(value: T): T | null => (random.next() < 0.06 ? null : value);
  const table = tableOf({
    Id: Array.from({ length: rows }, (_, i) => (i < customerNames.length ? customerNames[i] : `Customer ${i}`)),
    [nasty]: Array.from({ length: rows }, () => maybe(Math.round(1000 * Math.exp(random.normal())) / 8)),
    Margin: Array.from({ length: rows }, () => maybe(Math.round(10 * random.normal()))),
    Days: Array.from({ length: rows }, () => maybe(random.integer(0, 60))),
    Visits: Array.from({ length: rows }, () => maybe(random.next())),
    Region: Array.from({ length: rows }, () => maybe(random.pick([' North ', 'SOUTH', 'West "x"', 'Öst']))),
  });
  const since: Column = {
    ...{ kind: 'date', name: 'Since', valid: new Uint8Array(rows).map(() => Number(random.next() < 0.9)) },
    values: Float64Array.from({ length: rows }, () => 19_000 + random.integer(0, 1000)),
  };
  const isKey: Column = {
    ...{ kind: 'boolean', name: 'Key', valid: new Uint8Array(rows).fill(1) },
    values: Uint8Array.from({ length: rows }, () => Number(random.next() < 0.2)),
  };
  return { ...table, columns: [...table.columns, since, isKey] };
}

const indicators: PyramidInput['indicators'] = [
  { column: nasty, weight: 35 },
  { column: 'Margin', weight: 30, scoring: { method: 'percentile-rank' } },
  { column: 'Days', weight: 20, direction: 'cost', scoring: { method: 'z-score' } },
  { column: 'Visits', weight: 15, scoring: { method: 'ratio-to-target', target: 0.8 } },
];
const names = ['Gold "A"', "Silber 'B'", 'Bronze\\', 'Blei'];
const shares = [5, 15, 30, 50];

/** Whatever there is to choose, each thing at least once. */
const cases: [what: string, options: PyramidInput][] = [
  [
    'shares of customers, missing values unrated',
    {
      id: 'Id',
      indicators,
      tiers: { by: 'share-of-customers', cuts: names.map((name, i) => ({ name, share: shares[i] })) },
    },
  ],
  [
    'shares of value with ties going down, missing values re-weighted, bands of a cost',
    {
      ...{ id: 'Id', missing: 're-weight', ties: 'down' },
      indicators: [
        {
          ...{ column: 'Days', weight: 2, direction: 'cost' },
          scoring: { method: 'bands', below: 0, bands: [5, 20, 40].map((from, i) => ({ from, points: 20 + 40 * i })) },
        },
        { column: 'Margin', weight: 1, scoring: { method: 'bands', below: 10, bands: [{ from: 0, points: 90 }] } },
        { column: 'Visits', weight: 0 },
      ],
      tiers: { by: 'share-of-value', column: nasty, cuts: names.map((name, i) => ({ name, share: shares[3 - i] })) },
    },
  ],
  [
    'score thresholds, medians, every kind of rule, and placements',
    {
      ...{ id: 'Id', missing: 'median', indicators },
      tiers: { by: 'score', cuts: names.map((name, i) => ({ name, from: i < 3 ? [62.5, 50, 40][i] : undefined })) },
      rules: [
        { when: [{ column: 'Since', operator: 'younger-than-months', value: 6 }], effect: 'unrated' },
        { when: [{ column: 'Region', operator: 'contains', value: 'ST' }], effect: 'at-least', tier: names[1] },
        {
          ...{ match: 'any', effect: 'at-most', tier: names[2] },
          when: [
            { column: 'Region', operator: '=', value: ' north' },
            { column: 'Days', operator: '>=', value: 58 },
          ],
        },
        {
          ...{ effect: 'set', tier: names[0] },
          when: [
            { column: 'Key', operator: '=', value: true },
            { column: 'Since', operator: '<', value: '2023-06-01' },
          ],
        },
        { when: [{ column: nasty, operator: 'is-blank' }], effect: 'unrated' },
        { when: [{ column: 'Margin', operator: 'contains', value: '-1' }], effect: 'set', tier: names[3] },
        { when: [{ column: 'Region', operator: '<>', value: 'south' }], effect: 'at-least', tier: names[3] },
      ],
      overrides: customerNames.map((id, i) => ({ id, tier: names[i % 4], reason: 'known' })),
    },
  ],
  [
    'natural breaks without a name column',
    { indicators, tiers: { by: 'natural-breaks', cuts: names.map((name) => ({ name })) } },
  ],
];

describe('the pyramid as one text for the clipboard', () => {
  for (const language of codeLanguages) {
    itWithLanguage(language, 'brings its list along, names with quotes and line breaks too', () => {
      const table = listOf(20);
      const options = pyramidSchema.parse(cases[0][1]);
      const files = pyramid.code?.(table, options, undefined as never, language) ?? [];
      const [{ name }] = files;
      const alone = runScript(language, [{ name, text: asOneText(language, files) }]);
      expect(alone).toEqual(runScript(language, files));
    });
  }
});

describe('the pyramid as code gives the numbers of the report', () => {
  for (const language of codeLanguages) {
    for (const [what, input] of cases) {
      itWithLanguage(language, `with ${what}: every tier, every score to 1e-9`, () => {
        const table = listOf(160);
        const options = pyramidSchema.parse(input);
        const { detail } = pyramid.run(table, options, () => undefined);
        const { customers } = pyramidJson(detail as PyramidDetail) as {
          customers: { id: string; score: number; tier: string | null }[];
        };
        const [head, ...rows] = runScript(language, pyramid.code?.(table, options, detail, language) ?? []);
        expect(head).toEqual(['id', 'score', 'tier']);
        expect(rows.map(([id, , tier]) => [id, tier])).toEqual(customers.map(({ id, tier }) => [id, tier ?? '']));
        rows.forEach(([, score], i) => {
          if (Number.isNaN(customers[i].score)) expect(score).toBe('');
          else expect(Number(score)).toBeCloseTo(customers[i].score, 9);
        });
      });
    }
  }
});
