const curvePoints = 100;

/**
 * The cumulative curve of a value from (0, 0) to the last customer: every customer, or every hundredth part of them.
 *
 * @param cumulative share of the total per customer, the largest first
 */
export function cumulativeCurve(cumulative: ArrayLike<number>): { customers: number; value: number }[] {
  const n = cumulative.length;
  const points = Math.min(n, curvePoints);
  const curve = [{ customers: 0, value: 0 }];
  for (let point = 1; point <= points; point++) {
    const until = Math.round((n * point) / points);
    curve.push({ customers: until / n, value: cumulative[until - 1] });
  }
  return curve;
}
