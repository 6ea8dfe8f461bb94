import { formulaClv } from '../core/analyses/lifetime/clv';

/**
 * Lifetime value of a customer by formula: margins weighted with the chance to keep the customer, discounted to today.
 * @customfunction CLV
 * @param margin Margin per period.
 * @param retention Share of customers kept from one period to the next, 0 to 1.
 * @param discount Discount rate per period; 0.1 is 10 %.
 * @param [horizon] Periods counted; without end if left out.
 * @param [acquisitionCost] Spent now to win the customer; 0 if left out.
 * @param [growth] Growth of the margin per period; 0 if left out.
 * @param [timing] When the first margin comes: "end" of the first period (as if left out), "middle" of each period, or "now".
 * @returns The lifetime value.
 */
export function clv(
  margin: number,
  retention: number,
  discount: number,
  horizon?: number,
  acquisitionCost?: number,
  growth?: number,
  timing?: string,
): number {
  return formulaClv({
    margin,
    retention,
    discount,
    periods: horizon ?? undefined,
    acquisitionCost: acquisitionCost ?? undefined,
    growth: growth ?? undefined,
    firstMargin: timing === 'middle' || timing === 'now' ? timing : 'end',
  });
}
