import { countRows } from '../../../../src/core/purchases/countRows';
import { fit } from '../../../../src/core/purchases/fit';
import { gammaGamma } from '../../../../src/core/purchases/gammaGamma';
import type { Likelihood } from '../../../../src/core/purchases/model';
import { models } from '../../../../src/core/purchases/models';
import { createRandom } from '../../../../src/core/stats/random';
import { gamma, simulateBgNbd } from './simulate';

/** The simulated times are weeks. */
const units = { day: 7, week: 1, month: 7 / 30.4375, year: 7 / 365.25 };
const starts = 40;

/** Drawn so that all models have an inner optimum: at this size, half of the draws send Pareto/NBD's s and β to infinity. */
const history = simulateBgNbd(150, [0.6, 6, 0.8, 2.5], 1, 7);
const purchases = history.frequency.reduce((sum, x) => sum + x, 0);
const repeat = [...history.frequency.keys()].filter((i) => history.frequency[i] > 0);
const random = createRandom(9);
const spend = {
  frequency: Float64Array.from(repeat, (i) => history.frequency[i]),
  // Gamma-Gamma, p 6, q 4, v 45
  monetary: Float64Array.from(repeat, (i) => {
    const x = history.frequency[i];
    return (gamma(random, 6 * x) / x / gamma(random, 4)) * 45;
  }),
};

/** A model with its times, or its money, in another unit; and by how much that moves the log-likelihood. */
type InUnit = (factor: number) => { likelihood: Likelihood; shift: number };

const cases: [string, InUnit][] = [
  ...(['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd'] as const).map((id): [string, InUnit] => [
    id,
    (factor) => ({
      likelihood: models[id].likelihood(
        countRows({
          frequency: history.frequency,
          recency: history.recency.map((time) => time * factor),
          age: history.age.map((time) => time * factor),
        }),
      ),
      // every purchase has a density per unit of time
      shift: -purchases * Math.log(factor),
    }),
  ]),
  [
    'gamma-gamma',
    (factor) => ({
      likelihood: gammaGamma({ ...spend, monetary: spend.monetary.map((value) => value * factor) }),
      // every mean has a density per unit of money
      shift: -repeat.length * Math.log(factor),
    }),
  ],
];

describe('a fit from one random start, none other tried', () => {
  it.each(cases)(
    '%s: 40 starts (log parameters ± 6) in each of 4 units all reach the one optimum, so that "converged" means it',
    (_, inUnit) => {
      const draw = createRandom(5);
      const expected = fit(inUnit(1).likelihood).logLikelihood;
      const lost: unknown[] = [];
      for (const [unit, factor] of Object.entries(units)) {
        const { likelihood, shift } = inUnit(factor);
        for (let start = 0; start < starts; start++) {
          const from = likelihood.starts[0].map((value) => value * Math.exp(12 * draw.next() - 6));
          const { converged, logLikelihood } = fit({ ...likelihood, starts: [from] });
          // 1e-6 of a log-likelihood near −3,000: far below what the standard errors resolve
          const off = logLikelihood - expected - shift;
          if (!converged || Math.abs(off) > 1e-6) lost.push({ unit, from, converged, off });
        }
      }
      expect(lost).toEqual([]);
    },
  );
});
