/**
 * Weights of n indicators of which only the order is known, the most important first, falling in equal steps:
 * w_k = 2 (n + 1 − k) / (n (n + 1)) (Stillwell, Seaver & Edwards 1981). They add up to 1.
 *
 * @example rankSum(4) // [.4, .3, .2, .1]
 */
export function rankSum(n: number): number[] {
  return Array.from({ length: n }, (_, k) => (2 * (n - k)) / (n * (n + 1)));
}
