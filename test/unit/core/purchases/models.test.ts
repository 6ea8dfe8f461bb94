import { countRows } from '../../../../src/core/purchases/countRows';
import { contractLikelihood } from '../../../../src/core/purchases/shiftedBetaGeometric';
import { fit } from '../../../../src/core/purchases/fit';
import { gammaGamma } from '../../../../src/core/purchases/gammaGamma';
import type { Likelihood } from '../../../../src/core/purchases/model';
import { models } from '../../../../src/core/purchases/models';
import { simulateBgNbd } from './simulate';

const history = simulateBgNbd(3000, [0.6, 6, 0.8, 2.5], 7);
const rows = countRows(history, 7);
const wholeRows = countRows({
  frequency: Float64Array.of(0, 1, 2, 2, 5, 6, 3),
  recency: Float64Array.of(0, 2, 4, 6, 6, 6, 3),
  age: Float64Array.of(6, 6, 6, 6, 6, 6, 4),
  count: Float64Array.of(50, 20, 9, 12, 7, 9, 11),
});

const likelihoods: [string, Likelihood, number[]][] = [
  ['bg-nbd', models['bg-nbd'].likelihood(rows), [0.5, 5, 0.9, 2]],
  ['mbg-nbd', models['mbg-nbd'].likelihood(rows), [0.5, 5, 0.9, 2]],
  ['pareto-nbd', models['pareto-nbd'].likelihood(rows), [0.5, 5, 0.9, 12]],
  ['nbd', models.nbd.likelihood(rows), [0.5, 5]],
  ['bg-bb', models['bg-bb'].likelihood(wholeRows), [1.2, 0.8, 0.6, 2.7]],
  [
    'gamma-gamma',
    gammaGamma({ frequency: Float64Array.of(1, 2, 2, 9), monetary: Float64Array.of(10, 30, 12, 25) }),
    [6, 4, 15],
  ],
  ['sbg', contractLikelihood([1000, 631, 468, 382, 326]), [0.7, 1.2]],
];

describe('derivatives', () => {
  it.each(likelihoods)(
    '%s: gradient and Hessian are those of the likelihood, or SE and optimum are wrong',
    (_, likelihood, theta) => {
      const n = theta.length;
      const at = likelihood.evaluate(theta);
      for (let i = 0; i < n; i++) {
        const step = 1e-5 * theta[i];
        const up = likelihood.evaluate(theta.map((value, j) => value + (j === i ? step : 0)));
        const down = likelihood.evaluate(theta.map((value, j) => value - (j === i ? step : 0)));
        const close = (actual: number, difference: number) =>
          expect(Math.abs(actual - difference)).toBeLessThan(1e-6 * (1 + Math.abs(actual)) * 10);
        close(at.gradient[i], (up.value - down.value) / (2 * step));
        for (let j = 0; j < n; j++) close(at.hessian[i * n + j], (up.gradient[j] - down.gradient[j]) / (2 * step));
      }
    },
  );
});

describe('fit', () => {
  it('finds the parameters that made the data, within three standard errors', () => {
    const { theta, standardErrors, converged, parameters } = fit(
      models['bg-nbd'].likelihood(countRows(simulateBgNbd(20000, [0.6, 6, 0.8, 2.5], 11), 7)),
    );
    expect(converged).toBe(true);
    // days round purchase times up, which biases α by about half a day, see PLATFORM 5
    [0.6, 6, 0.8, 2.5].forEach((truth, i) => {
      const error = standardErrors[Object.keys(parameters)[i]] ?? 0;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(theta[i] - truth)).toBeLessThan(3 * error + 0.1 * truth);
    });
  });

  it('does not claim to have converged when nobody ever leaves: a and b run off', () => {
    // everyone bought on the last day: dropping out explains nothing
    const stay = countRows({
      frequency: Float64Array.of(1, 2, 3, 4, 5, 6, 2, 3),
      recency: new Float64Array(8).fill(30),
      age: new Float64Array(8).fill(30),
    });
    const { converged, atLimit } = fit(models['bg-nbd'].likelihood(stay));
    expect(converged).toBe(false);
    expect(atLimit.length).toBeGreaterThan(0);
  });

  it('takes a table of equal rows with their number for the customers it stands for', () => {
    const counted = countRows({
      frequency: rows.frequency,
      recency: rows.recency,
      age: rows.age,
      count: rows.count,
    });
    const each = fit(models['bg-nbd'].likelihood(rows));
    const grouped = fit(models['bg-nbd'].likelihood(counted));
    expect(rows.rowCount).toBeLessThan(3000);
    expect(counted.customers).toBe(3000);
    expect(grouped.logLikelihood).toBeCloseTo(each.logLikelihood, 8);
    expect(grouped.bic).toBeCloseTo(each.bic, 8);
  });

  it('says 2k − 2 ln L and k ln n − 2 ln L, n the customers, so that models can be compared', () => {
    const { aic, bic, logLikelihood } = fit(models.nbd.likelihood(rows));
    expect(aic).toBeCloseTo(4 - 2 * logLikelihood, 9);
    expect(bic).toBeCloseTo(2 * Math.log(3000) - 2 * logLikelihood, 9);
  });
});

describe('predictions', () => {
  const at = {
    'bg-nbd': [0.243, 4.414, 0.793, 2.426],
    'mbg-nbd': [0.525, 6.183, 0.891, 1.614],
    'pareto-nbd': [0.553, 10.578, 0.606, 11.669],
    nbd: [0.385, 12.07],
  } as const;
  const continuous = Object.entries(at).map(([id, theta]) => ({ id: id as keyof typeof at, theta }));

  it.each(continuous)('$id: expected counts per frequency add up to the expected purchases', ({ id, theta }) => {
    const predictions = models[id].predict(theta);
    const pmf = predictions.purchasePmf(39, 2000);
    expect(pmf.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
    expect(pmf.reduce((sum, probability, x) => sum + x * probability, 0)).toBeCloseTo(
      predictions.pAlive(0, 0, 0) * predictions.purchasesIfAlive(0, 0, 39),
      9,
    );
  });

  it.each(continuous)('$id: the discounted purchases of a long horizon approach DERT from below', ({ id, theta }) => {
    const predictions = models[id].predict(theta);
    const rate = Math.log(1.15) / 52;
    const endless = predictions.discountedIfAlive(2, 39, rate, Infinity);
    const long = predictions.discountedIfAlive(2, 39, rate, 20000);
    expect(Math.abs(long / endless - 1)).toBeLessThan(1e-8);
    expect(predictions.discountedIfAlive(2, 39, rate, 52)).toBeLessThan(predictions.purchasesIfAlive(2, 39, 52));
    expect(predictions.discountedIfAlive(2, 39, 0, 52)).toBeCloseTo(predictions.purchasesIfAlive(2, 39, 52), 10);
  });

  it.each(continuous)('$id: at the overdue date P(alive) has just fallen to the threshold', ({ id, theta }) => {
    const predictions = models[id].predict(theta);
    const wait = predictions.unitsUntilOverdue(3, 30, 39, 0.4);
    if (id === 'nbd') expect(wait).toBe(Infinity);
    else expect(predictions.pAlive(3, 30, 39 + wait)).toBeCloseTo(0.4, 9);
    // long gone already
    if (id !== 'nbd') expect(predictions.unitsUntilOverdue(20, 5, 39, 0.4)).toBe(0);
  });

  it('a near 1 and s near 1 are no holes in the forecast', () => {
    const bg = [1 - 1e-9, 1, 1 + 1e-9].map((a) => models['bg-nbd'].predict([0.3, 5, a, 2]).purchasesIfAlive(3, 30, 52));
    const pareto = [1 - 1e-9, 1, 1 + 1e-9].map((s) =>
      models['pareto-nbd'].predict([0.5, 10, s, 12]).purchasesIfAlive(3, 30, 52),
    );
    for (const [below, exact, above] of [bg, pareto]) {
      expect(exact).toBeCloseTo(below, 7);
      expect(exact).toBeCloseTo(above, 7);
    }
  });

  it('a customer seen for no time at all, and one with 1,000 purchases, have numbers, not NaN', () => {
    for (const { id, theta } of continuous) {
      const predictions = models[id].predict(theta);
      for (const [x, recency, age] of [
        [0, 0, 0],
        [1000, 39, 39],
        [1000, 5, 39],
      ]) {
        const alive = predictions.pAlive(x, recency, age);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        expect(predictions.purchasesIfAlive(x, age, 52)).toBeGreaterThan(0);
        const likelihood = models[id].likelihood(
          countRows({ frequency: Float64Array.of(x), recency: Float64Array.of(recency), age: Float64Array.of(age) }),
        );
        expect(Number.isFinite(likelihood.evaluate(theta).value)).toBe(true);
      }
    }
  });
});
