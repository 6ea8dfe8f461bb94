import { factors } from '../../../src/core/analyses/understand/factors/factors';
import { factorsSchema } from '../../../src/core/analyses/understand/factors/options';
import { summary } from '../../../src/core/stats/summary';
import { weightedCorrelation } from '../../../src/core/stats/weightedCorrelation';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';
import { oracle } from './oracle';

const columns = ['sepal length', 'sepal width', 'petal length', 'petal width'];
const iris = tableOf(Object.fromEntries(columns.map((name, i) => [name, oracle.iris.columns[i]])));
const run = (table = iris, options: object = { columns, components: 2 }) =>
  factors.run(table, factorsSchema.parse(options), () => undefined);

describe('METHODS 3.8, iris: principal components of the correlation matrix', () => {
  const { detail } = run();

  it('gives the eigenvalues 2.91849782, .91403047, .14675688, .02071484', () => {
    expect(detail.eigenvalues.map((value) => value.toFixed(8))).toEqual([
      '2.91849782',
      '0.91403047',
      '0.14675688',
      '0.02071484',
    ]);
  });

  it('gives the varimax loadings of two components in the order of the columns', () => {
    expect(detail.loadings.map((row) => row.map((loading) => loading.toFixed(5)))).toEqual([
      ['0.95940', '0.04635'],
      ['-0.14254', '0.98519'],
      ['0.94357', '-0.30562'],
      ['0.93190', '-0.25853'],
    ]);
  });

  it('gives the sums of squares 2.69954 and 1.13299', () => {
    expect(detail.explained.map((share) => (4 * share).toFixed(5))).toEqual(['2.69954', '1.13299']);
  });

  it('gives scores of mean 0 and deviation 1 that do not correlate, as indicators must not count twice', () => {
    for (const scores of detail.scores) {
      expect(summary(scores).mean).toBeCloseTo(0, 10);
      expect(summary(scores).standardDeviation).toBeCloseTo(1, 10);
    }
    expect(weightedCorrelation(detail.scores[0], detail.scores[1])).toBeCloseTo(0, 10);
    // a loading is the correlation of column and score
    expect(weightedCorrelation(Float64Array.from(oracle.iris.columns[0]), detail.scores[0])).toBeCloseTo(
      detail.loadings[0][0],
      10,
    );
  });
});

describe('factors on awkward lists', () => {
  it('says that there are fewer rows than columns', () => {
    expect(() => run(tableOf({ a: [1, 2], b: [2, 1], c: [3, 5] }), { columns: ['a', 'b', 'c'] })).toThrow(
      'too-few-rows',
    );
  });

  it('refuses more components than collinear columns have, by the option', () => {
    const doubled = tableOf({ a: [1, 2, 4, 7], b: [2, 4, 8, 14] });
    expect(() => run(doubled, { columns: ['a', 'b'], components: 2 })).toThrow('components');
    expect(run(doubled, { columns: ['a', 'b'] }).detail.components).toBe(1);
  });

  it('names a constant column', () => {
    expect(() => run(tableOf({ a: [1, 2, 4], b: [3, 3, 3] }), { columns: ['a', 'b'] })).toThrow('column-no-variance');
  });
});
