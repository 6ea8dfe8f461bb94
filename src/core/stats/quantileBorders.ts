/**
 * Where quantiles cut sorted values into `bins` bins. A value belongs to the lower bin when it is not above the type-7
 * quantile (Excel's PERCENTILE.INC) of its border, so equal values share a bin.
 *
 * Returned is, per border, the largest value that is not above that quantile rather than the quantile itself: no value
 * lies between the two, and no rounding of an interpolation can part equal values or depend on the unit of measure.
 *
 * @param sorted ascending, at least one
 * @returns `bins` − 1 values, ascending; a value x is in the bin of as many borders as are below x
 * @example quantileBorders([1, 2, 3, 4, 5, 6], 3) // [2, 4]
 */
export function quantileBorders(sorted: ArrayLike<number>, bins: number): number[] {
  const last = sorted.length - 1;
  return Array.from({ length: bins - 1 }, (_, k) => sorted[Math.floor((last * (k + 1)) / bins)]);
}
