import { Problem } from '../../../../problem';
import { customerEquity, sumOverCustomers } from '../../../../orders/customerEquity';
import type { Histories } from '../../../../orders/histories';
import { ratePerUnit } from '../../../../orders/timeUnit';
import type { CountedRows } from '../../../../purchases/countRows';
import { spendFactors } from '../../../../purchases/covariates/fitSpending';
import type { Covariate } from '../../../../orders/covariates/covariate';
import type { Covariates } from '../../../../purchases/covariates/profiles';
import { forecastRows, predictedRows } from '../../../../purchases/forecastRows';
import { models } from '../../../../purchases/models';
import { spendPerCustomer } from '../spendPerCustomer';
import type { ModelFit, SpendFit } from '../detail';
import type { LifetimeOptions } from '../options';
import type { KeptModel } from './options';
import { pickValues } from '../../../../stats/pickValues';

const spendNamesOf = (spending: readonly Covariate[]): string[] => [
  ...['p', 'q', 'v'],
  ...spending.map(({ name }) => `spending.${name}`),
];

/** @param covariates of the list that it was fitted to */
export function keptModel(
  fit: ModelFit,
  covariates: Covariates | undefined,
  spend: SpendFit | null,
  spending: readonly Covariate[],
): KeptModel {
  const names = namesOf(fit.model, covariates);
  return {
    model: fit.model,
    ...(fit.k === undefined ? {} : { k: fit.k }),
    parameters: Object.fromEntries(names.map((name, i) => [name, fit.theta[i]])),
    ...(spend ? { spend: Object.fromEntries(spendNamesOf(spending).map((name, i) => [name, spend.theta[i]])) } : {}),
  };
}

/** Names in the order of θ, which the regularity k is not in. */
function ownNames(model: ModelFit['model']): string[] {
  return models[model].parameters.filter((name) => name !== 'k');
}

function namesOf(model: ModelFit['model'], covariates: Covariates | undefined): string[] {
  const coefficients = (['buying', 'leaving'] as const).flatMap((part) =>
    (covariates?.[part] ?? []).map(({ name }) => `${part}.${name}`),
  );
  return [...ownNames(model), ...coefficients];
}

/** Customers as they stood at some time. */
export interface Stand {
  histories: Histories;
  rows: CountedRows;
  /** With every category, so that none is told apart by what it is compared with. */
  covariates: Covariates | undefined;
  spending: Covariate[];
}

/** What all of them together are worth, and buy. */
export interface Worth {
  /** `null` without spend. */
  value: number | null;
  purchases: number;
  customers: number;
}

/** Throws `options-invalid` where a parameter is missing. */
export function worthOf(
  { histories, rows, covariates, spending }: Stand,
  kept: KeptModel,
  options: LifetimeOptions,
): Worth {
  const { model, k, parameters } = kept;
  if (ownNames(model).some((name) => parameters[name] === undefined)) {
    throw new Problem('options-invalid', { option: 'since.fit.parameters' });
  }
  // a category that was not told apart then differs by nothing
  const theta = Float64Array.from(namesOf(model, covariates), (name) => parameters[name] ?? 0);
  const rate = ratePerUnit(options.discountPerYear, options.unit);
  const parts = predictedRows({ model, k, theta }, rows);
  const { purchases, discounted } = forecastRows(parts, rows.rowCount, options.horizon, rate, false);
  const count = histories.count ?? null;
  const { spend } = kept;
  const spendTheta = spend && spendNamesOf(spending).map((name) => spend[name] ?? 0);
  const spends = spendPerCustomer(
    histories.frequency,
    spendTheta,
    histories.monetary,
    options.zeroSpends === 'population',
    spendTheta && spendFactors(spendTheta, spending),
  );
  const clv = pickValues(discounted, rows.rowOf).map((bought, i) => options.margin * spends[i] * bought);
  return {
    value: customerEquity({ customers: { clv, count }, spend: spend && histories.monetary ? {} : null }),
    purchases: sumOverCustomers(pickValues(purchases, rows.rowOf), count),
    customers: rows.customers,
  };
}
