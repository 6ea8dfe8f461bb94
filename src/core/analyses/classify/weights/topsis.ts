import { Problem } from '../../../problem';
import type { Direction, IndicatorValues } from './indicatorValues';

/** Rows whose distances are added up together, so that they stay in the processor's cache. */
const blockRows = 2048;

/** Closeness under weights that add up to 1, per customer. */
export type Closeness = (weights: readonly number[]) => Float64Array;

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
  return prepareTopsis(columns, directions)(weights);
}

/**
 * {@link topsis} for one set of weights after the other: columns are divided by their length once, and the weight, a
 * common factor of a column's values and of its best and worst, is applied to their distance.
 */
export function prepareTopsis(columns: readonly IndicatorValues[], directions: readonly Direction[]): Closeness {
  const rowCount = columns[0].values.length;
  const units = columns.map(({ values }, j) => {
    const unit = unitVector(values);
    const [low, high] = extremes(unit);
    return { unit, best: directions[j] === 'cost' ? low : high, worst: directions[j] === 'cost' ? high : low };
  });
  return (weights) => {
    const used = units.map((column, j) => ({ ...column, weight: weights[j] })).filter(({ weight }) => weight !== 0);
    const closeness = new Float64Array(rowCount);
    const toBest = new Float64Array(blockRows);
    const toWorst = new Float64Array(blockRows);
    for (let start = 0; start < rowCount; start += blockRows) {
      const count = Math.min(blockRows, rowCount - start);
      toBest.fill(0);
      toWorst.fill(0);
      for (const { unit, best, worst, weight } of used) {
        for (let i = 0; i < count; i++) {
          const value = unit[start + i];
          const short = weight * (value - best);
          const above = weight * (value - worst);
          toBest[i] += short * short;
          toWorst[i] += above * above;
        }
      }
      for (let i = 0; i < count; i++) {
        const distance = Math.sqrt(toWorst[i]);
        closeness[start + i] = distance / (Math.sqrt(toBest[i]) + distance);
      }
    }
    if (closeness.includes(NaN)) throw new Problem('column-no-variance', { column: columns[0].name });
    return closeness;
  };
}

/** Divided by its Euclidean length; by the largest value first, so that squares cannot overflow. Zeros stay 0. */
function unitVector(values: ArrayLike<number>): Float64Array {
  const unit = new Float64Array(values.length);
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  if (largest === 0) return unit;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    unit[i] = values[i] / largest;
    squares += unit[i] * unit[i];
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < unit.length; i++) unit[i] /= length;
  return unit;
}

function extremes(values: Float64Array): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return [low, high];
}
