import type { CountedRows } from './countRows';
import { historyMeans } from './historyMeans';
import type { LifetimeModel, Likelihood, LikelihoodValue } from './model';
import { negativeBinomial } from './purchasePmf';
import { countAbove, risingSums } from './risingSums';

const parameters = ['r', 'alpha'] as const;

/**
 * NBD (Ehrenberg 1959): Poisson purchases at a gamma(r, α) rate; nobody ever leaves.
 * ln L = ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T).
 */
export const nbd: LifetimeModel = {
  id: 'nbd',
  parameters,
  likelihood,
  predict(theta) {
    const [r, alpha] = [theta[0], theta[1]];
    return {
      pAlive: () => 1,
      pAliveOfRows: (rows) => new Float64Array(rows.rowCount).fill(1),
      purchasesIfAlive: (x, age, time) => ((r + x) / (alpha + age)) * time,
      discountedIfAlive(x, age, rate, horizon) {
        const perUnit = (r + x) / (alpha + age);
        if (rate === 0) return perUnit * horizon;
        return rate < 0 && horizon === Infinity ? Infinity : (-perUnit * Math.expm1(-rate * horizon)) / rate;
      },
      unitsUntilOverdue: () => Infinity,
      purchasePmf: (time, most) => negativeBinomial(r, time / alpha, most),
    };
  },
};

function likelihood(rows: CountedRows): Likelihood {
  const above = countAbove(rows.frequency, rows.count);
  const { customers } = rows;

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    const [r, alpha] = [theta[0], theta[1]];
    const purchases = risingSums(above, r);
    let value = purchases.value + customers * r * Math.log(alpha);
    let gr = purchases.first + customers * Math.log(alpha);
    let gAlpha = (customers * r) / alpha;
    let hrAlpha = customers / alpha;
    let hAlphaAlpha = (-customers * r) / (alpha * alpha);
    for (let row = 0; row < rows.rowCount; row++) {
      const inverse = 1 / (alpha + rows.age[row]);
      const power = r + rows.frequency[row];
      const log = Math.log(alpha + rows.age[row]);
      value -= rows.count[row] * power * log;
      gr -= rows.count[row] * log;
      gAlpha -= rows.count[row] * power * inverse;
      hrAlpha -= rows.count[row] * inverse;
      hAlphaAlpha += rows.count[row] * power * inverse * inverse;
    }
    return {
      value,
      gradient: Float64Array.of(gr, gAlpha),
      hessian: Float64Array.of(purchases.second, hrAlpha, hrAlpha, hAlphaAlpha),
    };
  }

  const { age, rate } = historyMeans(rows);
  const starts = [0.5, 2, 0.1].map((r) => [r, r / rate]);
  return { parameters, observations: customers, starts: [...starts, [0.5, 0.3 * age]], evaluate };
}
