import { Problem } from '../../../problem';
import { customerName } from '../../../orders/customerNames';
import type { Histories } from '../../../orders/histories';
import type { Covariate } from '../../../orders/covariates/covariate';
import { fitSpending, spendFactors } from '../../../purchases/covariates/fitSpending';
import { fit } from '../../../purchases/fit';
import { gammaGamma, type SpendHistory } from '../../../purchases/gammaGamma';
import { repeatSpending } from '../../../purchases/repeatSpending';
import { weightedCorrelation } from '../../../stats/weightedCorrelation';
import { columnByName } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { SpendFit } from './detail';
import type { LifetimeOptions } from './options';

/**
 * The spend model fitted to repeat buyers, and what it was fitted to, as it would be without known differences. Throws `amounts-not-positive` when none has a mean amount
 * above 0.
 *
 * @param covariates known differences in spend, one value per entry of the histories
 */
export function fitSpend(
  table: Table,
  options: LifetimeOptions,
  histories: Histories,
  covariates: readonly Covariate[],
): { fit: SpendFit; spent: SpendHistory } {
  const { frequency, count } = histories;
  const monetary = histories.monetary ?? new Float64Array(frequency.length);
  const { history: spent, entries, withoutAmount } = repeatSpending({ frequency, monetary, count });
  if (spent.frequency.length === 0) {
    const column = options.date === undefined ? options.monetary : options.amount;
    const name = column === undefined ? '' : columnByName(table, column).name;
    const some = withoutAmount.slice(0, 5).map((i) => customerName(histories.ids, i));
    throw new Problem(
      'amounts-not-positive',
      { sheet: table.origin.sheet, column: name, option: 'spend' },
      { count: withoutAmount.length, customers: { list: some } },
    );
  }
  const ofSpent = covariates.map(({ name, values }) => ({
    name,
    values: Float64Array.from(entries, (i) => values[i]),
  }));
  const fitted = covariates.length > 0 ? fitSpending(spent, ofSpent) : fit(gammaGamma(spent));
  const [p, q, v] = fitted.theta;
  const model: SpendFit = {
    model: 'gamma-gamma',
    ...fitted,
    customers: spent.count ? spent.count.reduce((sum, value) => sum + value, 0) : spent.frequency.length,
    correlation: weightedCorrelation(spent.frequency, spent.monetary, spent.count),
    withoutAmount: withoutAmount.reduce((sum, i) => sum + (count ? count[i] : 1), 0),
    populationMean: q > 1 ? (p * v) / (q - 1) : NaN,
  };
  const factors = spendFactors(fitted.theta, ofSpent);
  const alike = factors ? { ...spent, monetary: spent.monetary.map((value, i) => value / factors[i]) } : spent;
  return { fit: model, spent: alike };
}
