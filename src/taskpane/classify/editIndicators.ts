import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Indicator, Scoring } from '../../core/scoring/options';
import { guessDirection } from '../../core/scoring/guessDirection';
import type { NumberColumn, Table } from '../../core/table/table';
import { rebalanceWeights, toHundred, withAddedWeight } from './rebalanceWeights';

/** In the order of the menus, the everyday one first. */
export const scoringMethods: readonly Scoring['method'][] = [
  'min-max',
  'percentile-rank',
  'z-score',
  'bands',
  'ratio-to-target',
];

/** Edits of the indicators: each gives new options and leaves the old ones alone. */

export function setWeight(options: PyramidOptions, index: number, value: number, locked: readonly boolean[]) {
  const weights = rebalanceWeights(shownWeights(options), locked, index, value);
  return withWeights(options, weights);
}

/** Weights as the pane shows them: whole numbers that add up to 100. */
export function shownWeights({ indicators }: PyramidOptions): number[] {
  return toHundred(indicators.map(({ weight }) => Math.max(0, weight)));
}

export function toggleDirection(options: PyramidOptions, index: number): PyramidOptions {
  const { direction } = options.indicators[index];
  return withIndicator(options, index, { direction: direction === 'benefit' ? 'cost' : 'benefit' });
}

export function setScoring(options: PyramidOptions, index: number, scoring: Scoring): PyramidOptions {
  return withIndicator(options, index, { scoring });
}

/** A scoring method with parameters that make sense for the column: quarters of its range, its highest value. */
export function scoringFor(method: Scoring['method'], column: NumberColumn | undefined): Scoring {
  switch (method) {
    case 'bands': {
      const { min, max } = rangeOf(column);
      const step = (max - min) / 4 || 1;
      const bands = [1, 2, 3].map((n) => ({ from: roundNicely(min + n * step, step), points: 25 + 25 * n }));
      return { method, below: 25, bands };
    }
    case 'ratio-to-target': {
      const { max } = rangeOf(column);
      return { method, target: max > 0 ? roundNicely(max, max) : 100 };
    }
    default:
      return { method };
  }
}

export function addIndicator(options: PyramidOptions, column: string): PyramidOptions {
  const weights = withAddedWeight(shownWeights(options));
  const added: Indicator = { column, direction: guessDirection(column), scoring: { method: 'min-max' }, weight: 0 };
  return withWeights({ ...options, indicators: [...options.indicators, added] }, weights);
}

/** The others take its weight in proportion. The last indicator stays. */
export function removeIndicator(options: PyramidOptions, index: number): PyramidOptions {
  if (options.indicators.length === 1) return options;
  const indicators = options.indicators.filter((_, i) => i !== index);
  return withWeights({ ...options, indicators }, toHundred(indicators.map(({ weight }) => weight)));
}

/** Number columns that are not indicators yet. */
export function unusedColumns(table: Table, options: PyramidOptions): string[] {
  return numberColumns(table).filter((name) => options.indicators.every(({ column }) => column !== name));
}

/** Names of the columns with at least one number. */
export function numberColumns(table: Table): string[] {
  return table.columns.filter((column) => column.kind === 'number' && column.valid.includes(1)).map(({ name }) => name);
}

export function findNumberColumn(table: Table, name: string): NumberColumn | undefined {
  const column = table.columns.find((candidate) => candidate.name === name);
  return column?.kind === 'number' ? column : undefined;
}

function withWeights(options: PyramidOptions, weights: readonly number[]): PyramidOptions {
  return { ...options, indicators: options.indicators.map((indicator, i) => ({ ...indicator, weight: weights[i] })) };
}

function withIndicator(options: PyramidOptions, index: number, change: Partial<Indicator>): PyramidOptions {
  const indicators = options.indicators.map((indicator, i) => (i === index ? { ...indicator, ...change } : indicator));
  return { ...options, indicators };
}

function rangeOf(column: NumberColumn | undefined): { min: number; max: number } {
  let min = Infinity;
  let max = -Infinity;
  column?.values.forEach((value, row) => {
    if (column.valid[row] === 0) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return min <= max ? { min, max } : { min: 0, max: 100 };
}

/** To two significant digits of `scale`, so that a proposal reads like one a person would type. */
function roundNicely(value: number, scale: number): number {
  const digits = Math.floor(Math.log10(Math.abs(scale))) - 1;
  const unit = 10 ** Math.abs(digits);
  return digits >= 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit;
}
