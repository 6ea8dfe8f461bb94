import type { Random } from '../random';
import type { Points } from './points';

/** Where Lloyd's steps begin, and what is known of each point there. */
export interface Seeds {
  /** `centres[cluster · dimensions + d]`. */
  centres: Float64Array;
  /** The nearest centre per point, the first of equally near ones. */
  clusters: Int32Array;
  /** Squared distances to that one and to the next; ∞ where there is no other. */
  nearest: Float64Array;
  second: Float64Array;
}

/**
 * Starting centres by k-means++ (Arthur & Vassilvitskii 2007): each next one drawn with a chance in proportion to the squared
 * distance to the nearest so far; of 2 + ⌊ln k⌋ draws the one that lowers the sum of squares most.
 *
 * @param given the first centres, fewer than `k`; left out: the first one is any point
 */
export function seedCentres(
  { count, dimensions, values }: Points,
  k: number,
  random: Random,
  given?: Float64Array,
): Seeds {
  const centres = new Float64Array(k * dimensions);
  const clusters = new Int32Array(count);
  const nearest = new Float64Array(count).fill(Infinity);
  const second = new Float64Array(count).fill(Infinity);
  const draws = 2 + Math.floor(Math.log(k));
  // squared distances to the row that is tried, and to the best so far
  let tried = new Float64Array(count);
  let kept = new Float64Array(count);
  let row = given ? 0 : random.integer(0, count - 1);
  let total = 0;
  const begun = given ?? values.subarray(row * dimensions, (row + 1) * dimensions);
  const first = begun.length / dimensions;
  for (let cluster = 0; cluster < first; cluster++) {
    distancesTo(begun, cluster, kept);
    total = take(cluster, begun, cluster);
  }
  for (let cluster = first; cluster < k; cluster++) {
    let best = Infinity;
    for (let draw = 0; draw < draws; draw++) {
      const candidate = drawRow(random.next() * total);
      const sum = distancesTo(values, candidate, tried);
      if (sum >= best) continue;
      best = sum;
      row = candidate;
      [tried, kept] = [kept, tried];
    }
    total = take(cluster, values, row);
  }
  return { centres, clusters, nearest, second };

  /** Squared distances to a point; the sum of those to the nearest centre, were it one. */
  function distancesTo(points: Float64Array, place: number, into: Float64Array): number {
    const [start, end] = [place * dimensions, (place + 1) * dimensions];
    let sum = 0;
    for (let i = 0, at = 0; i < count; i++) {
      let distance = 0;
      for (let from = start; from < end; from++, at++) {
        const difference = values[at] - points[from];
        distance += difference * difference;
      }
      into[i] = distance;
      sum += distance < nearest[i] ? distance : nearest[i];
    }
    return sum;
  }

  /** Makes the point whose distances were kept a centre; the sum of squared distances to the nearest centre. */
  function take(cluster: number, points: Float64Array, place: number): number {
    centres.set(points.subarray(place * dimensions, (place + 1) * dimensions), cluster * dimensions);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const distance = kept[i];
      if (distance < nearest[i]) {
        second[i] = nearest[i];
        nearest[i] = distance;
        clusters[i] = cluster;
      } else if (distance < second[i]) second[i] = distance;
      sum += nearest[i];
    }
    return sum;
  }

  function drawRow(share: number): number {
    let left = share;
    for (let i = 0; i < count; i++) {
      left -= nearest[i];
      if (left < 0 && nearest[i] > 0) return i;
    }
    return count - 1;
  }
}
