import { analyticHierarchy } from '../../../src/core/analyses/classify/weights/analyticHierarchy';
import { criticWeights } from '../../../src/core/analyses/classify/weights/criticWeights';
import { entropyWeights } from '../../../src/core/analyses/classify/weights/entropyWeights';
import type { Direction } from '../../../src/core/analyses/classify/weights/indicatorValues';
import { pairwiseMatrix } from '../../../src/core/analyses/classify/weights/pairwiseMatrix';
import { topsis } from '../../../src/core/analyses/classify/weights/topsis';
import { kendallTau } from '../../../src/core/stats/kendallTau';
import { columnsOf } from './matrices';
import oracle from './oracle/oracle.json';

/** Both sides round in double precision; sums of a few dozen terms stay within 1e-12. */
function expectSame(values: ArrayLike<number>, expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(Math.abs(values[i] - value)).toBeLessThanOrEqual(1e-12));
}

describe(`NumPy ${oracle.versions.numpy} and SciPy ${oracle.versions.scipy} give the same`, () => {
  it.each(oracle.hierarchies.map(({ upper, weights, lambda }) => ({ n: weights.length, upper, weights, lambda })))(
    'eigenvector and eigenvalue of $n random judgements, by numpy.linalg.eig',
    ({ upper, weights, lambda }) => {
      const found = analyticHierarchy(pairwiseMatrix(upper));
      expectSame(found.weights, weights);
      expect(Math.abs(found.lambda - lambda)).toBeLessThanOrEqual(1e-11);
    },
  );

  describe.each(
    oracle.matrices.map((matrix) => ({ size: `${matrix.rows.length} × ${matrix.rows[0].length}`, matrix })),
  )('for a random $size matrix:', ({ matrix }) => {
    const columns = columnsOf(matrix.rows);
    const costs: number[] = matrix.costs;
    const directions = columns.map((_, j): Direction => (costs.includes(j) ? 'cost' : 'benefit'));

    it('entropy weights of shares', () => {
      expectSame(entropyWeights(columns, { normalize: 'share' }), matrix.entropyShare);
    });
    it('entropy weights after min–max', () => {
      expectSame(entropyWeights(columns, { normalize: 'min-max', directions }), matrix.entropyMinMax);
    });
    it('CRITIC weights', () => {
      expectSame(criticWeights(columns, directions), matrix.critic);
    });
    it('TOPSIS closeness', () => {
      expectSame(topsis(columns, matrix.weights, directions), matrix.topsis);
    });
  });

  it.each(oracle.rankCorrelations.map(({ a, b, tau }) => ({ n: a.length, a, b, tau })))(
    "Kendall's tau-b of $n pairs with ties, by scipy.stats.kendalltau",
    ({ a, b, tau }) => expectSame([kendallTau(a, b)], [tau]),
  );
});
