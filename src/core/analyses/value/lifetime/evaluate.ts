import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import { checkFrequencies, checkHoldout, track } from './checks';
import { checkFittable } from '../../../purchases/checkFittable';
import { countProfiles, type Covariates } from '../../../purchases/covariates/profiles';
import { covariateModels } from '../../../purchases/covariates/shifts';
import { fitCovariates } from '../../../purchases/covariates/fitCovariates';
import { readCovariates } from './covariates/readCovariates';
import { countRows, type CountedRows, type Traits } from '../../../purchases/countRows';
import type { Cleaning } from '../../../orders/cleaning/cleaning';
import { customerValues } from './customerValues';
import type { LifetimeDetail, ModelFit } from './detail';
import { fitSpend } from './fitSpend';
import { groupsByColumn, groupsByValue } from './sureness/groups';
import { surenessSchema, type SurenessOptions } from './sureness/options';
import { shownFits } from './sureness/posteriors';
import {
  checkRanges,
  checkSureness,
  posteriorsOf,
  surenessOf,
  type FittedModels,
  type SurenessRequest,
} from './sureness/sureness';
import { historiesFromColumns, historiesFromLog, type Histories } from '../../../orders/histories';
import { summarizeLog } from '../../../orders/log';
import type { ModelId, Predictions } from '../../../purchases/model';
import { fitModel, models, predictionsOf } from '../../../purchases/models';
import { opportunities } from '../../../purchases/opportunities';
import { regularity } from '../../../orders/regularity';
import { ratePerUnit } from '../../../orders/timeUnit';
import { tierPresets } from '../../../tiers/tierPresets';
import type { LifetimeOptions } from './options';
import { readOrders } from '../../../orders/readOrders';

/** Compared by `auto`: the models of the same data, purchases in continuous time. BG/BB sees other data. */
const comparable: ModelId[] = ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd', 'mbg-cnbd-k', 'bg-cnbd-k'];

/** Days make the grid on which times of a log lie; times of a list may lie on it too. */
function stepsPerUnit({ unitDays }: Histories): number {
  return unitDays;
}

/**
 * A table and options → fits, forecasts and checks. Throws `value-out-of-range` for settings that make no sense, what
 * reading the columns throws, `too-few-customers`, `no-repeat-customer`, `amounts-not-positive` when no repeat
 * buyer has a mean amount above 0.
 */
export function evaluateLifetime(table: Table, options: LifetimeOptions, progress: Progress): LifetimeDetail {
  checkSettings(options);
  const { histories, cleaning, entryOfRow } = readHistories(table, options);
  progress(0.1);
  const covariates = hasCovariates(options)
    ? readCovariates(table, options.covariates, histories, entryOfRow())
    : undefined;
  const counted = options.model === 'bg-bb' ? opportunities(histories) : histories;
  const rows = covariates
    ? countProfiles(histories, covariates, stepsPerUnit(histories))
    : countRows(counted, stepsPerUnit(histories));
  checkFittable(rows, options.model);
  const fits = fitModels(rows, options, covariates, (done) => progress(0.1 + 0.5 * done));
  const spending = options.spend === 'gamma-gamma' && histories.monetary ? fitSpend(table, options, histories) : null;
  progress(0.65);
  const uncertainty = askedSureness(options);
  const fitted: FittedModels = {
    fit: fits[0],
    rows,
    covariates,
    spend: spending?.fit ?? null,
    spent: spending?.spent ?? null,
  };
  const posteriors = uncertainty ? posteriorsOf(fitted, uncertainty) : null;
  progress(0.75);
  const { fit: best, spend, isAtMode } = posteriors ? shownFits(fitted, posteriors) : { ...fitted, isAtMode: false };
  const { customers, future } = customerValues(histories, rows, best, spend, options);
  progress(0.8);
  const request: SurenessRequest | null =
    uncertainty && posteriors
      ? {
          ...{
            histories,
            rows,
            fit: best,
            spendFit: spend,
            posteriors,
            isAtMode,
            expected: future,
            clv: customers.clv,
          },
          groups:
            uncertainty.tier === undefined
              ? groupsByValue(customers.clv, tierPresets[0].cuts, histories)
              : groupsByColumn(table, uncertainty.tier, histories, entryOfRow()),
          options: uncertainty,
          horizon: options.horizon,
          rate: ratePerUnit(options.discountPerYear, options.unit),
          margin: options.margin,
          fillsZeros: options.zeroSpends === 'population',
        }
      : null;
  const sureness = request && surenessOf(request);
  progress(0.95);

  const continuous = best.model !== 'bg-bb';
  const repeat = rows.frequency.reduce((sum, x, row) => sum + (x > 0 ? rows.count[row] : 0), 0);
  return {
    source: histories.log ? 'log' : 'histories',
    rows: histories.rows ?? null,
    unit: options.unit,
    horizon: options.horizon,
    discountPerYear: options.discountPerYear,
    historyEnd: histories.log?.historyEnd ?? null,
    fit: fits[0],
    models: fits,
    spend,
    customers,
    sureness,
    regularity: histories.log ? regularity(histories.log) : null,
    customerCount: rows.customers,
    repeatCustomers: repeat,
    holdout:
      histories.holdout && continuous
        ? {
            ...checkHoldout(best, rows, histories.frequency, histories.holdout, histories.log),
            ranges: request && checkRanges(request, histories.holdout),
          }
        : null,
    tracking: histories.log && continuous ? track(best, rows, histories.log) : null,
    frequencies: checkFrequencies(best, rows),
    aliveMap: aliveMap(predictionsOf(best, best.theta, meanTraits(rows)), rows),
    notes: histories.log?.notes ?? null,
    cleaning,
    code: { counted, covariates: covariates ?? null },
  };
}

function checkSettings(options: LifetimeOptions): void {
  const { model, horizon, discountPerYear, margin, overdueBelow } = options;
  const refuse = (option: string, value: number): never => {
    throw new Problem('value-out-of-range', { option }, { value });
  };
  if (hasCovariates(options) && model !== 'auto' && !covariateModels.includes(model)) {
    throw new Problem('covariates-not-with-model', { option: 'model' });
  }
  if (!(horizon > 0 && horizon < Infinity)) refuse('horizon', horizon);
  if (!(discountPerYear > -1 && discountPerYear < Infinity)) refuse('discountPerYear', discountPerYear);
  if (!Number.isFinite(margin)) refuse('margin', margin);
  if (!(overdueBelow > 0 && overdueBelow < 1)) refuse('overdueBelow', overdueBelow);
  const sureness = askedSureness(options);
  if (sureness) checkSureness(sureness);
}

interface Read {
  histories: Histories;
  cleaning: Cleaning | null;
  /** Entry of the histories that each row of the table is of. */
  entryOfRow(): Int32Array;
}

function readHistories(table: Table, options: LifetimeOptions): Read {
  const none = (): Int32Array => new Int32Array(table.rowCount).fill(-1);
  if (options.date === undefined) {
    const histories = historiesFromColumns(table, options);
    const entryOfRow = (): Int32Array => {
      const entries = none();
      histories.rows?.forEach((row, entry) => (entries[row] = entry));
      return entries;
    };
    return { histories, cleaning: null, entryOfRow };
  }
  const { log, rows, cleaning } = readOrders(table, { ...options, date: options.date });
  const summary = summarizeLog(log, options);
  const entryOfRow = (): Int32Array => {
    const entries = none();
    const entryOf = new Map(summary.ids.map((id, entry) => [id, entry]));
    log.customer.forEach((code, i) => (entries[rows?.[i] ?? i] = entryOf.get(log.names[code] ?? '') ?? -1));
    return entries;
  };
  return { histories: historiesFromLog(summary, log.amount !== undefined), cleaning, entryOfRow };
}

/** How sure the forecasts are is asked by options of its own, or with those to start from by the choice of intervals. */
function askedSureness({ uncertainty, intervals }: LifetimeOptions): SurenessOptions | undefined {
  return uncertainty ?? (intervals === 'posterior' ? surenessSchema.parse({}) : undefined);
}

function hasCovariates({ covariates }: LifetimeOptions): boolean {
  return covariates.buying.length + covariates.leaving.length > 0;
}

/** Fits of the chosen model, or of all comparable ones, best first: those that converged before the rest, then by BIC. */
function fitModels(
  rows: CountedRows,
  { model }: LifetimeOptions,
  covariates: Covariates | undefined,
  progress: Progress,
): ModelFit[] {
  const isKnown = (id: ModelId): boolean =>
    covariates ? covariateModels.includes(id) : !models[id].needsGaps || rows.logGaps !== undefined;
  const chosen = model === 'auto' ? comparable.filter(isKnown) : [model];
  return chosen
    .map((id, i) => {
      const fitted: ModelFit = {
        model: id,
        ...(covariates ? fitCovariates(id, rows, covariates) : fitModel(id, rows)),
      };
      progress((i + 1) / chosen.length);
      return fitted;
    })
    .sort((a, b) => Number(b.converged) - Number(a.converged) || a.bic - b.bic);
}

/** Mean covariates of the customers; `undefined` where there are none. */
function meanTraits({ profiles, customers }: CountedRows): Traits | undefined {
  if (!profiles) return undefined;
  const mean = (of: keyof Traits): Float64Array =>
    profiles[0][of].map(
      (_, i) => profiles.reduce((sum, profile) => sum + profile.rows.customers * profile[of][i], 0) / customers,
    );
  return { buying: mean('buying'), leaving: mean('leaving') };
}

/** P(alive) over repeat purchases × units since the last one, for a customer of the mean age. */
function aliveMap(predictions: Predictions, rows: CountedRows): LifetimeDetail['aliveMap'] {
  let [ages, most] = [0, 0];
  for (let row = 0; row < rows.rowCount; row++) {
    ages += (rows.count[row] * rows.age[row]) / rows.customers;
    most = Math.max(most, rows.frequency[row]);
  }
  const age = Math.max(1, Math.round(ages));
  const columns = Math.min(10, age);
  const lines = Math.min(10, most);
  const unitsSince = Array.from({ length: columns }, (_, k) => Math.round((k * age) / columns));
  const frequencies = Array.from({ length: lines }, (_, k) =>
    Math.max(1, Math.round(((k + 1) * Math.min(most, 20)) / lines)),
  );
  const distinct = [...new Set(frequencies)];
  return {
    frequencies: distinct,
    unitsSince,
    values: distinct.map((x) => unitsSince.map((since) => predictions.pAlive(x, age - since, age))),
  };
}
