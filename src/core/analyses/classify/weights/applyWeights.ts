import type { Indicator } from '../../../scoring/options';
import type { Direction } from './indicatorValues';

/** Tenths of a percent in the whole. */
const whole = 1000;

/**
 * Weights as percentages with one decimal that add up to exactly 100: rounded down, and the tenths left over go to the
 * largest remainders, of equal ones to the first.
 *
 * @param weights not negative, with a sum above 0
 * @example percentages([1, 1, 1]) // [33.4, 33.3, 33.3]
 */
export function percentages(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // A hair above, so that .29 × 1000 is 290 tenths and not 289.
  const tenths = weights.map((weight) => (weight / sum) * whole + 1e-9);
  const rounded = tenths.map(Math.floor);
  const left = whole - rounded.reduce((total, count) => total + count, 0);
  tenths
    .map((value, i) => ({ i, remainder: value - rounded[i] }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => rounded[i]++);
  return rounded.map((count) => count / 10);
}

/**
 * The pyramid under found weights, in percent. Its indicators keep their direction and scoring; one that was not weighed
 * stays with weight 0, and one that it does not have yet comes in with min–max scoring. Nothing else changes.
 */
export function applyWeights<Options extends { indicators: readonly Indicator[] }>(
  options: Options,
  weights: readonly { column: string; weight: number; direction?: Direction }[],
): Options & { indicators: Indicator[] } {
  const shares = percentages(weights.map(({ weight }) => weight));
  const shareOf = new Map(weights.map(({ column }, i) => [column, shares[i]]));
  const known = new Set(options.indicators.map(({ column }) => column));
  const added = weights.filter(({ column }) => !known.has(column));
  return {
    ...options,
    indicators: [
      ...options.indicators.map((indicator) => ({ ...indicator, weight: shareOf.get(indicator.column) ?? 0 })),
      ...added.map(({ column, direction = 'benefit' }): Indicator => ({
        column,
        direction,
        scoring: { method: 'min-max' },
        weight: shareOf.get(column) ?? 0,
      })),
    ],
  };
}
