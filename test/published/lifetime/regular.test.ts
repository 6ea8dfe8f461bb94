import { fitRegular } from '../../../src/core/purchases/regularModels';
import { countRows } from '../../../src/core/purchases/countRows';
import { fit } from '../../../src/core/purchases/fit';
import { models } from '../../../src/core/purchases/models';
import { regularLikelihood } from '../../../src/core/purchases/regularBuying';
import oracle from './oracle/regular.json';

type Case = (typeof oracle.cases)[number];

const chancesOf = ({ model }: Case): 0 | 1 => (model === 'mbg-cnbd-k' ? 1 : 0);

function history(customers: readonly number[][]) {
  return {
    frequency: Float64Array.from(customers, (days) => days.length - 1),
    recency: Float64Array.from(customers, (days) => (days[days.length - 1] - days[0]) / 7),
    age: Float64Array.from(customers, (days) => (oracle.endDay - days[0]) / 7),
    logGaps: Float64Array.from(customers, (days) =>
      days.slice(1).reduce((sum, day, i) => sum + Math.log((day - days[i]) / 7), 0),
    ),
  };
}

const cases = oracle.cases.map((found): [string, Case] => [`${found.model} on a log of k = ${found.k}`, found]);

/** Expected values: scipy and numpy, oracle/regular.py (seed and versions in the file). */
describe('models of regular buyers (Platzer & Reutterer 2016) against an independent likelihood', () => {
  it.each(cases)('%s: the log-likelihood at given parameters is right to 1e-10', (_, found) => {
    const rows = countRows(history(found.purchaseDays), 7);
    const { value } = regularLikelihood(rows, found.k, chancesOf(found)).evaluate(oracle.theta);
    expect(Math.abs(value / found.atTheta - 1)).toBeLessThan(1e-10);
  });

  it.each(cases)('%s: that of one customer is the integral over its rate, to 1e-8', (_, found) => {
    for (const { customer, logLikelihood } of found.rows) {
      const rows = countRows(history([found.purchaseDays[customer]]), 7);
      const { value } = regularLikelihood(rows, found.k, chancesOf(found)).evaluate(oracle.theta);
      expect(Math.abs(value - logLikelihood)).toBeLessThan(1e-8 * Math.max(1, Math.abs(logLikelihood)));
    }
  });

  it.each(cases)('%s: finds k, its log-likelihood and its parameters', (_, found) => {
    const fitted = fitRegular(countRows(history(found.purchaseDays), 7), chancesOf(found));
    expect({ k: fitted.k, converged: fitted.converged }).toEqual({ k: found.bestK, converged: true });
    expect(fitted.logLikelihood).toBeCloseTo(found.logLikelihood, 5);
    found.parameters.forEach((value, i) => expect(Math.abs(fitted.theta[i] / value - 1)).toBeLessThan(1e-3));
  });

  it.each(cases)(
    '%s: purchases expected of a customer are the mean of simulated futures, within 4 errors',
    (_, found) => {
      const predictions = models[found.model === 'mbg-cnbd-k' ? 'mbg-cnbd-k' : 'bg-cnbd-k'].predict(
        oracle.theta,
        found.k,
      );
      for (const { customer, time, mean, error } of found.futures) {
        const { frequency, recency, age } = history([found.purchaseDays[customer]]);
        const expected = predictions.purchasesIfAlive(frequency[0], age[0], time, recency[0]);
        expect(Math.abs(expected - mean)).toBeLessThan(4 * error);
      }
    },
  );
});

describe('the derivatives from which Newton and the standard errors come', () => {
  it.each(cases)('%s: gradient and Hessian are those of differences', (_, found) => {
    const likelihood = regularLikelihood(countRows(history(found.purchaseDays), 7), found.k, chancesOf(found));
    const at = likelihood.evaluate(oracle.theta);
    oracle.theta.forEach((value, i) => {
      const step = 1e-5 * value;
      const shifted = (by: number) => likelihood.evaluate(oracle.theta.map((old, j) => (j === i ? old + by : old)));
      const [up, down] = [shifted(step), shifted(-step)];
      const scale = Math.abs(at.value);
      expect(Math.abs((up.value - down.value) / (2 * step) - at.gradient[i])).toBeLessThan(1e-7 * scale);
      at.gradient.forEach((_slope, j) => {
        const difference = (up.gradient[j] - down.gradient[j]) / (2 * step);
        expect(Math.abs(difference - at.hessian[4 * i + j])).toBeLessThan(1e-6 * scale);
      });
    });
  });
});

describe('k = 1 is the model without a rhythm', () => {
  const rows = countRows(history(oracle.cases[0].purchaseDays), 7);

  it.each([
    ['mbg-cnbd-k', 'mbg-nbd'],
    ['bg-cnbd-k', 'bg-nbd'],
  ] as const)('%s predicts as %s, without end and to a horizon', (regular, plain) => {
    const { theta } = fit(models[plain].likelihood(rows));
    const [one, other] = [models[regular].predict(theta, 1), models[plain].predict(theta)];
    for (const [x, recency, age] of [
      [0, 0, 30],
      [1, 3, 30],
      [7, 28, 39],
      [300, 51, 52],
    ]) {
      const pairs = [
        [one.pAlive(x, recency, age), other.pAlive(x, recency, age)],
        [one.purchasesIfAlive(x, age, 52, recency), other.purchasesIfAlive(x, age, 52)],
        [one.discountedIfAlive(x, age, 0.003, 52, recency), other.discountedIfAlive(x, age, 0.003, 52)],
        [one.discountedIfAlive(x, age, 0.003, Infinity, recency), other.discountedIfAlive(x, age, 0.003, Infinity)],
        [one.unitsUntilOverdue(x, recency, age, 0.3) + 1, other.unitsUntilOverdue(x, recency, age, 0.3) + 1],
      ];
      for (const [value, expected] of pairs) {
        if (value !== expected) expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it('purchases of a regular buyer without end are the limit of a long horizon', () => {
    const predictions = models['mbg-cnbd-k'].predict(oracle.theta, 3);
    const endless = predictions.discountedIfAlive(5, 40, 0.01, Infinity, 36);
    expect(Math.abs(predictions.discountedIfAlive(5, 40, 0.01, 5000, 36) / endless - 1)).toBeLessThan(1e-6);
  });

  it('a customer is overdue exactly when its chance has fallen to the threshold', () => {
    const predictions = models['mbg-cnbd-k'].predict(oracle.theta, 3);
    const units = predictions.unitsUntilOverdue(5, 36, 37, 0.3);
    expect(units).toBeGreaterThan(0);
    expect(predictions.pAlive(5, 36, 37 + units)).toBeCloseTo(0.3, 10);
  });
});
