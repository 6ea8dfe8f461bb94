import type { ProblemCode } from '../../../problem';
import type { Cleaning } from '../../../orders/cleaning/cleaning';
import type { CustomerNames } from '../../../orders/customerNames';
import type { SpendingFit } from '../../../purchases/covariates/fitSpending';
import type { CovariateFit } from '../../../purchases/covariates/fitCovariates';
import type { Covariate } from '../../../orders/covariates/covariate';
import type { Covariates } from '../../../purchases/covariates/profiles';
import type { PurchaseHistory } from '../../../purchases/countRows';
import type { Fit } from '../../../purchases/fit';
import type { LogNotes } from '../../../orders/log';
import type { ModelId } from '../../../purchases/model';
import type { Regularity } from '../../../orders/regularity';
import type { Moved } from './moved/detail';
import type { KeptModel } from './moved/options';
import type { NaiveRule } from './naiveRules';
import type { RangeCheck, Sureness } from './sureness/detail';
import type { TimeUnit } from '../../../orders/timeUnit';

export interface ModelFit extends Fit {
  model: ModelId;
  /** What known differences between customers make out, where there are some. */
  covariates?: CovariateFit;
}

export interface SpendFit extends Fit {
  model: 'gamma-gamma';
  /** Customers with repeat purchases that the model was fitted to. */
  customers: number;
  /** Repeat buyers of a mean amount of 0 or less: not in the fit. */
  withoutAmount: number;
  /** Pearson's r of number and mean value of repeat purchases; the model takes it to be 0. NaN if undefined. */
  correlation: number;
  /** What known differences between customers make out, where there are some. */
  covariates?: SpendingFit;
  /** Mean spend of a new customer (without known differences), p·v/(q − 1); NaN when q ≤ 1. */
  populationMean: number;
}

/** One entry per customer, or per group of equal ones. NaN where there is no value. */
export interface CustomerValues {
  ids: CustomerNames;
  frequency: Float64Array;
  recency: Float64Array;
  /** T. */
  age: Float64Array;
  count: Float64Array | null;
  monetary: Float64Array | null;
  /** Days since 1970-01-01. */
  firstDay: Float64Array | null;
  lastDay: Float64Array | null;
  total: Float64Array | null;
  pAlive: Float64Array;
  expectedPurchases: Float64Array;
  /** Per purchase. */
  expectedSpend: Float64Array;
  clv: Float64Array;
  /** Discounted expected residual purchases, without end. */
  dert: Float64Array;
  /** Days from the end of the history until overdue; ∞ if never. */
  overdueInDays: Float64Array;
  /** Chance that an active customer is silent for so long by chance; `null` for models without a rate of purchases. */
  silenceByChance: Float64Array | null;
  /** Mean days between its purchases, as the model sees it; NaN where the customer did not buy again. */
  pauseInDays: Float64Array | null;
  intervals: CustomerIntervals | null;
}

/** Bounds of 90 % intervals. */
export interface CustomerIntervals {
  pAlive: Interval;
  expectedPurchases: Interval;
  expectedSpend: Interval;
  clv: Interval;
}
export interface Interval {
  low: Float64Array;
  high: Float64Array;
}

/** A rule that needs no model, on the same holdout. */
export interface RuleCheck {
  rule: NaiveRule;
  expectedPurchases: number;
  meanAbsoluteError: number;
  rootMeanSquareError: number;
}

/** The model beside rules that need none, on time that neither saw. */
export type RuleComparison =
  | {
      kind: 'made';
      /** Day up to which both saw orders, since 1970-01-01. */
      until: number;
      /** Whether the user named that day. */
      isChosen: boolean;
      /** Of the time after it, in time units. */
      length: number;
      customers: number;
      actualPurchases: number;
      model: Omit<RuleCheck, 'rule'>;
      rules: RuleCheck[];
    }
  /** `noDays`: no log; `tooFew`: no fit to the first part; `tooShort`: all on one day; `occasions`: BG/BB. */
  | { kind: 'none'; reason: 'noDays' | 'occasions' | 'tooShort' | 'tooFew' };

export interface HoldoutCheck {
  /** Length in time units. */
  length: number;
  customers: number;
  actualPurchases: number;
  expectedPurchases: number;
  /** Of the purchases per customer. */
  meanAbsoluteError: number;
  rootMeanSquareError: number;
  /** Expected less actual, per customer. */
  bias: number;
  correlation: number;
  /** What every model has to beat. */
  rules: RuleCheck[];
  /** How well ranges hold; `null` where they were not asked. */
  ranges: RangeCheck | null;
  /** Mean purchases by repeat purchases in calibration; the last group holds all the rest. */
  byFrequency: { from: number; open: boolean; customers: number; actual: number; expected: number }[];
}

/** Repeat purchases per unit of time since the first day of the log, actual and as the model expects. */
export interface Tracking {
  actual: number[];
  expected: number[];
  /** Units of calibration, then the holdout; equal to the length when there is no holdout. */
  calibrationUnits: number;
}

export interface FrequencyCheck {
  from: number;
  open: boolean;
  actual: number;
  expected: number;
}

/** Everything a lifetime analysis knows. Unrounded. */
export interface LifetimeDetail {
  source: 'log' | 'histories';
  /** Table row of each customer, when the source is a list of them. */
  rows: Uint32Array | null;
  unit: TimeUnit;
  horizon: number;
  discountPerYear: number;
  /** Day to which histories reach, for a log. */
  historyEnd: number | null;
  fit: ModelFit;
  /** All models that were compared, best first. */
  models: ModelFit[];
  spend: SpendFit | null;
  customers: CustomerValues;
  /** `null` where it was not asked, or for a model that cannot say. */
  sureness: Sureness | null;
  /** What the value was before, and why it moved; `null` where it did not, or was not asked. */
  moved: Moved | null;
  /** What customers are valued with, by name. */
  valuedWith: KeptModel;
  /** Code of the problem for which that cannot be told. */
  movedUntold: ProblemCode | null;
  /** How regularly customers buy; `null` without their purchase days. */
  regularity: Regularity | null;
  customerCount: number;
  repeatCustomers: number;
  holdout: HoldoutCheck | null;
  /** What every model has to beat, and whether it does. */
  comparison: RuleComparison;
  tracking: Tracking | null;
  frequencies: FrequencyCheck[];
  /** P(alive) by repeat purchases (rows) and units since the last purchase (columns), of a customer of mean age. */
  aliveMap: { frequencies: number[]; unitsSince: number[]; values: number[][] };
  notes: LogNotes | null;
  /** How the lines of a log were cleaned; `null` where they were taken as they stand. */
  cleaning: Cleaning | null;
  /** Categories of a single customer, which stand with the most frequent one. */
  merged: string[];
  /** What a script that goes on without us reads: the histories as the model counts them, and known differences. */
  code: {
    counted: Pick<PurchaseHistory, 'frequency' | 'recency' | 'age'>;
    covariates: Covariates | null;
    spending: Covariate[];
  };
}
