import fs from 'node:fs';
import path from 'node:path';
import { fitSpend } from '../../../src/core/analyses/value/lifetime/fitSpend';
import { lifetimeSchema } from '../../../src/core/analyses/value/lifetime/options';
import { spendPosterior } from '../../../src/core/analyses/value/lifetime/sureness/posteriors';
import { historiesFromLog } from '../../../src/core/orders/histories';
import { readOrders } from '../../../src/core/orders/readOrders';
import { summarizeLog } from '../../../src/core/orders/log';
import { countRows } from '../../../src/core/purchases/countRows';
import { fit } from '../../../src/core/purchases/fit';
import { historyMeans } from '../../../src/core/purchases/historyMeans';
import { models } from '../../../src/core/purchases/models';
import { purchasePriors, weakPriors } from '../../../src/core/purchases/posterior/priors';
import { samplePosterior } from '../../../src/core/purchases/posterior/samplePosterior';
import { itWithShared } from '../../shared';
import { cdnowHistories, cdnowOrders } from './cdnow';

interface Moments {
  mean: number;
  sd: number;
  essMean: number;
}
type Oracle = Record<'bg-nbd' | 'pareto-nbd' | 'gamma-gamma', Record<string, Moments>>;

/** PyMC's NUTS with the same priors: oracle/posterior.py. */
const oracle = JSON.parse(fs.readFileSync(path.join(__dirname, 'oracle', 'posterior.json'), 'utf8')) as Oracle;
/** What a run of the product draws by default: the tolerance below follows the number. */
const draws = 1000;

/**
 * Means and standard deviations within three Monte-Carlo standard errors of both sides together: sd/√n of a mean; of a
 * standard deviation sd·√((κ − 1)/4n), with the kurtosis κ of the draws.
 */
function expectAlike(
  { means, sds, draws: thetas, parameters, effectiveSize }: ReturnType<typeof samplePosterior>,
  expected: Record<string, Moments>,
): void {
  parameters.forEach((name, i) => {
    const { mean, sd, essMean } = expected[name];
    const size = 1 / (1 / effectiveSize + 1 / essMean);
    const fourth = thetas.reduce((sum, theta) => sum + (theta[i] - means[name]) ** 4, 0) / thetas.length;
    const kurtosis = fourth / sds[name] ** 4;
    expect(Math.abs(means[name] - mean)).toBeLessThan((3 * sd) / Math.sqrt(size));
    expect(Math.abs(sds[name] - sd)).toBeLessThan(3 * sd * Math.sqrt((kurtosis - 1) / (4 * size)));
  });
}

describe('posteriors on CDNOW are those of PyMC (NUTS, same priors)', () => {
  for (const model of ['bg-nbd', 'pareto-nbd'] as const) {
    itWithShared(cdnowHistories, model, (histories) => {
      const rows = countRows(histories, 7);
      const likelihood = models[model].likelihood(rows);
      const posterior = samplePosterior({
        likelihood,
        isLarge: true,
        terms: purchasePriors(model, weakPriors, { meanAge: historyMeans(rows).age }),
        start: fit(likelihood).theta,
        draws,
        seed: 1,
      });
      expect(posterior.isReliable).toBe(true);
      expectAlike(posterior, oracle[model]);
    });
  }

  itWithShared(cdnowOrders, 'gamma-gamma', (orders) => {
    const options = lifetimeSchema.parse({ customer: 'Customer', date: 'Date', amount: 'Amount' });
    const { log } = readOrders(orders, { ...options, date: 'Date' });
    const spending = fitSpend(orders, options, historiesFromLog(summarizeLog(log, options), true), []);
    expectAlike(
      spendPosterior(spending.fit, spending.spent, { level: 0.9, draws, seed: 1, priors: {} }),
      oracle['gamma-gamma'],
    );
  });
});
