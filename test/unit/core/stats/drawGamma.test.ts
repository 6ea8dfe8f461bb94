import { drawBeta, drawGamma } from '../../../../src/core/stats/drawGamma';
import { createRandom } from '../../../../src/core/stats/random';

const draws = 40_000;

/** Mean and variance of draws, seeded. */
function momentsOf(draw: (random: ReturnType<typeof createRandom>) => number): [number, number] {
  const random = createRandom(11);
  const values = Float64Array.from({ length: draws }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws];
}

describe('futures are drawn from the distributions that the models name', () => {
  // a gamma variate of rate 1 has mean and variance of its shape; five standard errors of a mean
  it.each([0.2, 0.9, 1, 4.5, 120])('gamma of shape %d', (shape) => {
    const [mean, variance] = momentsOf((random) => drawGamma(random, shape));
    expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / draws));
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.12);
  });

  it('beta(0.8, 2.4): mean 1/4, variance (1/4 · 3/4)/4.2', () => {
    const [mean, variance] = momentsOf((random) => drawBeta(random, 0.8, 2.4));
    const expected = 0.1875 / 4.2;
    expect(Math.abs(mean - 0.25)).toBeLessThan(5 * Math.sqrt(expected / draws));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
  });
});
