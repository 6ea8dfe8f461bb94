/**
 * Weights by place given to indicators in their own order.
 *
 * @param byPlace weight of the first place, the second …
 * @param order indices of the indicators, the most important first
 * @example weightsOfOrder(rankSum(3), [2, 0, 1]) // [.333, .167, .5]
 */
export function weightsOfOrder(byPlace: readonly number[], order: readonly number[]): number[] {
  const weights = new Array<number>(order.length);
  order.forEach((indicator, place) => (weights[indicator] = byPlace[place]));
  return weights;
}
