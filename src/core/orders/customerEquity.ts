/** Σ over customers of what has a value; a group of equal ones counts as many times as it has members. */
export function sumOverCustomers(values: Float64Array, count: Float64Array | null): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) sum += values[i] * (count ? count[i] : 1);
  return sum;
}

/** What customer equity is summed from: values per customer or group of equal ones, and whether spend is modelled. */
export interface ValuedCustomers {
  customers: { clv: Float64Array; count: Float64Array | null };
  spend: object | null;
}

/** Σ CLV; `null` when spend is not modelled. */
export function customerEquity({ customers, spend }: ValuedCustomers): number | null {
  return spend ? sumOverCustomers(customers.clv, customers.count) : null;
}
