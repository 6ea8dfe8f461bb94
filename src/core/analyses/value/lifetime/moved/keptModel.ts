import { Problem } from '../../../../problem';
import { customerEquity, sumOverCustomers } from '../../../../orders/customerEquity';
import type { Histories } from '../../../../orders/histories';
import { ratePerUnit } from '../../../../orders/timeUnit';
import type { CountedRows } from '../../../../purchases/countRows';
import type { Covariates } from '../../../../purchases/covariates/profiles';
import { forecastRows, predictedRows } from '../../../../purchases/forecastRows';
import { models } from '../../../../purchases/models';
import { spendPerCustomer } from '../customerValues';
import type { ModelFit, SpendFit } from '../detail';
import type { LifetimeOptions } from '../options';
import type { KeptRun } from './options';

/** A fitted model by the names of its parameters, free of the list it was fitted to. */
export type KeptModel = NonNullable<KeptRun['fit']>;

const spendNames = ['p', 'q', 'v'] as const;

/** @param covariates of the list that it was fitted to */
export function keptModel(fit: ModelFit, covariates: Covariates | null | undefined, spend: SpendFit | null): KeptModel {
  const names = namesOf(fit.model, covariates);
  return {
    model: fit.model,
    ...(fit.k === undefined ? {} : { k: fit.k }),
    parameters: Object.fromEntries(names.map((name, i) => [name, fit.theta[i]])),
    ...(spend ? { spend: Object.fromEntries(spendNames.map((name, i) => [name, spend.theta[i]])) } : {}),
  };
}

function namesOf(model: ModelFit['model'], covariates: Covariates | null | undefined): string[] {
  const coefficients = (['buying', 'leaving'] as const).flatMap((part) =>
    (covariates?.[part] ?? []).map(({ name }) => `${part}.${name}`),
  );
  return [...models[model].parameters, ...coefficients];
}

/** Customers as they stood at some time. */
export interface Stand {
  histories: Histories;
  rows: CountedRows;
  /** With every category, so that none is told apart by what it is compared with. */
  covariates: Covariates | undefined;
}

/** What all of them together are worth, and buy. */
export interface Worth {
  /** `null` without spend. */
  value: number | null;
  purchases: number;
  customers: number;
}

/** Throws `options-invalid` where a parameter is missing. */
export function worthOf({ histories, rows, covariates }: Stand, kept: KeptModel, options: LifetimeOptions): Worth {
  const { model, k, parameters } = kept;
  const own = models[model].parameters;
  if (own.some((name) => parameters[name] === undefined)) {
    throw new Problem('options-invalid', { option: 'since.fit.parameters' });
  }
  // a category that was not told apart then differs by nothing
  const theta = Float64Array.from(namesOf(model, covariates), (name) => parameters[name] ?? 0);
  const rate = ratePerUnit(options.discountPerYear, options.unit);
  const parts = predictedRows({ model, k, theta }, rows);
  const { purchases, discounted } = forecastRows(parts, rows.rowCount, options.horizon, rate, false);
  const count = histories.count ?? null;
  const perCustomer = (ofRow: Float64Array): Float64Array => Float64Array.from(rows.rowOf, (row) => ofRow[row]);
  const { spend } = kept;
  const spends = spendPerCustomer(
    histories.frequency,
    spend && spendNames.map((name) => spend[name]),
    histories.monetary,
    options.zeroSpends === 'population',
  );
  const clv = perCustomer(discounted).map((bought, i) => options.margin * spends[i] * bought);
  return {
    value: customerEquity({ customers: { clv, count }, spend: spend && histories.monetary ? {} : null }),
    purchases: sumOverCustomers(perCustomer(purchases), count),
    customers: rows.customers,
  };
}
