import { Problem } from '../../problem';
import type { Direction, IndicatorValues } from './indicatorValues';

/**
 * Closeness to the ideal, 0 (worst) … 1 (best), per customer (TOPSIS; Hwang & Yoon 1981): columns are divided by their
 * Euclidean length and weighted; C = d⁻ / (d⁺ + d⁻) with the distances to the best and to the worst value of every
 * column. METHODS 2.
 *
 * @param weights one per column, adding up to 1
 *
 * Throws `column-no-variance` when no column of weight above 0 varies, so that best and worst are the same.
 */
export function topsis(
  columns: readonly IndicatorValues[],
  weights: readonly number[],
  directions: readonly Direction[],
): Float64Array {
  const rowCount = columns[0].values.length;
  const toBest = new Float64Array(rowCount);
  const toWorst = new Float64Array(rowCount);
  columns.forEach((column, j) => {
    if (weights[j] === 0) return;
    const weighted = weightedUnitVector(column.values, weights[j]);
    const [low, high] = extremes(weighted);
    const [best, worst] = directions[j] === 'cost' ? [low, high] : [high, low];
    for (let row = 0; row < rowCount; row++) {
      toBest[row] += (weighted[row] - best) ** 2;
      toWorst[row] += (weighted[row] - worst) ** 2;
    }
  });
  const closeness = toBest.map((squares, row) => {
    const distance = Math.sqrt(toWorst[row]);
    return distance / (Math.sqrt(squares) + distance);
  });
  if (closeness.some(Number.isNaN)) throw new Problem('column-no-variance', { column: columns[0].name });
  return closeness;
}

/** Scaled by the largest value first, so that squares cannot overflow. A column of zeros stays 0. */
function weightedUnitVector(values: ArrayLike<number>, weight: number): Float64Array {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  if (largest === 0) return new Float64Array(values.length);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] / largest) ** 2;
  const length = Math.sqrt(squares);
  return Float64Array.from(values, (value) => (weight * (value / largest)) / length);
}

function extremes(values: Float64Array): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
