import { numberColumn } from '../../table/columns';
import { quantile } from '../../stats/quantile';
import type { NumberColumn, Table } from '../../table/table';
import { evaluatePyramid } from '../pyramid/evaluate';
import type { PyramidOptions } from '../pyramid/options';
import { pyramidSchema } from '../pyramid/options';
import { preparePyramid } from '../pyramid/prepare';
import { Problem } from '../../problem';
import type { IndicatorValues } from './indicatorValues';
import type { WeightsOptions } from './options';
import { topsis } from './topsis';

export interface Classified {
  /** 0–100 per row; NaN where unrated. */
  scores: Float64Array;
  /** -1 where unrated. */
  tierIndices: Int8Array;
}

/** Scores and tiers of all customers under weights that add up to 1. */
export type Classify = (weights: readonly number[]) => Classified;

/** The pyramid of these options under some weights. */
export function pyramidOptions(options: WeightsOptions, weights: readonly number[]): PyramidOptions {
  return pyramidSchema.parse({
    ...(options.id === undefined ? {} : { id: options.id }),
    indicators: options.indicators.map(({ column, direction }, j) => ({
      column,
      direction,
      scoring: { method: options.scoring },
      weight: weights[j],
    })),
    tiers: options.tiers,
    missing: options.missing,
  });
}

/** By the weighted sum: the pyramid's own scores and tiers. Throws what the pyramid throws. */
export function weightedSumClassifier(table: Table, options: WeightsOptions): Classify {
  const prepared = preparePyramid(
    table,
    pyramidOptions(
      options,
      options.indicators.map(() => 1),
    ),
  );
  return (weights) => evaluatePyramid(prepared, pyramidOptions(options, weights));
}

/**
 * By TOPSIS: closeness × 100, cut into tiers by the pyramid. A customer is unrated where an indicator of weight above 0
 * is missing; with the policy `median` the middle value stands in. Weights of the rest cannot be scaled up here, as
 * closeness is a distance over all indicators.
 */
export function topsisClassifier(table: Table, options: WeightsOptions): Classify {
  const columns = options.indicators.map(({ column }, j) => filledColumn(table, column, j, options.missing));
  const directions = options.indicators.map(({ direction }) => direction);
  const { tiers } = options;
  const valueColumn = tiers.by === 'share-of-value' ? numberColumn(table, tiers.column, 'tiers.column') : undefined;
  // Another name than the only other column of the table made here.
  const name = `${valueColumn?.name ?? ''} closeness`;
  const ratedBy = new Map<string, RatedRows>();
  return (weights) => {
    // Which customers have a score depends on which weights are 0, not on the others.
    const pattern = weights.map((weight) => (weight === 0 ? '0' : '1')).join('');
    const { rows, values } = ratedBy.get(pattern) ?? ratedRows(columns, weights);
    ratedBy.set(pattern, { rows, values });
    const found = topsis(values, weights, directions);
    const closeness: NumberColumn = {
      kind: 'number',
      name,
      values: new Float64Array(table.rowCount).fill(NaN),
      valid: new Uint8Array(table.rowCount),
    };
    rows.forEach((row, i) => {
      closeness.values[row] = found[i];
      closeness.valid[row] = 1;
    });
    const byCloseness = pyramidSchema.parse({
      indicators: [{ column: name, scoring: { method: 'ratio-to-target', target: 1 }, weight: 1 }],
      tiers,
    });
    const closenessTable = { ...table, columns: [closeness, ...(valueColumn ? [valueColumn] : [])] };
    return evaluatePyramid(preparePyramid(closenessTable, byCloseness), byCloseness);
  };
}

interface RatedRows {
  rows: Uint32Array;
  /** Per indicator, in those rows. */
  values: IndicatorValues[];
}

/** The customers with a value in every indicator of weight above 0. Throws `no-rated-customer` if there are none. */
function ratedRows(columns: readonly NumberColumn[], weights: readonly number[]): RatedRows {
  const needed = columns.filter((_, j) => weights[j] !== 0);
  const all = Uint32Array.from({ length: columns[0].values.length }, (_, row) => row);
  const rows = all.filter((row) => needed.every(({ valid }) => valid[row] === 1));
  if (rows.length === 0) throw new Problem('no-rated-customer', { option: 'indicators' });
  const values = columns.map(({ name, values: given }) => ({
    name,
    values: Float64Array.from(rows, (row) => given[row]),
  }));
  return { rows, values };
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
