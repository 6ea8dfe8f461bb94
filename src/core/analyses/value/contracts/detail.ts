import type { Fit } from '../../../purchases/fit';
import type { RenewalCovariates } from './fitRenewals';
import type { ContractPeriod } from './options';

/** One renewal, by how many came before it. `null` where nobody came to it while being observed. */
export interface PeriodSurvival {
  /** 0 is the start, 1 the first renewal. */
  period: number;
  /** Customers who came to this renewal. */
  asked: number | null;
  renewed: number | null;
  /** Renewed ÷ asked; of the start `null`. */
  retention: number | null;
  expectedRetention: number | null;
  /** Share of a cohort still there: product of the retentions. */
  survival: number | null;
  expectedSurvival: number;
}

/** Value of a customer about to be asked for the next renewal. ∞ without discount may be infinite. */
export interface TenureValue {
  /** Renewals made. */
  renewals: number;
  customers: number | null;
  /** Chance of the next renewal. */
  chance: number;
  /** Discounted expected periods still to come, the next one counted in full; ∞ possible without discount. */
  residual: number;
}

/** One entry per table row. NaN where there is no value: the contract is over or has not begun. */
export interface ContractCustomers {
  ids: string[];
  active: Uint8Array;
  renewals: Float64Array;
  chance: Float64Array;
  residual: Float64Array;
  clv: Float64Array;
}

/** Everything the contract analysis knows. Unrounded. */
export interface ContractsDetail {
  /** Length of a period, where customers were counted; `null` for a table of survivors. */
  period: ContractPeriod | null;
  fit: Fit;
  /** What known differences make out; `null` without any. */
  covariates: RenewalCovariates | null;
  /** Categories of a single customer, which stand with the most frequent one. */
  merged: string[];
  /** From the start to the last projected renewal. */
  periods: PeriodSurvival[];
  /** Renewals observed, and those that were fitted. */
  observed: number;
  calibrated: number;
  /** Over the periods that were not fitted, of the survival as a share; `null` when all were. */
  holdout: { periods: number; meanAbsoluteError: number; bias: number } | null;
  /** First period after which less than half of a new cohort is expected; `null` beyond the projection. */
  halfLife: number | null;
  byTenure: TenureValue[];
  /** Customers at the start of the table of survivors, or in the list. */
  customerCount: number;
  customers: ContractCustomers | null;
  activeCustomers: number | null;
  /** Σ CLV of the active customers; `null` without margins. */
  equity: number | null;
  discount: number;
  /** The margin where it is one number. */
  margin: number | null;
  observationEnd: number | null;
  notes: { withoutStart: number; startsLater: number; endsLater: number };
}
