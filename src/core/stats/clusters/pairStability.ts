import { createRandom } from '../random';
import { kMeans, nearestCentres } from './kMeans';
import { nearlyAtRest, pickPoints, type Points } from './points';

const samples = 50;

/**
 * Of the pairs of points that are together in a clustering, the share that stays together when it is made anew from
 * bootstrap samples: per cluster and of all, the mean over 50 samples. `null` for a cluster of one.
 */
export function pairStability(
  points: Points,
  clusters: Int32Array,
  k: number,
  seed: number,
): { all: number | null; clusters: (number | null)[] } {
  const random = createRandom(seed);
  const n = points.count;
  const sizes = new Float64Array(k);
  for (let i = 0; i < n; i++) sizes[clusters[i]]++;
  const pairs = sizes.map(pairsOf);
  const together = new Float64Array(k);
  const rest = nearlyAtRest(points);
  for (let sample = 0; sample < samples; sample++) {
    const rows = Uint32Array.from({ length: n }, () => random.integer(0, n - 1));
    const { centres } = kMeans(pickPoints(points, rows), { k, seed: seed + sample, starts: 1, rest });
    const { clusters: again } = nearestCentres(points, centres);
    const counts = new Float64Array(k * k);
    for (let i = 0; i < n; i++) counts[clusters[i] * k + again[i]]++;
    counts.forEach((count, cell) => (together[Math.floor(cell / k)] += pairsOf(count)));
  }
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    all: sum(pairs) > 0 ? sum(together) / samples / sum(pairs) : null,
    clusters: Array.from(pairs, (count, cluster) => (count > 0 ? together[cluster] / samples / count : null)),
  };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
