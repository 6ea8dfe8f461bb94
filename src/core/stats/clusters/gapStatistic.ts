import { createRandom } from '../random';
import { kMeans } from './kMeans';
import { nearlyAtRest, type Points } from './points';

const references = 10;

/**
 * Gap statistic (Tibshirani, Walther & Hastie 2001): how much lower ln inertia is than on points spread evenly over the same
 * box, with its standard error. The usual choice is the least k whose gap reaches the next one's less its error.
 *
 * @param inertias of the points, by ascending k
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
  const logsOf = spread.map((reference) => logsOfInertias(reference, inertias, seed));
  return inertias.map(({ k, inertia }, i) => {
    const logs = logsOf.map((of) => of[i]);
    const mean = logs.reduce((sum, log) => sum + log, 0) / references;
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / references;
    return { k, gap: mean - Math.log(inertia), error: Math.sqrt(variance * (1 + 1 / references)) };
  });
}

/** Each clustering begins with the clusters of the one before, and once anew where there is none. */
function logsOfInertias(reference: Points, ks: readonly { k: number }[], seed: number): number[] {
  let grown: Float64Array | undefined;
  const rest = nearlyAtRest(reference);
  return ks.map(({ k }) => {
    const { centres, inertia } = kMeans(reference, { k, seed, starts: grown ? 0 : 1, grown, rest });
    grown = centres;
    return Math.log(inertia);
  });
}
