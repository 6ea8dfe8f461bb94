import { countRows } from '../../../../src/core/purchases/countRows';
import { covariateLikelihood } from '../../../../src/core/purchases/covariates/likelihood';
import { fitCovariates } from '../../../../src/core/purchases/covariates/fitCovariates';
import { countProfiles } from '../../../../src/core/purchases/covariates/profiles';
import { parametersFor } from '../../../../src/core/purchases/covariates/shifts';
import { models } from '../../../../src/core/purchases/models';
import { simulateBgNbd } from './simulate';

/** Two groups of customers: the second buys e^0.7 times as often. */
function twoGroups() {
  const one = simulateBgNbd(700, [1.2, 6, 1.5, 6], 1);
  const other = simulateBgNbd(700, [1.2, 6 * Math.exp(-0.7), 1.5, 6], 2);
  const join = (of: 'frequency' | 'recency' | 'age') => Float64Array.of(...one[of], ...other[of]);
  const history = { frequency: join('frequency'), recency: join('recency'), age: join('age') };
  return { history, group: Float64Array.from(history.age, (_, i) => (i < 700 ? 0 : 1)) };
}

const { history, group } = twoGroups();
const covariates = { buying: [{ name: 'group', values: group }], leaving: [{ name: 'group', values: group }] };
const rows = countProfiles(history, covariates, 7);

describe('covariates of purchase models', () => {
  it('finds how much more often a group of simulated customers buys, within two standard errors', () => {
    const { converged, covariates: found } = fitCovariates('bg-nbd', rows, covariates);
    const { estimate, standardError } = found.buying.group;
    expect(converged).toBe(true);
    expect(Math.abs(estimate - 0.7)).toBeLessThan(2 * (standardError ?? 0));
    expect(found.test.pValue).toBeLessThan(1e-6);
  });

  it('a column without a bearing does not pass the likelihood-ratio test', () => {
    const values = group.map((_, i) => i % 2);
    const nothing = { buying: [{ name: 'odd', values }], leaving: [] };
    const { test } = fitCovariates('mbg-nbd', countProfiles(history, nothing, 7), nothing).covariates;
    expect(test.pValue).toBeGreaterThan(0.05);
    expect(test.degrees).toBe(1);
  });

  it.each(['pareto-nbd', 'bg-nbd', 'mbg-nbd'] as const)('%s: gradient and Hessian are those of differences', (id) => {
    const theta = [1.1, 5, 1.3, 4, 0.4, -0.3];
    const likelihood = covariateLikelihood(models[id], rows, rows.profiles ?? [], covariates, theta);
    const at = likelihood.evaluate(theta);
    theta.forEach((value, i) => {
      const step = 1e-5 * Math.abs(value);
      const shifted = (by: number) => likelihood.evaluate(theta.map((old, j) => (j === i ? old + by : old)));
      const [up, down] = [shifted(step), shifted(-step)];
      const scale = Math.abs(at.value);
      expect(Math.abs((up.value - down.value) / (2 * step) - at.gradient[i])).toBeLessThan(1e-7 * scale);
      at.gradient.forEach((_, j) => {
        const difference = (up.gradient[j] - down.gradient[j]) / (2 * step);
        expect(Math.abs(difference - at.hessian[6 * i + j])).toBeLessThan(1e-6 * scale);
      });
    });
  });

  it('coefficients of 0 leave the model as it is without covariates', () => {
    const theta = [1.1, 5, 1.3, 4];
    const likelihood = covariateLikelihood(models['bg-nbd'], rows, rows.profiles ?? [], covariates, theta);
    const plain = models['bg-nbd'].likelihood(countRows(history, 7)).evaluate(theta);
    expect(likelihood.evaluate([...theta, 0, 0]).value).toBeCloseTo(plain.value, 8);
  });

  it('α falls by e^−γ and β by e^−γ in Pareto/NBD (Fader & Hardie 2007, note 19)', () => {
    const traits = { buying: Float64Array.of(2), leaving: Float64Array.of(1) };
    const found = parametersFor('pareto-nbd', [1, 10, 2, 20, 0.5, -1], traits);
    expect([...found]).toEqual([1, 10 * Math.exp(-1), 2, 20 * Math.exp(1)]);
  });
});
