import { analyticHierarchy } from '../../../src/core/analyses/classify/weights/analyticHierarchy';
import { criticWeights } from '../../../src/core/analyses/classify/weights/criticWeights';
import { directWeights } from '../../../src/core/analyses/classify/weights/directWeights';
import { entropyWeights } from '../../../src/core/analyses/classify/weights/entropyWeights';
import type { Direction } from '../../../src/core/analyses/classify/weights/indicatorValues';
import { pairwiseMatrix } from '../../../src/core/analyses/classify/weights/pairwiseMatrix';
import { rankOrderCentroid } from '../../../src/core/analyses/classify/weights/rankOrderCentroid';
import { rankSum } from '../../../src/core/analyses/classify/weights/rankSum';
import { topsis } from '../../../src/core/analyses/classify/weights/topsis';
import { cars, columnsOf, hospital, leader, sennaroglu, tus, xu, zavadskas } from './matrices';

/** Half a unit of the last digit that was printed. */
function expectPrinted(values: ArrayLike<number>, printed: readonly number[], digits: number): void {
  expect(values).toHaveLength(printed.length);
  printed.forEach((value, i) => expect(Math.abs(values[i] - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12));
}

const directions = (rows: readonly number[][], costs: readonly number[] = []): Direction[] =>
  rows[0].map((_, j) => (costs.includes(j) ? 'cost' : 'benefit'));

describe('METHODS 2: published weights', () => {
  it('[H] direct points 100/60/40 → .5/.3/.2', () => {
    expectPrinted(directWeights([100, 60, 40]), [0.5, 0.3, 0.2], 12);
  });

  it('[H] rank-order centroid, n = 4: .5208, .2708, .1458, .0625', () => {
    expectPrinted(rankOrderCentroid(4), [0.5208, 0.2708, 0.1458, 0.0625], 4);
  });

  it('[H] rank sum, n = 4: .4/.3/.2/.1', () => {
    expectPrinted(rankSum(4), [0.4, 0.3, 0.2, 0.1], 12);
  });

  it('[P] AHP leader matrix: weights .5476 .1266 .2699 .0559, λ 4.1184, CI .0395, CR .0439', () => {
    const { weights, lambda, consistencyIndex, consistencyRatio } = analyticHierarchy(pairwiseMatrix(leader.upper));
    expectPrinted(weights, leader.weights, 4);
    expectPrinted(
      [lambda, consistencyIndex, consistencyRatio],
      [leader.lambda, leader.consistencyIndex, leader.consistencyRatio],
      4,
    );
  });

  it('[P] entropy, Zavadskas & Podvezko 2016: .1146, .1981, .4185, .2689', () => {
    expectPrinted(entropyWeights(columnsOf(zavadskas.rows), { normalize: 'share' }), zavadskas.weights, 4);
  });

  it('[P] entropy, Xu 2004: .463, .3992, .1378, 0', () => {
    expectPrinted(entropyWeights(columnsOf(xu.rows), { normalize: 'share' }), xu.weights, 4);
  });

  it('[P] entropy after min–max, hospital wards: nine weights to four digits', () => {
    expectPrinted(entropyWeights(columnsOf(hospital.rows), { normalize: 'min-max' }), hospital.weights, 4);
  });

  it('[P] CRITIC, Tuş & Aytaç Adalı 2019: .157 .249 .168 .121 .154 .151, all benefit', () => {
    expectPrinted(criticWeights(columnsOf(tus.rows), directions(tus.rows)), tus.allBenefit, 3);
  });

  it('CRITIC, the same matrix with the first column as a cost: .1841 .2130 .1422 .1583 .1684 .1340', () => {
    expectPrinted(criticWeights(columnsOf(tus.rows), directions(tus.rows, [0])), tus.firstIsCost, 4);
  });

  it('[P] TOPSIS, Sennaroglu: closeness 1, .2622, 0', () => {
    const { rows, weights, closeness } = sennaroglu;
    expectPrinted(topsis(columnsOf(rows), weights, directions(rows)), closeness, 4);
  });

  it('[P] TOPSIS, four cars, cost last: .743, .404, .176, .441', () => {
    const { rows, weights, costs, closeness } = cars;
    expectPrinted(topsis(columnsOf(rows), weights, directions(rows, costs)), closeness, 3);
  });
});
