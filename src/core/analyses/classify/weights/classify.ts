import { numberColumn } from '../../../table/columns';
import { quantile } from '../../../stats/quantile';
import type { NumberColumn, Table } from '../../../table/table';
import { ratedRows, tierKeys } from '../../../tiers/cutTiers';
import { assignTiers } from '../../../tiers/tiersOfScores';
import { checkTiers } from '../../../tiers/checkTiers';
import type { Indicator } from '../../../scoring/options';
import { scoreIndicators } from '../../../scoring/scoreIndicators';
import { weightedScores } from '../../../scoring/weightedScores';
import { Problem } from '../../../problem';
import type { IndicatorValues } from './indicatorValues';
import type { WeightsOptions } from './options';
import { prepareTopsis } from './topsis';

export interface Classified {
  /** 0–100 per row; NaN where unrated. */
  scores: Float64Array;
  /** -1 where unrated. */
  tierIndices: Int8Array;
}

/** Scores and tiers of all customers under weights that add up to 1. */
export type Classify = (weights: readonly number[]) => Classified;

/** The indicators as the pyramid takes them, all of weight 1. */
export function equalIndicators({ indicators, scoring }: WeightsOptions): Indicator[] {
  return indicators.map(({ column, direction }) => ({ column, direction, scoring: { method: scoring }, weight: 1 }));
}

/** By the weighted sum: the pyramid's own scores and tiers. Throws what the pyramid throws. */
export function weightedSumClassifier(table: Table, options: WeightsOptions): Classify {
  checkTiers(table, options.tiers);
  const indicators = scoreIndicators(table, equalIndicators(options), options.missing);
  const cut = tierCutter(table, options);
  return (weights) => cut(weightedScores(indicators, weights, options.missing === 're-weight'));
}

/**
 * By TOPSIS: closeness × 100, cut into tiers by the pyramid. A customer is unrated where an indicator of weight above 0
 * is missing; with the policy `median` the middle value stands in. Weights of the rest cannot be scaled up here, as
 * closeness is a distance over all indicators.
 */
export function topsisClassifier(table: Table, options: WeightsOptions): Classify {
  const columns = options.indicators.map(({ column }, j) => filledColumn(table, column, j, options.missing));
  const directions = options.indicators.map(({ direction }) => direction);
  const cut = tierCutter(table, options);
  const ratedBy = new Map<string, { rows: Uint32Array; closeness: (weights: readonly number[]) => Float64Array }>();
  return (weights) => {
    // Which customers have a score depends on which weights are 0, not on the others.
    const pattern = weights.map((weight) => (weight === 0 ? '0' : '1')).join('');
    let rated = ratedBy.get(pattern);
    if (!rated) {
      const { rows, values } = rowsWithValues(columns, weights);
      rated = { rows, closeness: prepareTopsis(values, directions) };
      ratedBy.set(pattern, rated);
    }
    const { rows } = rated;
    const closeness = rated.closeness(weights);
    const scores = new Float64Array(table.rowCount).fill(NaN);
    for (let i = 0; i < rows.length; i++) scores[rows[i]] = 100 * closeness[i];
    return cut(scores);
  };
}

/** Cuts scores 0–100 into tiers as the pyramid does. Throws `no-rated-customer` if there is no score. */
function tierCutter(table: Table, { tiers }: Pick<WeightsOptions, 'tiers'>): (scores: Float64Array) => Classified {
  const value = tiers.by === 'share-of-value' ? numberColumn(table, tiers.column, 'tiers.column') : undefined;
  return (scores) => {
    const scored = ratedRows(scores);
    if (scored.rows.length === 0) throw new Problem('no-rated-customer', { option: 'indicators' });
    return { scores, tierIndices: assignTiers(scored, tierKeys(scored, tiers, 'up', value)) };
  };
}

interface RatedRows {
  rows: Uint32Array;
  /** Per indicator, in those rows. */
  values: IndicatorValues[];
}

/** The customers with a value in every indicator of weight above 0. Throws `no-rated-customer` if there are none. */
function rowsWithValues(columns: readonly NumberColumn[], weights: readonly number[]): RatedRows {
  const needed = columns.filter((_, j) => weights[j] !== 0);
  const has = new Uint8Array(columns[0].values.length).fill(1);
  for (const { valid } of needed) for (let row = 0; row < has.length; row++) has[row] &= valid[row];
  const rows = new Uint32Array(has.length);
  let count = 0;
  for (let row = 0; row < has.length; row++) if (has[row]) rows[count++] = row;
  if (count === 0) throw new Problem('no-rated-customer', { option: 'indicators' });
  const values = columns.map(({ name, values: given }) => {
    const taken = new Float64Array(count);
    for (let i = 0; i < count; i++) taken[i] = given[rows[i]];
    return { name, values: taken };
  });
  return { rows: rows.subarray(0, count), values };
}

function filledColumn(table: Table, name: string, j: number, missing: WeightsOptions['missing']): NumberColumn {
  const column = numberColumn(table, name, `indicators.${j}.column`);
  if (missing !== 'median' || !column.valid.includes(0)) return column;
  const present = column.values.filter((_, row) => column.valid[row] === 1).sort();
  const middle = quantile(present, 0.5);
  return {
    ...column,
    values: column.values.map((value, row) => (column.valid[row] ? value : middle)),
    valid: new Uint8Array(column.valid.length).fill(1),
  };
}
