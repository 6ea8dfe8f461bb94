import { squaredDistance, type Points } from './points';

/** Distances of each point to each, condensed: pair (i, j), i < j, is at `i · (2n − i − 1) / 2 + j − i − 1`. */
export function pairDistances({ count, dimensions, values }: Points): Float64Array {
  const distances = new Float64Array((count * (count - 1)) / 2);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) distances[at++] = Math.sqrt(squaredDistance(values, i, values, j, dimensions));
  }
  return distances;
}

/**
 * Silhouette of each point (Rousseeuw 1987): (b − a) / max(a, b), a the mean distance to the others of its own cluster, b that
 * to the nearest other cluster; 0 for a cluster of one. NaN for fewer than two clusters.
 *
 * @param clusters per point, below `k`
 */
export function silhouettes({ count, dimensions, values }: Points, clusters: Int32Array, k: number): Float64Array {
  const sums = new Float64Array(count * k);
  for (let i = 0; i < count; i++) {
    const [own, row, begin] = [clusters[i], i * k, i * dimensions];
    const end = begin + dimensions;
    for (let j = i + 1, at = end; j < count; j++) {
      let square = 0;
      for (let from = begin; from < end; from++, at++) {
        const difference = values[from] - values[at];
        square += difference * difference;
      }
      const distance = Math.sqrt(square);
      sums[row + clusters[j]] += distance;
      sums[j * k + own] += distance;
    }
  }
  return widthsOf(sums, clusters, k);
}

/** Mean of the {@link silhouettes}, for one clustering of the same points after the other; NaN for fewer than two clusters. */
export function silhouette(distances: Float64Array, clusters: Int32Array, k: number): number {
  const n = clusters.length;
  const sums = new Float64Array(n * k);
  let at = 0;
  for (let i = 0; i < n; i++) {
    const [own, row] = [clusters[i], i * k];
    for (let j = i + 1; j < n; j++) {
      const distance = distances[at++];
      sums[row + clusters[j]] += distance;
      sums[j * k + own] += distance;
    }
  }
  return widthsOf(sums, clusters, k).reduce((sum, width) => sum + width, 0) / n;
}

/** @param sums of the distances of each point to those of each cluster */
function widthsOf(sums: Float64Array, clusters: Int32Array, k: number): Float64Array {
  const n = clusters.length;
  const sizes = new Float64Array(k);
  for (let i = 0; i < n; i++) sizes[clusters[i]]++;
  const widths = new Float64Array(n);
  if (sizes.filter((size) => size > 0).length < 2) return widths.fill(NaN);
  for (let i = 0; i < n; i++) {
    const own = clusters[i];
    if (sizes[own] < 2) continue;
    const a = sums[i * k + own] / (sizes[own] - 1);
    let b = Infinity;
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster !== own && sizes[cluster] > 0) b = Math.min(b, sums[i * k + cluster] / sizes[cluster]);
    }
    const larger = Math.max(a, b);
    if (larger > 0) widths[i] = (b - a) / larger;
  }
  return widths;
}
