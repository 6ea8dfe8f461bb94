import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import type { NumberColumn, Table } from '../../../table/table';
import { combineScores } from '../../../scoring/combineScores';
import { normalizedWeights } from '../../../scoring/weightedScores';
import type { TargetOptions } from './options';

export interface Strength {
  column: string;
  competitor?: string;
  /** The weights add up to 1. */
  weight: number;
  /** Mean ratings over the customers that have them. */
  own: number;
  theirs?: number;
}

export interface FitScores {
  scores: Float64Array;
  strengths: Strength[];
  /** What each strength counts per row; NaN where a rating is missing. */
  parts: { scores: Float64Array; weight: number }[];
}

/**
 * Fit 0–100 per row: the weighted mean of the strengths. Without a competitor a strength counts
 * `100 (r − from) / (to − from)`; with one, `50 + 50 (own − theirs) / (to − from)`, so that 50 is as good as the
 * competitor. NaN where a rating of weight above 0 is missing; `undefined` without strengths. Throws `weight-negative`,
 * `weights-all-zero`, `column-duplicate`, `value-out-of-range` for a rating off the scale, and what reading a column
 * throws.
 */
export function fitScores(table: Table, { fit, ratings }: TargetOptions): FitScores | undefined {
  if (fit.length === 0) return undefined;
  const range = ratings.to - ratings.from;
  if (!(range > 0)) throw new Problem('options-invalid', { option: 'ratings.to' }, { value: ratings.to });
  fit.forEach(({ column, weight }, i) => {
    if (weight < 0) throw new Problem('weight-negative', { column, option: `fit.${i}.weight` }, { weight });
    if (fit.findIndex((other) => other.column === column) !== i) {
      throw new Problem('column-duplicate', { column, option: `fit.${i}.column` });
    }
  });
  if (fit.every(({ weight }) => weight === 0)) throw new Problem('weights-all-zero', { option: 'fit' });
  const weights = normalizedWeights(fit);
  const rated = (name: string, option: string) => {
    const column = numberColumn(table, name, option);
    const off = column.values.findIndex(
      (value, row) => column.valid[row] === 1 && (value < ratings.from || value > ratings.to),
    );
    if (off >= 0) throw new Problem('value-out-of-range', { column: name, option }, { value: column.values[off] });
    return column;
  };
  const parts = fit.map(({ column, competitor }, i) => {
    const own = rated(column, `fit.${i}.column`);
    const theirs = competitor === undefined ? undefined : rated(competitor, `fit.${i}.competitor`);
    const scores = Float64Array.from(own.values, (value, row) => {
      if (!own.valid[row] || (theirs && !theirs.valid[row])) return NaN;
      return theirs ? 50 + (50 * (value - theirs.values[row])) / range : (100 * (value - ratings.from)) / range;
    });
    const summary = { column, weight: weights[i], own: mean(own) };
    return {
      scores,
      weight: weights[i],
      strength: theirs ? { ...summary, competitor, theirs: mean(theirs) } : summary,
    };
  });
  return { scores: combineScores(parts, false), strengths: parts.map(({ strength }) => strength), parts };
}

function mean({ values, valid }: NumberColumn): number {
  const present = values.filter((_, row) => valid[row] === 1);
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}
