import { models } from '../../../../src/core/purchases/models';

/** ∫₀^H e^{−δt} dE(t) by many steps, short where E bends: Σ of E's growth, each discounted from its middle. */
function stepByStep(expected: (time: number) => number, horizon: number, rate: number, steps: number): number {
  let sum = 0;
  let before = 0;
  for (let i = 1; i <= steps; i++) {
    const [from, to] = [horizon * ((i - 1) / steps) ** 4, horizon * (i / steps) ** 4];
    const after = expected(to);
    sum += Math.exp((-rate * (from + to)) / 2) * (after - before);
    before = after;
  }
  return sum;
}

describe('purchases are discounted each from its own moment, however soon customers leave', () => {
  const horizon = 156;
  const rate = Math.log(1.15) / 52;
  it.each([
    // [model, parameters, purchases, age]
    ['bg-nbd', [0.25, 4.4, 0.8, 2.4], 2, 30],
    ['bg-nbd', [1, 10, 900, 8000], 2000, 100],
    ['mbg-nbd', [1, 10, 900, 8000], 2000, 100],
    ['bg-nbd', [200, 8, 40, 60], 300, 20],
    ['pareto-nbd', [0.55, 10.6, 0.6, 11.7], 2, 30],
    ['pareto-nbd', [3, 10, 30, 2], 10, 20],
    ['pareto-nbd', [3, 10, 100, 2], 10, 1],
    // stay for a millionth of the horizon
    ['bg-nbd', [200, 0.001, 40, 60], 300, 0.01],
    ['pareto-nbd', [3, 0.001, 30, 0.002], 10, 0.001],
  ] as const)('%s with %j, %i purchases in %s weeks', (model, theta, x, age) => {
    const { purchasesIfAlive, discountedIfAlive } = models[model].predict(Float64Array.from(theta));
    const expected = stepByStep((time) => purchasesIfAlive(x, age, time), horizon, rate, 1500);
    // (δ·step)²/24 at the end, where a step is .4 weeks: 5e-8
    expect(Math.abs(discountedIfAlive(x, age, rate, horizon) / expected - 1)).toBeLessThan(1e-7);
  });
});
