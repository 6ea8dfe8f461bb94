import { Problem } from '../../../../problem';
import type { Covariates } from '../../../../purchases/covariates/profiles';
import type { CountedRows } from '../../../../purchases/countRows';
import type { Forecast } from '../../../../purchases/forecast';
import { predictedRows } from '../../../../purchases/forecastRows';
import type { SpendHistory } from '../../../../purchases/gammaGamma';
import { priorNamesOf } from '../../../../purchases/posterior/priors';
import type { HoldoutSummary } from '../../../../orders/log';
import type { Histories } from '../../../../orders/histories';
import type { Posterior } from '../../../../purchases/posterior/samplePosterior';
import { normalQuantile } from '../../../../stats/normalQuantile';
import type { ModelFit, SpendFit } from '../detail';
import { checkBands } from './checkBands';
import { cellsOf } from './cells';
import { checkHoldoutRanges } from './checkHoldoutRanges';
import { customerBands } from './customerBands';
import type { Band, RangeCheck, Sureness } from './detail';
import type { CustomerGroups } from './groups';
import { groupRanges } from './groupRanges';
import { drawLimits, type SurenessOptions } from './options';
import { parameterEffects } from './parameterEffects';
import { priorsUsed, purchasePosterior, spendPosterior } from './posteriors';
import { rankingOf } from './ranking';
import type { PredictiveRequest } from './request';
import { spendSums } from './spendSums';
import { pickValues } from '../../../../stats/pickValues';

/** Throws `value-out-of-range` for settings that make no sense. */
export function checkSureness({ level, draws, cost, priors }: SurenessOptions): void {
  const refuse = (option: string, value: number): never => {
    throw new Problem('value-out-of-range', { option: `uncertainty.${option}` }, { value });
  };
  if (!(level >= 0.5 && level < 1)) refuse('level', level);
  if (!(Number.isInteger(draws) && draws >= drawLimits[0] && draws <= drawLimits[1])) refuse('draws', draws);
  if (cost !== undefined && !Number.isFinite(cost)) refuse('cost', cost);
  for (const [name, { median, factor }] of Object.entries(priors)) {
    if (!(median > 0 && median < Infinity)) refuse(`priors.${name}.median`, median);
    if (!(factor > 1 && factor < Infinity)) refuse(`priors.${name}.factor`, factor);
  }
}

/** What posteriors are made from. */
export interface FittedModels {
  fit: ModelFit;
  rows: CountedRows;
  covariates: Covariates | undefined;
  spend: SpendFit | null;
  spent: SpendHistory | null;
}

export interface Posteriors {
  purchases: Posterior;
  spend: Posterior | null;
}

/** Posteriors of what was fitted; `null` for a model without priors (BG/BB). */
export function posteriorsOf(
  { fit, rows, covariates, spend, spent }: FittedModels,
  options: SurenessOptions,
): Posteriors | null {
  if (priorNamesOf(fit.model).length === 0) return null;
  return {
    purchases: purchasePosterior(fit, rows, covariates, options),
    spend: spend && spent ? spendPosterior(spend, spent, options) : null,
  };
}

export interface SurenessRequest {
  histories: Histories;
  spendFactors: Float64Array | undefined;
  rows: CountedRows;
  fit: ModelFit;
  posteriors: Posteriors;
  isAtMode: boolean;
  /** As fitted. */
  spendFit: SpendFit | null;
  groups: CustomerGroups;
  expected: Forecast;
  clv: Float64Array;
  options: SurenessOptions;
  horizon: number;
  rate: number;
  margin: number;
  fillsZeros: boolean;
}

/** Ranges of purchases against what came after the history. */
export function checkRanges(asked: SurenessRequest, { length, purchases }: HoldoutSummary): RangeCheck {
  const { purchases: posterior, spend } = asked.posteriors;
  const request: PredictiveRequest = { ...asked, purchases: posterior, spend, horizon: length, rate: 0 };
  return checkHoldoutRanges(request, asked.expected, purchases);
}

/** Intervals of every customer, of groups and of all. */
export function surenessOf(asked: SurenessRequest): Sureness {
  const { rows, fit, options, groups, clv, histories } = asked;
  const { purchases, spend } = asked.posteriors;
  const request: PredictiveRequest = { ...asked, purchases, spend };
  const cells = cellsOf(predictedRows(fit, rows), rows);
  const sums = spend ? spendSums(request) : [];
  const effects = parameterEffects(request, cells, sums, normalQuantile((1 + options.level) / 2));
  const bands = customerBands(request, cells, effects);
  const expected = new Float64Array(groups.members.length);
  for (let i = 0; i < clv.length; i++) {
    if (!Number.isNaN(clv[i])) expected[groups.groupOf[i] + 1] += clv[i] * (histories.count ? histories.count[i] : 1);
  }
  const ranges = spend ? groupRanges(request, effects.groupValues, bands.variances, expected) : null;
  const { band } = effects;
  const pAlive: Band = {
    low: pickValues(band.low, rows.rowOf),
    innerLow: pickValues(band.innerLow, rows.rowOf),
    innerHigh: pickValues(band.innerHigh, rows.rowOf),
    high: pickValues(band.high, rows.rowOf),
  };
  return {
    level: options.level,
    draws: options.draws,
    seed: options.seed,
    purchases,
    spend,
    priors: priorsUsed(fit, asked.spendFit, options),
    isAtMode: asked.isAtMode,
    pAlive,
    expectedPurchases: bands.expectedPurchases,
    expectedSpend: bands.expectedSpend,
    clv: bands.clv,
    aboveCost: bands.aboveCost,
    equity: ranges?.equity ?? null,
    groups: ranges?.groups ?? [],
    checks: checkBands(fit, rows, purchases, histories.log, options),
    ranking: bands.clv ? rankingOf(request, clv, bands.clv) : [],
  };
}
