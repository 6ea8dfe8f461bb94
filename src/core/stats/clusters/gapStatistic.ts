import { createRandom } from '../random';
import { kMeans } from './kMeans';
import type { Points } from './points';

const references = 10;

/**
 * Gap statistic (Tibshirani, Walther & Hastie 2001): how much lower ln inertia is than on points spread evenly over the same
 * box, with its standard error. The usual choice is the least k whose gap reaches the next one's less its error.
 */
export function gapStatistic(
  points: Points,
  inertias: readonly { k: number; inertia: number }[],
  seed: number,
): { k: number; gap: number; error: number }[] {
  const { count, dimensions, values } = points;
  const random = createRandom(seed);
  const box = Array.from({ length: dimensions }, (_, d) => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const value = values[i * dimensions + d];
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return { low, width: high - low };
  });
  const spread = Array.from({ length: references }, (): Points => {
    const drawn = new Float64Array(count * dimensions);
    for (let at = 0; at < drawn.length; at++) {
      const { low, width } = box[at % dimensions];
      drawn[at] = low + random.next() * width;
    }
    return { count, dimensions, values: drawn };
  });
  return inertias.map(({ k, inertia }) => {
    const logs = spread.map((reference) => Math.log(kMeans(reference, { k, seed, starts: 1 }).inertia));
    const mean = logs.reduce((sum, log) => sum + log, 0) / references;
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / references;
    return { k, gap: mean - Math.log(inertia), error: Math.sqrt(variance * (1 + 1 / references)) };
  });
}
