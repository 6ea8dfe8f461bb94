import { parseOptions } from '../../../../../../src/core/analyses/entry';
import { weights } from '../../../../../../src/core/analyses/classify/weights/weights';
import { Problem } from '../../../../../../src/core/problem';
import { createTranslate } from '../../../../../../src/i18n/translate';
import { tableOf } from '../pyramid/tableOf';

const table = tableOf({
  Customer: ['a', 'b', 'c', 'd'],
  K1: [5, 3, 8, 1],
  K2: [1, 2, 7, 3],
  K3: [4, 1, 6, 2],
  Flat: [2, 2, 2, 2],
  Loss: [-1, 2, 3, 4],
  Twice: [10, 6, 16, 2],
  Gaps: [1, null, null, 2],
  Others: [null, 1, 2, null],
});

function problemOf(options: unknown): Problem {
  try {
    weights.run(table, parseOptions(weights, options), () => undefined);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const of = (...columns: string[]) => columns.map((column) => ({ column }));
const three = of('K1', 'K2', 'K3');
const pairwise = (...matrix: unknown[]) => ({ indicators: three, method: { by: 'pairwise', matrix } });
const ones = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1));
const dimension = (weight: number, ...columns: string[]) => ({ name: `D${columns.join()}`, weight, columns });

const cases: [string, unknown, string, string][] = [
  ['a comparison of 0', pairwise([1, 0, 1], [0, 1, 1], [1, 1, 1]), 'pairwise-not-positive', 'method.matrix.0.1'],
  ['rows of unequal length', pairwise([1, 2], [0.5, 1, 1], [1, 1, 1]), 'pairwise-not-square', 'method.matrix.0'],
  ['fewer comparisons than indicators', pairwise(...ones(2)), 'pairwise-not-square', 'method.matrix'],
  [
    'comparisons of another method that are not reciprocal',
    {
      indicators: of('K1', 'K2'),
      compareWith: [
        { by: 'critic' },
        {
          by: 'pairwise',
          matrix: [
            [1, 2],
            [2, 1],
          ],
        },
      ],
    },
    'pairwise-not-reciprocal',
    'compareWith.1.matrix.0.1',
  ],
  [
    'negative points',
    { indicators: [{ column: 'K1' }, { column: 'K2', points: -1 }], method: { by: 'direct' } },
    'weight-negative',
    'indicators.1.points',
  ],
  [
    'points that are all 0 in one dimension',
    {
      indicators: [{ column: 'K1', points: 0 }, { column: 'K2' }],
      method: { by: 'direct' },
      dimensions: [dimension(1, 'K1'), dimension(1, 'K2')],
    },
    'weights-all-zero',
    'indicators',
  ],
  ['no indicator', { indicators: [] }, 'options-invalid', 'indicators'],
  ['the same column twice', { indicators: of('K1', 'K1') }, 'column-duplicate', 'indicators.1.column'],
  ['a column of text', { indicators: of('K1', 'Customer') }, 'column-not-numeric', 'indicators.1.column'],
  ['a column that is not there', { indicators: of('K9') }, 'column-missing', 'indicators.0.column'],
  ['an id column that is not there', { id: 'Nobody', indicators: three }, 'column-missing', 'id'],
  ['a method that does not exist', { indicators: three, method: { by: 'oracle' } }, 'options-invalid', 'method.by'],
  [
    'an indicator in no dimension',
    { indicators: three, dimensions: [dimension(1, 'K1', 'K2')] },
    'dimension-mismatch',
    'indicators.2.column',
  ],
  [
    'an indicator in two dimensions',
    { indicators: three, dimensions: [dimension(1, 'K1', 'K2'), dimension(1, 'K2', 'K3')] },
    'dimension-mismatch',
    'dimensions.1.columns.0',
  ],
  [
    'a dimension of a column that is no indicator',
    { indicators: three, dimensions: [dimension(1, 'K1', 'K2', 'K3', 'Loss')] },
    'dimension-mismatch',
    'dimensions.0.columns.3',
  ],
  [
    'dimensions that all weigh 0',
    { indicators: three, dimensions: [dimension(0, 'K1', 'K2', 'K3')] },
    'weights-all-zero',
    'dimensions',
  ],
  [
    'shares of tiers that miss 100',
    { indicators: three, tiers: { by: 'share-of-customers', cuts: [{ name: 'A', share: 90 }] } },
    'cuts-do-not-add-up',
    'tiers.cuts',
  ],
];

it.each(cases)('refuses %s and says where', (_, options, code, option) => {
  expect(problemOf(options)).toMatchObject({ code, place: { option } });
});

it.each([
  ['no variance under CRITIC', { indicators: of('K1', 'Flat') }, 'column-no-variance', 'Flat'],
  [
    'no variance under min–max',
    { indicators: of('K1', 'Flat'), method: { by: 'rank-sum' } },
    'column-no-variance',
    'Flat',
  ],
  [
    'negative values as shares',
    { indicators: of('K1', 'Loss'), method: { by: 'entropy' } },
    'value-out-of-range',
    'Loss',
  ],
  ['the same under another name', { indicators: of('K1', 'Twice') }, 'indicators-identical', 'K1'],
])('names the column with %s', (_, options, code, column) => {
  expect(problemOf(options)).toMatchObject({ code, place: { column } });
});

it('refuses to learn weights where no customer has all values', () => {
  expect(problemOf({ indicators: of('Gaps', 'Others'), missing: 're-weight' }).code).toBe('no-complete-customer');
});

it.each(['en', 'de', 'zh-CN'])('says all of this in %s without leaving a gap', (language) => {
  const translate = createTranslate(language);
  for (const [, options] of cases) {
    const { code, place, params } = problemOf(options);
    const all = { ...place, ...params };
    for (const text of [`problem.${code}` as const, `remedy.${code}` as const].map((key) =>
      translate({ key, params: all }),
    )) {
      expect(text).not.toMatch(/problem\.|remedy\.|undefined| {2}| [.,]/);
    }
  }
});
