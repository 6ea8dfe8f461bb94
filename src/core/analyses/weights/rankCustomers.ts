import { orderDescending } from '../../stats/orderDescending';
import { scoreKey } from '../pyramid/cutTiers';

/** Rank by score per row, 1 is the best; equal scores share the better rank; 0 where there is no score. */
export function rankCustomers(scores: Float64Array): Uint32Array {
  const keys = Uint32Array.from(scores, (score) => (score === score ? scoreKey(score) : 0));
  const rated: number[] = [];
  scores.forEach((score, row) => {
    if (score === score) rated.push(row);
  });
  const ranks = new Uint32Array(scores.length);
  const order = orderDescending(keys, Uint32Array.from(rated));
  order.forEach((row, place) => {
    const before = order[place - 1];
    ranks[row] = place > 0 && keys[before] === keys[row] ? ranks[before] : place + 1;
  });
  return ranks;
}
