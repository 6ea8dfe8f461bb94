import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { guessDirection } from '../../core/scoring/guessDirection';
import type { Indicator } from '../../core/scoring/options';
import { changeItem } from '../forms/indicatorItems';
import { rebalanceWeights, toHundred, withAddedWeight } from './rebalanceWeights';

/**
 * Edits of the pyramid's indicators, whose weights are held at 100 together: each gives new options and leaves the old
 * ones alone. An indicator that nothing happened to is the same object.
 */

/** @param locked columns whose weights stay */
export function setWeight(options: PyramidOptions, index: number, value: number, locked: readonly string[]) {
  const held = options.indicators.map(({ column }) => locked.includes(column));
  return withWeights(options, rebalanceWeights(shownWeights(options), held, index, value));
}

/** Weights as the pane shows them: whole numbers that add up to 100. */
export function shownWeights({ indicators }: Pick<PyramidOptions, 'indicators'>): number[] {
  return toHundred(indicators.map(({ weight }) => Math.max(0, weight)));
}

export function changeIndicator(options: PyramidOptions, index: number, change: Partial<Indicator>): PyramidOptions {
  return { ...options, indicators: changeItem(options.indicators, index, change) };
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

function withWeights(options: PyramidOptions, weights: readonly number[]): PyramidOptions {
  const indicators = options.indicators.map((indicator, i) =>
    indicator.weight === weights[i] ? indicator : { ...indicator, weight: weights[i] },
  );
  return { ...options, indicators };
}
