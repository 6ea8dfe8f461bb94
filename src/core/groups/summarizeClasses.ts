/** What a class holds. Shares are of the customers that have a class, 0–1; `null` where there is nothing to divide. */
export interface ClassSummary {
  name: string;
  customers: number;
  share: number;
  /** Lowest and highest value of the measure that is cut, as they really occur. */
  from: number | null;
  to: number | null;
  /** Of the value column. */
  sum: number;
  valueShare: number | null;
  mean: number | null;
}

/**
 * Counts, real borders and sums per class.
 *
 * @param classes class per customer, negative for none
 * @param measure what was cut; NaN where missing
 * @param values what is summed; NaN where missing
 */
export function summarizeClasses(
  classes: ArrayLike<number>,
  names: readonly string[],
  measure: ArrayLike<number>,
  values: ArrayLike<number>,
): ClassSummary[] {
  const found = names.map(() => ({ customers: 0, from: Infinity, to: -Infinity, sum: 0, valued: 0 }));
  let customers = 0;
  let total = 0;
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] < 0) continue;
    const own = found[classes[row]];
    customers++;
    own.customers++;
    own.from = Math.min(own.from, measure[row]);
    own.to = Math.max(own.to, measure[row]);
    if (!Number.isFinite(values[row])) continue;
    own.sum += values[row];
    own.valued++;
    total += values[row];
  }
  return found.map((own, i) => ({
    name: names[i],
    customers: own.customers,
    share: customers > 0 ? own.customers / customers : 0,
    from: Number.isFinite(own.from) ? own.from : null,
    to: Number.isFinite(own.to) ? own.to : null,
    sum: own.sum,
    valueShare: total > 0 ? own.sum / total : null,
    mean: own.valued > 0 ? own.sum / own.valued : null,
  }));
}
