import { findAnalysis } from '../../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../../src/core/analyses/entry';
import type { Report, ReportKey, Text } from '../../../../../src/core/report/report';
import type { Table } from '../../../../../src/core/table/table';
import { createTranslate } from '../../../../../src/i18n/translate';
import { createRandom } from '../../../../../src/core/stats/random';
import { tableOf } from '../classify/pyramid/tableOf';

type KeyedText = Extract<Text, { key: ReportKey }>;

/** Every `{ key }` inside a value, with its parameters. */
function textsIn(value: unknown): KeyedText[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('key' in value && typeof value.key === 'string') return [value as KeyedText];
  return Object.values(value).flatMap(textsIn);
}

const random = createRandom(3);
const rows = Array.from({ length: 80 }, (_, i) => i);
const visits = rows.map(() => random.integer(1, 9));
const table: Table = (() => {
  const columns = tableOf({
    Customer: rows.map((i) => `c${i % 40}`),
    Tier: rows.map((i) => (i % 5 === 0 ? 'Top' : 'Rest')),
    Source: rows.map((i) => (i % 5 === 0 || i % 7 === 0 ? 'Fair' : 'Web')),
    Product: rows.map((i) => ['Pump', 'Valve', 'Seal'][i % 3]),
    Sales: rows.map((i) => (i === 3 ? null : Math.round(1000 * Math.exp(random.normal())))),
    Profit: rows.map((i) => 50 - (i % 11) * 9),
    Visits: visits.map((of, i) => (i === 4 ? null : of)),
    Twice: visits.map((of) => 2 * of + random.integer(0, 1)),
    Again: rows.map((i) => (i % 3 === 0 ? 0 : 1)),
    Said: rows.map((i) => (i % 4 === 0 ? 2 : 5)),
  });
  const days = Float64Array.from(rows, (i) => 20_000 + ((i * 37) % 300));
  const date = { kind: 'date' as const, name: 'Date', values: days, valid: new Uint8Array(80).fill(1) };
  return { ...columns, columns: [...columns.columns, date] };
})();

const orders = { customer: 'Customer', date: 'Date' };
const inputs: [string, object][] = [
  ['concentration', { id: 'Customer', value: 'Sales' }],
  ['concentration', { value: 'Profit' }],
  ['commonality', { group: { column: 'Tier', values: ['Top'] } }],
  ['commonality', { group: { column: 'Profit' }, attributes: ['Source', 'Sales', 'Customer'] }],
  [
    'profitability',
    { tier: 'Tier', revenue: 'Sales', costOfGoods: 'Twice', drivers: [{ column: 'Visits', rate: 90 }] },
  ],
  ['profitability', { tier: 'Tier', revenue: 'Profit', discounts: 'Visits', drivers: [{ column: 'Sales', rate: 9 }] }],
  ['profitability', { tier: 'Tier', revenue: 'Sales' }],
  ['regression', { outcome: 'Sales', predictors: ['Visits', 'Twice', 'Tier'] }],
  ['regression', { outcome: 'Twice', predictors: ['Visits', 'Source'], robust: true }],
  ['regression', { kind: 'logistic', outcome: 'Again', predictors: ['Sales', 'Visits'] }],
  ['regression', { kind: 'logistic', outcome: 'Tier', predictors: ['Product', 'Visits'] }],
  ['clusters', { columns: ['Sales', 'Visits', 'Said'] }],
  ['clusters', { columns: ['Sales', 'Visits'], method: 'ward', k: 3, standardize: false }],
  ['factors', { columns: ['Sales', 'Visits', 'Twice', 'Profit'] }],
  ['factors', { columns: ['Sales', 'Visits', 'Profit'], components: 1, rotation: 'none' }],
  ['cohorts', { ...orders, amount: 'Sales', group: 'Source' }],
  ['cohorts', { ...orders, period: 'week' }],
  ['cohorts', { ...orders, period: 'quarter', goneAfter: 10 }],
  ['customer-share', { sales: 'Sales', segment: 'Tier', previous: 'Twice' }],
  ['customer-share', { sales: 'Twice', total: 'Sales' }],
  ['cross-selling', { ...orders, amount: 'Sales', product: 'Product' }],
  ['satisfaction-trap', { satisfaction: 'Said', stays: 'Again', profit: 'Profit' }],
  ['satisfaction-trap', { satisfaction: 'Said', stays: 'Sales' }],
  ['retention-economics', {}],
  ['retention-economics', { programmeCost: 100, acquisition: { value: 1 } }],
];

const reports = inputs.map(([id, input]): [string, string, Report] => {
  const analysis = findAnalysis(id);
  return [id, JSON.stringify(input), analysis.run(table, parseOptions(analysis, input), () => undefined)];
});

describe.each(reports)('%s %s', (_id, _input, { columns, sheets, warnings }) => {
  it.each(['en', 'de', 'zh-CN'])('has a text in %s wherever it names one', (language) => {
    const translate = createTranslate(language);
    const texts = textsIn([columns.map(({ header }) => header), sheets, warnings]);
    const bare = texts.filter((text) => translate(text) === text.key || /\{\w+\}/.test(translate(text)));
    expect([...new Set(bare.map(({ key }) => key))]).toEqual([]);
    expect(texts.length).toBeGreaterThan(5);
  });

  it('puts no NaN and no infinity into a cell, a key figure or a text', () => {
    const odd = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'key-figures') return block.figures.map(({ value }) => value);
        if (block.kind !== 'table') return [];
        return block.rows.flat().filter((cell): cell is number => typeof cell === 'number');
      }),
    );
    expect(odd.filter((value) => !Number.isFinite(value))).toEqual([]);
    const params = textsIn([sheets, warnings]).flatMap(({ params: of }) => Object.values(of ?? {}));
    const numbers = params.flatMap((of) => (typeof of === 'object' ? Object.values(of).flat() : of));
    expect(numbers.filter((of) => typeof of === 'number' && !Number.isFinite(of))).toEqual([]);
  });

  it('has one native chart, reading help and what to do next on its first sheet', () => {
    const [{ blocks }] = sheets;
    expect(blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(1);
    const keys = textsIn(blocks).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['understand.note.read', 'understand.note.next']));
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['heading', 'sentence', expect.any(String)]);
  });
});
