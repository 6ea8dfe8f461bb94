import { condense } from '../../../../src/core/purchases/condense';
import { countRows } from '../../../../src/core/purchases/countRows';
import { fit } from '../../../../src/core/purchases/fit';
import { cumulatedIntegral } from '../../../../src/core/purchases/leavingIntegral';
import { interpolatedIntegral } from '../../../../src/core/purchases/leavingInterpolation';
import { momentCount, type LeavingIntegral } from '../../../../src/core/purchases/leavingMoments';
import { models } from '../../../../src/core/purchases/models';
import { createRandom } from '../../../../src/core/stats/random';
import { simulateBgNbd } from './simulate';

type Theta = Parameters<LeavingIntegral['forEachRow']>[0];

describe('what makes fits of long lists fast leaves them what they are', () => {
  const rows = countRows(simulateBgNbd(3000, [0.243, 4.414, 0.793, 2.426], 7, 'continuous'));

  /** Per row the moments of leaving between t_x and T, in units of the likelihood of staying or leaving. */
  function shares(integral: LeavingIntegral, theta: Theta): Float64Array {
    const { r, alpha, s, beta } = theta;
    const found = new Float64Array(rows.rowCount * momentCount);
    integral.forEachRow(theta, momentCount, (row, early, from, late, to) => {
      const steps = rows.age[row] - rows.recency[row];
      const fall = Math.exp(
        -(r + rows.frequency[row]) * Math.log1p(steps / (alpha + rows.recency[row])) -
          (s + 1) * Math.log1p(steps / (beta + rows.recency[row])),
      );
      const total = (beta + rows.age[row]) * fall + s * (early[from] - fall * late[to]);
      for (let m = 0; m < momentCount; m++) {
        found[row * momentCount + m] = (s * (early[from + m] - fall * late[to + m])) / total;
      }
    });
    return found;
  }

  it.each<Theta>([
    { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 },
    { r: 0.05, alpha: 0.3, s: 0.02, beta: 400 },
    { r: 20, alpha: 60, s: 4, beta: 0.5 },
    { r: 1, alpha: 3000, s: 0.001, beta: 0.01 },
  ])('Pareto/NBD at continuous times: interpolated within 1e-11 of the integral row by row, at %j', (theta) => {
    const [plain, quick] = [shares(cumulatedIntegral(rows), theta), shares(interpolatedIntegral(rows), theta)];
    let farthest = 0;
    plain.forEach(
      (value, i) => (farthest = Math.max(farthest, Math.abs(value - quick[i]) / Math.max(1, Math.abs(value)))),
    );
    expect(farthest).toBeLessThan(1e-11);
  });

  it.each([1e-3, 0.5, 15, 4000, 1e7])('spend condensed to few amounts: sums within 1e-12, at v = %d', (v) => {
    const random = createRandom(3);
    const amounts = Float64Array.from({ length: 5000 }, () => Math.exp(3 + 2 * random.normal()));
    const weights = Float64Array.from(amounts, () => random.integer(1, 3));
    const sums = (values: Float64Array, of: Float64Array): number[] => {
      const parts = [Math.log1p, (x: number) => 1 / (1 + x), (x: number) => (1 + x) ** -2];
      return parts.map((part) => values.reduce((sum, value, i) => sum + of[i] * part(value / v), 0));
    };
    const [few, fewWeights] = [amounts.slice(), weights.slice()];
    const kept = condense(few, fewWeights);
    expect(kept).toBeLessThan(amounts.length / 2);
    const quick = sums(few.subarray(0, kept), fewWeights.subarray(0, kept));
    sums(amounts, weights).forEach((sum, i) => expect(Math.abs(quick[i] / sum - 1)).toBeLessThan(1e-12));
  });

  it('BG/NBD of 60,000 customers at continuous times: the optimum that is found without starting from rounded times', () => {
    const counted = countRows(simulateBgNbd(60_000, [0.243, 4.414, 0.793, 2.426], 8, 'continuous'), 7);
    expect(counted.isUncounted).toBe(true);
    const likelihood = models['bg-nbd'].likelihood(counted);
    const [near, far] = [fit(likelihood), fit({ ...likelihood, nearby: undefined })];
    expect(near.converged).toBe(true);
    expect(Math.abs(near.logLikelihood / far.logLikelihood - 1)).toBeLessThan(1e-14);
    near.theta.forEach((value, i) => expect(Math.abs(value / far.theta[i] - 1)).toBeLessThan(1e-7));
  });

  it('equal customers off the grid of days are still counted once, in a long list as well', () => {
    const times = Float64Array.from({ length: 60_000 }, (_, i) => 1.2345 + (i % 7) / 3);
    const {
      isUncounted,
      rowCount,
      count,
      rowOf,
      times: distinct,
    } = countRows({ frequency: new Float64Array(60_000), recency: new Float64Array(60_000), age: times }, 7);
    expect({ isUncounted, rowCount, times: distinct.length, row: rowOf[8] }).toEqual({
      ...{ isUncounted: undefined, rowCount: 7, times: 8, row: 1 },
    });
    expect(count[0]).toBe(Math.ceil(60_000 / 7));
  });
});
