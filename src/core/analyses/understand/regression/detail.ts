import type { Coefficient } from '../../../stats/regression/linearRegression';

/** A coefficient with what it was made of. */
export interface NamedCoefficient extends Coefficient {
  /** Column; `null` for the constant. */
  column: string | null;
  /** The value of a category, and the one it is compared with. */
  category?: string;
  base?: string;
}

/** Unrounded results. */
export interface RegressionDetail {
  kind: 'linear' | 'logistic';
  outcome: string;
  /** The value whose chance is explained; `null` for a number. */
  happened: string | null;
  /** Rows used, and those with a blank among the columns. */
  rows: number;
  incomplete: number;
  robust: boolean;
  coefficients: NamedCoefficient[];
  /** `null` for the logistic kind. */
  rSquared: number | null;
  adjustedRSquared: number | null;
  residualDeviation: number | null;
  logLikelihood: number;
  breuschPagan: { statistic: number; degrees: number; pValue: number } | null;
  /** Rows that move the result most (Cook's distance above 4 / n), at most ten. */
  influential: { id: string; cooksDistance: number; outcome: number; fitted: number }[];
  /** McFadden's; `null` for the linear kind, as below. */
  pseudoRSquared: number | null;
  /** On the rows it was fitted to, and on rows it was not fitted to (five folds). */
  area: number | null;
  crossValidatedArea: number | null;
  /** Mean expected chance against what happened, in tenths of the customers. */
  calibration: { customers: number; expected: number; happened: number }[];
  /** Points of the picture, at most 500: expected against residual. */
  points: { fitted: number; residual: number }[];
}
