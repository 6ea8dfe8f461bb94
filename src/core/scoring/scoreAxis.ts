import type { Table } from '../table/table';
import { checkIndicators } from './checkIndicators';
import type { Indicator, Missing } from './options';
import { scoreIndicators, type ScoredIndicator } from './scoreIndicators';
import { normalizedWeights, weightedScores } from './weightedScores';

/** A weighted list of indicators as one score per customer: an axis of a matrix, an aspect of a scorecard. */
export interface ScoredAxis {
  /** 0–100 per row; NaN where unrated. */
  scores: Float64Array;
  indicators: ScoredIndicator[];
  /** Of the indicators, adding up to 1. */
  weights: number[];
}

/** Scores a list of indicators. Throws what checking and scoring them throws, with the option's path under `path`. */
export function scoreAxis(table: Table, indicators: readonly Indicator[], missing: Missing, path: string): ScoredAxis {
  checkIndicators(table, indicators, path);
  const scored = scoreIndicators(table, indicators, missing, path);
  const weights = normalizedWeights(indicators);
  const scores = weightedScores(scored, weights, missing === 're-weight');
  return { scores, indicators: scored, weights };
}
