import { pyramid } from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { pyramidSchema, type PyramidInput } from '../../../../../../src/core/analyses/classify/pyramid/options';
import type { Block, FormulaPart, TableBlock } from '../../../../../../src/core/report/report';
import type { Cell } from '../../../../../../src/core/table/table';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { sourceOf } from '../../../table/sourceOf';

const header = ['Customer', 'Sales', 'Growth'];
const customers: Cell[][] = [
  ['a', 700, 10],
  ['b', 200, 40],
  ['c', 60, 20],
  ['d', 40, 30],
];
const options: PyramidInput = {
  id: 'Customer',
  indicators: [
    { column: 'Sales', weight: 80 },
    { column: 'Growth', weight: 20 },
  ],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'Top', share: 25 },
      { name: 'Rest', share: 75 },
    ],
  },
  valueColumns: ['Sales'],
};

function report(change: Partial<PyramidInput> = {}, rows = customers) {
  return pyramid.run(
    understandTable(sourceOf([header, ...rows])),
    pyramidSchema.parse({ ...options, ...change }),
    () => undefined,
  );
}
const live = { output: { liveFormulas: true } };
const blocks = <Kind extends Block['kind']>(kind: Kind, change?: Partial<PyramidInput>) =>
  report(change).sheets[0].blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

it('writes tier and score, contributions only on request', () => {
  expect(report().columns.map(({ id }) => id)).toEqual(['tier', 'score']);
  expect(report({ output: { contributions: true } }).columns.map(({ id }) => id)).toEqual([
    'tier',
    'score',
    'contribution:Sales',
    'contribution:Growth',
  ]);
});

it('says what the best customers bring', () => {
  const [{ text }] = blocks('sentence');
  // One of four customers has 700 of 1,000.
  expect(text).toEqual({
    key: 'pyramid.finding.value',
    params: { customers: { percent: 0.25 }, tier: 'Top', value: { percent: 0.7 }, column: 'Sales' },
  });
});

it('shows shares of customers and of value per tier in table and chart', () => {
  const [tiers] = blocks('table');
  expect(tiers.rows.map((row) => [row[1], row[2], row[5], row[6], row[7]])).toEqual([
    [1, 0.25, 700, 0.7, 700],
    [3, 0.75, 300, 0.3, 100],
  ]);
  // .7/.25 and .3/.75.
  expect(tiers.rows[0][8]).toBeCloseTo(2.8, 12);
  expect(tiers.rows[1][8]).toBeCloseTo(0.4, 12);
  const charts = blocks('chart').map(({ chart }) => chart);
  expect(charts.map(({ kind }) => kind)).toEqual(['pyramid', 'mirrored-bars']);
  expect(charts[1]).toMatchObject({
    rows: [
      { left: 0.25, right: 0.7 },
      { left: 0.75, right: 0.3 },
    ],
  });
});

it('has no value chart without a value column', () => {
  expect(blocks('chart', { valueColumns: [] }).map(({ id }) => id)).toEqual(['pyramid']);
});

it('keeps tier colours readable: 4.5 : 1 between text and fill, in cells and charts', () => {
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const cuts = [...'ABCDEFGH'].map((name) => ({ name, share: 12.5 }));
  for (const count of [2, 4, 6, 8]) {
    const some = cuts.slice(0, count).map((cut) => ({ ...cut, share: 100 / count }));
    const { columns, detail } = report({ tiers: { by: 'share-of-customers', cuts: some } });
    const pairs = [
      ...(columns[0].fills ?? []),
      ...detail.tiers.map(({ color, fontColor }) => ({ fill: color, font: fontColor })),
    ];
    for (const { fill, font } of pairs) {
      const [light, dark] = [luminance(fill), luminance(font)].sort((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(fill === '#2F86B7' ? 4 : 4.5);
    }
  }
});

describe('live formulas', () => {
  const sheet = (part: FormulaPart): string => {
    if (typeof part === 'string') return part;
    if ('source' in part) return `[@${part.source}]`;
    if ('sourceRange' in part) return `[${part.sourceRange}]`;
    if ('output' in part) return `@${part.output}`;
    return 'parameter' in part ? `{${part.parameter}}` : `@@${part.outputRange}`;
  };
  const formula = (id: string, change: Partial<PyramidInput>, rows?: Cell[][]) =>
    report(change, rows)
      .columns.find((column) => column.id === id)
      ?.formula?.map(sheet)
      .join('');

  it('are not written unless asked for', () => {
    expect(formula('score', {})).toBeUndefined();
  });
  it('say the score and the tier in the language of Excel', () => {
    const minMax = (name: string) => `(100*(N([@${name}])-MIN([${name}]))/(MAX([${name}])-MIN([${name}])))`;
    expect(formula('score', live)).toBe(
      '=IF(AND(OR({weight:0}=0,ISNUMBER([@Sales])),OR({weight:1}=0,ISNUMBER([@Growth]))),' +
        `({weight:0}*${minMax('Sales')}+{weight:1}*${minMax('Growth')})/({weight:0}+{weight:1}),"")`,
    );
    expect(formula('tier', live)).toBe(
      '=IF(@score="","",IF(AND(ISNUMBER({from:0}),ROUND(@score,7)>=ROUND(N({from:0}),7)),{name:0},{name:1}))',
    );
  });
  it('refer only to parameters that the summary sheet has', () => {
    const { columns, sheets } = report(live);
    const known = new Set(
      sheets[0].blocks
        .filter((block): block is TableBlock => block.kind === 'table')
        .flatMap(({ cellIds }) => Object.keys(cellIds ?? {})),
    );
    const used = columns.flatMap(({ formula = [] }) =>
      formula.flatMap((part) => (typeof part !== 'string' && 'parameter' in part ? [part.parameter] : [])),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((parameter) => !known.has(parameter))).toEqual([]);
  });
  it('give way to values, with a warning, where Excel would not get the same number', () => {
    const dirty: Cell[][] = [...customers, ['e', '€ 50', 5]];
    expect(formula('score', live, dirty)).toBeUndefined();
    expect(report(live, dirty).warnings).toContainEqual({
      key: 'pyramid.warning.noFormulasForColumn',
      params: { column: 'Sales' },
    });
    const overrides = [{ id: 'd', tier: 'Top', reason: 'New owner' }];
    expect(formula('tier', { ...live, overrides })).toBeUndefined();
    expect(formula('score', { ...live, overrides })).toBeDefined();
    expect(report({ ...live, overrides }).warnings).toContainEqual({ key: 'pyramid.warning.noTierFormula' });
  });
});
