import { smoothWeights } from '../../../../src/core/stats/paretoSmoothing';
import { createRandom } from '../../../../src/core/stats/random';

/** Logarithms of Pareto variates u^−k, whose tail has the shape k. */
function paretoLogs(k: number, count: number): Float64Array {
  const random = createRandom(3);
  return Float64Array.from({ length: count }, () => -k * Math.log(1 - random.next()));
}

describe('importance weights say themselves whether they can be relied upon', () => {
  it.each([0.2, 0.5, 1.2])('k̂ of weights whose tail has the shape %d', (k) => {
    expect(Math.abs(smoothWeights(paretoLogs(k, 20_000)).k - k)).toBeLessThan(0.15);
  });

  it('weights add up to 1, and equal ones are worth as many draws as there are', () => {
    const { weights, effectiveSize } = smoothWeights(new Float64Array(500));
    expect(weights.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(effectiveSize).toBeCloseTo(500, 6);
  });

  it('one weight above all others is worth one draw, with a tail that is not to be trusted', () => {
    const logs = new Float64Array(1000).map((_, i) => (i === 0 ? 200 : -i / 100));
    expect(smoothWeights(logs).k).toBeGreaterThan(0.7);
  });
});
