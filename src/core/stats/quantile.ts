/** Sample quantile definitions of Hyndman & Fan, "Sample quantiles in statistical packages", 1996. */
export type QuantileType = 1 | 2 | 6 | 7;

/**
 * Quantile of values sorted ascending. Type 7 (default) is Excel's PERCENTILE.INC and R's default, 6 is
 * PERCENTILE.EXC, 1 the inverse of the empirical distribution, 2 the same with averaging at steps.
 * No values, or a probability outside 0–1, give NaN.
 *
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, probability: number, type: QuantileType = 7): number {
  const n = sorted.length;
  if (n === 0 || !(probability >= 0 && probability <= 1)) return NaN;
  if (type === 1 || type === 2) {
    const position = n * probability;
    const rounded = Math.round(position);
    const isStep = Math.abs(position - rounded) < 1e-9;
    const index = (isStep ? rounded : Math.ceil(position)) - 1;
    const low = sorted[Math.max(0, index)];
    return type === 2 && isStep ? (low + sorted[Math.max(0, Math.min(n - 1, index + 1))]) / 2 : low;
  }
  const position = type === 7 ? (n - 1) * probability : (n + 1) * probability - 1;
  const floor = Math.min(n - 1, Math.max(0, Math.floor(position)));
  const share = Math.min(1, Math.max(0, position - floor));
  const low = sorted[floor];
  return share === 0 ? low : low + share * (sorted[Math.min(n - 1, floor + 1)] - low);
}
