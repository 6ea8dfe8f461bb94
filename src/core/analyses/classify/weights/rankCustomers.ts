import { orderDescending } from '../../../stats/orderDescending';
import { ratedRows } from '../../../tiers/cutTiers';

/** Rank by score per row, 1 is the best; equal scores share the better rank; 0 where there is no score. */
export function rankCustomers(scores: Float64Array): Uint32Array {
  const { keys, rows } = ratedRows(scores);
  const order = orderDescending(keys, rows);
  const ranks = new Uint32Array(scores.length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place];
    const before = order[place - 1];
    ranks[row] = place > 0 && keys[before] === keys[row] ? ranks[before] : place + 1;
  }
  return ranks;
}
