import { customerEquity, sumOverCustomers } from '../../../orders/customerEquity';
import type { Histories } from '../../../orders/histories';
import { regularity } from '../../../orders/regularity';
import { ratePerUnit } from '../../../orders/timeUnit';
import { Problem } from '../../../problem';
import { checkFittable } from '../../../purchases/checkFittable';
import type { CountedRows, Traits } from '../../../purchases/countRows';
import { spendFactors } from '../../../purchases/covariates/fitSpending';
import { covariateModels } from '../../../purchases/covariates/shifts';
import type { Predictions } from '../../../purchases/model';
import { predictionsOf } from '../../../purchases/models';
import { opportunities } from '../../../purchases/opportunities';
import type { Table } from '../../../table/table';
import { tierPresets } from '../../../tiers/tierPresets';
import type { Progress } from '../../analysis';
import { checkFrequencies, checkHoldout, track } from './checks';
import { compareWithRules, comparisonOf } from './compareWithRules';
import { knownDifferences } from './covariates/knownDifferences';
import { customerValues } from './customerValues';
import type { LifetimeDetail } from './detail';
import { countedRows, fitModels } from './fitModels';
import { fitSpend } from './fitSpend';
import { keptModel } from './moved/keptModel';
import { movedSince, type RunNow } from './moved/movedSince';
import type { LifetimeOptions } from './options';
import { readHistories } from './readHistories';
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

/**
 * A table and options → fits, forecasts and checks. Throws `value-out-of-range` for settings that make no sense, what
 * reading the columns throws, `too-few-customers`, `no-repeat-customer`, `amounts-not-positive` when no repeat
 * buyer has a mean amount above 0.
 */
export function evaluateLifetime(table: Table, options: LifetimeOptions, progress: Progress): LifetimeDetail {
  checkSettings(options);
  const { histories, cleaning, entryOfRow } = readHistories(table, options);
  progress(0.1);
  const { covariates, spending, merged } = knownDifferences(table, options, histories, entryOfRow);
  const counted = options.model === 'bg-bb' ? opportunities(histories) : histories;
  const rows = countedRows(histories, covariates, options.model);
  checkFittable(rows, options.model);
  const fits = fitModels(rows, options, covariates, (done) => progress(0.1 + 0.5 * done));
  const isValued = options.spend === 'gamma-gamma' && histories.monetary !== undefined;
  const spent = isValued ? fitSpend(table, options, histories, spending) : null;
  progress(0.65);
  const uncertainty = askedSureness(options);
  const fitted: FittedModels = {
    fit: fits[0],
    rows,
    covariates,
    spend: spent?.fit ?? null,
    spent: spent?.spent ?? null,
  };
  const posteriors = uncertainty ? posteriorsOf(fitted, uncertainty) : null;
  progress(0.75);
  const { fit: best, spend, isAtMode } = posteriors ? shownFits(fitted, posteriors) : { ...fitted, isAtMode: false };
  const { customers, future } = customerValues(histories, rows, best, spend, options, spending);
  progress(0.8);
  const factors = spend ? spendFactors(spend.theta, spending) : undefined;
  const request: SurenessRequest | null =
    uncertainty && posteriors
      ? {
          ...{
            histories: alikeInSpend(histories, factors),
            spendFactors: factors,
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

  const model = keptModel(best, covariates, spend, spending);
  const continuous = best.model !== 'bg-bb';
  const holdout =
    histories.holdout && continuous
      ? {
          ...checkHoldout(best, rows, histories.frequency, histories.holdout, histories.log),
          ranges: request && checkRanges(request, histories.holdout),
        }
      : null;
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
    valuedWith: model,
    ...moves(table, options, {
      day: histories.log?.historyEnd,
      model,
      worth: {
        value: customerEquity({ customers, spend }),
        purchases: sumOverCustomers(customers.expectedPurchases, customers.count),
        customers: rows.customers,
      },
    }),
    regularity: histories.log ? regularity(histories.log) : null,
    customerCount: rows.customers,
    repeatCustomers: repeat,
    holdout,
    comparison:
      holdout && histories.log
        ? comparisonOf(holdout, histories.log)
        : compareWithRules(table, options, fits[0], histories.log),
    tracking: histories.log && continuous ? track(best, rows, histories.log) : null,
    frequencies: checkFrequencies(best, rows),
    aliveMap: aliveMap(predictionsOf(best, best.theta, meanTraits(rows)), rows),
    notes: histories.log?.notes ?? null,
    cleaning,
    merged,
    code: { counted, covariates: covariates ?? null, spending },
  };
}

function checkSettings(options: LifetimeOptions): void {
  const { model, horizon, discountPerYear, margin, overdueBelow, covariates } = options;
  const refuse = (option: string, value: number): never => {
    throw new Problem('value-out-of-range', { option }, { value });
  };
  const isMoved = covariates.buying.length + covariates.leaving.length > 0;
  if (isMoved && model !== 'auto' && !covariateModels.includes(model)) {
    throw new Problem('covariates-not-with-model', { option: 'model' });
  }
  if (!(horizon > 0 && horizon < Infinity)) refuse('horizon', horizon);
  if (!(discountPerYear > -1 && discountPerYear < Infinity)) refuse('discountPerYear', discountPerYear);
  if (!Number.isFinite(margin)) refuse('margin', margin);
  if (!(overdueBelow > 0 && overdueBelow < 1)) refuse('overdueBelow', overdueBelow);
  const sureness = askedSureness(options);
  if (sureness) checkSureness(sureness);
}

/** How sure the forecasts are is asked by options of its own, or with those to start from by the choice of intervals. */
function askedSureness({ uncertainty, intervals }: LifetimeOptions): SurenessOptions | undefined {
  return uncertainty ?? (intervals === 'posterior' ? surenessSchema.parse({}) : undefined);
}

/** Histories with what was spent as it would be without known differences. */
function alikeInSpend(histories: Histories, factors: Float64Array | undefined): Histories {
  const { monetary } = histories;
  return factors && monetary ? { ...histories, monetary: monetary.map((value, i) => value / factors[i]) } : histories;
}

/** Why the value moved since the run before; one that cannot be compared takes nothing from this one. */
function moves(
  table: Table,
  options: LifetimeOptions,
  { day, ...now }: Omit<RunNow, 'day'> & { day: number | undefined },
): Pick<LifetimeDetail, 'moved' | 'movedUntold'> {
  if (!options.since) return { moved: null, movedUntold: null };
  try {
    if (day === undefined) throw new Problem('options-invalid', { option: 'since' });
    return { moved: movedSince(table, options, options.since, { day, ...now }), movedUntold: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { moved: null, movedUntold: error.code };
  }
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
