import { createRandom } from '../random';
import { pickPoints, sampleRows, squaredDistance, type Points } from './points';
import { seedCentres, type Seeds } from './seedCentres';

export interface KMeansOptions {
  k: number;
  seed: number;
  /** How many times to begin; left out: 200 for few points, fewer for many. */
  starts?: number;
  /** Centres of fewer clusters, to which one more start adds. */
  grown?: Float64Array;
  /** Default 300. */
  maxIterations?: number;
  /** Centres rest that go no farther in a step, all together and squared; left out: until no point changes its cluster. */
  rest?: number;
}

export interface KMeans {
  /** Cluster per point, from 0 on. */
  clusters: Int32Array;
  /** `centres[cluster · dimensions + d]`. */
  centres: Float64Array;
  /** Sum of squared distances to the centres. */
  inertia: number;
  iterations: number;
  converged: boolean;
}

/** More points than this are begun on a sample: a fiftieth of them, at least and at most so many. */
const [fewestForStarts, mostForStarts] = [2000, 10_000];
/** Starts times what one takes: points, clusters, and steps to rest, which grow about as the root of the points do. */
const startingWork = 2_500_000;

/**
 * k-means: the best of several starts by k-means++, each brought to rest by Lloyd's steps with Hamerly's bounds (2010), which
 * spare most distances and change no result. A cluster that runs empty takes the point farthest from its centre. Of many
 * points a sample is clustered first, and its centres are the one start of all.
 */
export function kMeans(points: Points, options: KMeansOptions): KMeans {
  const { k, seed, starts, grown } = options;
  const random = createRandom(seed);
  const beginning = Math.min(mostForStarts, Math.max(fewestForStarts, Math.round(points.count / 50)));
  const isLarge = points.count > beginning;
  const begun = isLarge ? pickPoints(points, sampleRows(points.count, beginning, random)) : points;
  const tries = starts ?? Math.max(5, Math.min(200, Math.round(startingWork / (begun.count ** 1.5 * k))));
  let best: KMeans | null = grown ? lloyd(begun, seedCentres(begun, k, random, grown), options) : null;
  for (let start = 0; start < tries; start++) {
    const found = lloyd(begun, seedCentres(begun, k, random), options);
    if (!best || found.inertia < best.inertia) best = found;
  }
  if (!best) throw new RangeError('k-means needs a start');
  return isLarge ? lloyd(points, { centres: best.centres }, options) : best;
}

/**
 * Lloyd's steps from given centres until no point changes its cluster.
 *
 * @param start with what is known of the points there, whose arrays are given away; the centres are not
 */
export function lloyd(
  points: Points,
  start: Seeds | Pick<Seeds, 'centres'>,
  { maxIterations = 300, rest = -1 }: Pick<KMeansOptions, 'maxIterations' | 'rest'> = {},
): KMeans {
  const { count, dimensions, values } = points;
  const centres = start.centres.slice();
  const k = centres.length / dimensions;
  // distance to the own centre is at most `upper` and what it went since the beginning, to any other at least `lower` less
  // what the farthest ones went: centres move, and most points need not be touched
  const { clusters, nearest: upper, second: lower } = 'clusters' in start ? start : nearestCentres(points, centres);
  for (let i = 0; i < count; i++) {
    upper[i] = Math.sqrt(upper[i]);
    lower[i] = Math.sqrt(lower[i]);
  }
  const sums = new Float64Array(k * dimensions);
  const sizes = new Float64Array(k);
  const went = new Float64Array(k);
  const half = new Float64Array(k);
  for (let i = 0; i < count; i++) addTo(clusters[i], i, 1);
  let [iterations, converged, farthestSum] = [0, false, 0];
  while (iterations < maxIterations && !converged) {
    iterations++;
    halfToNearest();
    const changes = assign(points, centres, { clusters, upper, lower, half, went, farthestSum }, addTo);
    refill();
    const { farthest, together } = moveCentres();
    farthestSum += farthest;
    converged = together <= rest || (changes === 0 && farthest === 0);
  }
  let inertia = 0;
  for (let i = 0; i < count; i++) inertia += squaredDistance(values, i, centres, clusters[i], dimensions);
  return { clusters, centres, inertia, iterations, converged };

  function addTo(cluster: number, i: number, sign: number): void {
    sizes[cluster] += sign;
    const [from, to] = [i * dimensions, cluster * dimensions];
    for (let d = 0; d < dimensions; d++) sums[to + d] += sign * values[from + d];
  }

  /** Half the distance of each centre to the nearest other: within it no other can be nearer. */
  function halfToNearest(): void {
    for (let a = 0; a < k; a++) {
      let nearest = Infinity;
      for (let b = 0; b < k; b++) {
        if (a !== b) nearest = Math.min(nearest, squaredDistance(centres, a, centres, b, dimensions));
      }
      half[a] = Math.sqrt(nearest) / 2;
    }
  }

  /** Gives an empty cluster the point that is farthest from its centre. */
  function refill(): void {
    for (let cluster = 0; cluster < k; cluster++) {
      if (sizes[cluster] > 0) continue;
      let [farthest, row] = [-1, -1];
      for (let i = 0; i < count; i++) {
        if (sizes[clusters[i]] < 2) continue;
        const distance = squaredDistance(values, i, centres, clusters[i], dimensions);
        if (distance > farthest) [farthest, row] = [distance, i];
      }
      if (row < 0) return;
      addTo(clusters[row], row, -1);
      addTo(cluster, row, 1);
      clusters[row] = cluster;
      upper.fill(Infinity);
      lower.fill(0);
    }
  }

  /** How far the farthest went, and all of them together, squared. */
  function moveCentres(): { farthest: number; together: number } {
    let [farthest, together] = [0, 0];
    for (let cluster = 0; cluster < k; cluster++) {
      let squares = 0;
      for (let d = 0; d < dimensions; d++) {
        const at = cluster * dimensions + d;
        const next = sizes[cluster] > 0 ? sums[at] / sizes[cluster] : centres[at];
        squares += (next - centres[at]) ** 2;
        centres[at] = next;
      }
      const way = Math.sqrt(squares);
      went[cluster] += way;
      if (way > farthest) farthest = way;
      together += squares;
    }
    return { farthest, together };
  }
}

/** What is known of each point, and half the distance of each centre to the nearest other. */
interface Bounds {
  clusters: Int32Array;
  upper: Float64Array;
  lower: Float64Array;
  half: Float64Array;
  /** How far each centre went in all steps, and the farthest of each step together. */
  went: Float64Array;
  farthestSum: number;
}

/** Puts each point to its nearest centre; how many changed. A loop of its own: everything else waits for it. */
function assign(
  { count, dimensions, values }: Points,
  centres: Float64Array,
  { clusters, upper, lower, half, went, farthestSum }: Bounds,
  addTo: (cluster: number, i: number, sign: number) => void,
): number {
  const k = half.length;
  let changes = 0;
  for (let i = 0; i < count; i++) {
    const own = clusters[i];
    const atLeast = lower[i] - farthestSum;
    const safe = half[own] > atLeast ? half[own] : atLeast;
    if (upper[i] + went[own] <= safe) continue;
    const begin = i * dimensions;
    const end = begin + dimensions;
    let toOwn = 0;
    for (let from = begin, at = own * dimensions; from < end; from++, at++) {
      const difference = values[from] - centres[at];
      toOwn += difference * difference;
    }
    const atOwn = Math.sqrt(toOwn);
    if (atOwn <= safe) {
      upper[i] = atOwn - went[own];
      continue;
    }
    let first = Infinity;
    let second = Infinity;
    let nearest = own;
    for (let cluster = 0, at = 0; cluster < k; cluster++) {
      let distance = toOwn;
      if (cluster === own) at += dimensions;
      else {
        distance = 0;
        for (let from = begin; from < end; from++, at++) {
          const difference = values[from] - centres[at];
          distance += difference * difference;
        }
      }
      if (distance < first) {
        second = first;
        first = distance;
        nearest = cluster;
      } else if (distance < second) second = distance;
    }
    upper[i] = Math.sqrt(first) - went[nearest];
    lower[i] = Math.sqrt(second) + farthestSum;
    if (nearest === own) continue;
    changes++;
    clusters[i] = nearest;
    addTo(own, i, -1);
    addTo(nearest, i, 1);
  }
  return changes;
}

/** The nearest centre of each point, and what is known of it and the next one. */
export function nearestCentres({ count, dimensions, values }: Points, centres: Float64Array): Seeds {
  const clusters = new Int32Array(count);
  const nearest = new Float64Array(count);
  const second = new Float64Array(count);
  const ends = centres.length;
  for (let i = 0, begin = 0; i < count; i++, begin += dimensions) {
    const end = begin + dimensions;
    let first = Infinity;
    let next = Infinity;
    let at = 0;
    for (let cluster = 0; at < ends; cluster++) {
      let distance = 0;
      for (let from = begin; from < end; from++, at++) {
        const difference = values[from] - centres[at];
        distance += difference * difference;
      }
      if (distance < first) {
        next = first;
        first = distance;
        clusters[i] = cluster;
      } else if (distance < next) next = distance;
    }
    nearest[i] = first;
    second[i] = next;
  }
  return { centres, clusters, nearest, second };
}
