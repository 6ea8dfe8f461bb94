/**
 * Recency state of a customer at the end: whole periods without a purchase since the period of its last one, at most
 * `states` (former). Periods are counted from the first purchase, as chances are.
 *
 * @param days ascending purchase days
 */
export function currentState(days: ArrayLike<number>, periodDays: number, end: number, states: number): number {
  const periods = Math.floor((end - days[0]) / periodDays);
  return Math.min(states, Math.max(0, periods - periodOf(days, days.length - 1, periodDays)));
}

/** Whether a customer bought again after so many periods without a purchase that it counted as former. */
export function hasComeBack(days: ArrayLike<number>, periodDays: number, states: number): boolean {
  for (let k = 1; k < days.length; k++) {
    // A purchase in the period right after the last state still counts as that state's.
    if (periodOf(days, k, periodDays) - periodOf(days, k - 1, periodDays) > states) return true;
  }
  return false;
}

/** Periods in which a customer bought. */
export function periodsWithPurchase(days: ArrayLike<number>, periodDays: number): number {
  return new Set(Array.from(days, (_, k) => periodOf(days, k, periodDays))).size;
}

/** Number of the period of a purchase; the first purchase is in period 0, period p ends p lengths after it. */
function periodOf(days: ArrayLike<number>, k: number, periodDays: number): number {
  return Math.ceil((days[k] - days[0]) / periodDays);
}
