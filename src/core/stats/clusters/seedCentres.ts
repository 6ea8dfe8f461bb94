import type { Random } from '../random';
import { squaredDistance, type Points } from './points';

/**
 * Starting centres by k-means++ (Arthur & Vassilvitskii 2007): each next one drawn with a chance in proportion to the squared
 * distance to the nearest so far; of 2 + ⌊ln k⌋ draws the one that lowers the sum of squares most.
 */
export function seedCentres({ count, dimensions, values }: Points, k: number, random: Random): Float64Array {
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(Infinity);
  const draws = 2 + Math.floor(Math.log(k));
  let row = random.integer(0, count - 1);
  let total = take(0);
  for (let cluster = 1; cluster < k; cluster++) {
    let best = Infinity;
    for (let draw = 0; draw < draws; draw++) {
      const candidate = drawRow(random.next() * total);
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const distance = squaredDistance(values, i, values, candidate, dimensions);
        sum += distance < nearest[i] ? distance : nearest[i];
      }
      if (sum >= best) continue;
      best = sum;
      row = candidate;
    }
    total = take(cluster);
  }
  return centres;

  /** Makes the row a centre; the sum of squared distances to the nearest centre. */
  function take(cluster: number): number {
    for (let d = 0; d < dimensions; d++) centres[cluster * dimensions + d] = values[row * dimensions + d];
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const distance = squaredDistance(values, i, centres, cluster, dimensions);
      if (distance < nearest[i]) nearest[i] = distance;
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
