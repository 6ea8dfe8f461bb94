/**
 * Weights of n indicators of which only the order is known, the most important first: the centre of all weights in
 * that order, w_k = (1/n) Σ_{i≥k} 1/i (Barron & Barrett 1996). They add up to 1.
 *
 * @example rankOrderCentroid(4) // [.5208, .2708, .1458, .0625]
 */
export function rankOrderCentroid(n: number): number[] {
  const weights = new Array<number>(n);
  let tail = 0;
  for (let k = n; k >= 1; k--) {
    tail += 1 / k;
    weights[k - 1] = tail / n;
  }
  return weights;
}
