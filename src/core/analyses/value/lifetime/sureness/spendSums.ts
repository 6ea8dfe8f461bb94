import { spendFrequency, type PredictiveRequest } from './request';

/**
 * Expected spend of the customers of one row and group at any Gamma-Gamma parameters, from three sums:
 * p(v·customers + spent)/(px + q − 1) for those with spend of their own, p·v·unknown/(q − 1) for the others.
 */
export interface SpendSums {
  row: number;
  group: number;
  /** Repeat purchases of the row. */
  x: number;
  customers: number;
  /** Σ x·z. */
  spent: number;
  /** Customers who are valued at the spend of all. */
  unknown: number;
}

export function spendSums(request: PredictiveRequest): SpendSums[] {
  const { histories, rows, groups } = request;
  const width = groups.members.length;
  // place of a row and group in the result, less 1
  const places = new Uint32Array(rows.rowCount * width);
  const sums: SpendSums[] = [];
  for (let i = 0; i < rows.rowOf.length; i++) {
    const x = spendFrequency(request, i);
    if (x < 0) continue;
    const row = rows.rowOf[i];
    const group = groups.groupOf[i];
    const key = row * width + group + 1;
    if (places[key] === 0) {
      places[key] = sums.push({ row, group, x: histories.frequency[i], customers: 0, spent: 0, unknown: 0 });
    }
    const sum = sums[places[key] - 1];
    const count = (histories.count ? histories.count[i] : 1) * (request.spendFactors?.[i] ?? 1);
    if (x > 0) {
      sum.customers += count;
      sum.spent += count * x * (histories.monetary?.[i] ?? 0);
    } else sum.unknown += count;
  }
  return sums;
}

/** Σ of expected spends per purchase at (p, q, v); q is above 1. */
export function spendAt(
  { x, customers, spent, unknown }: SpendSums,
  [p, q, v]: ArrayLike<number> & Iterable<number>,
): number {
  const own = customers > 0 ? (p * (v * customers + spent)) / (p * x + q - 1) : 0;
  return own + (unknown > 0 ? (p * v * unknown) / (q - 1) : 0);
}
