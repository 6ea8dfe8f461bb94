import { replacementRatio } from '../core/orders/replacementRatio';
import { retentionEffect } from '../core/orders/retentionEffect';
import { formulaClv } from '../core/orders/value';
import { sumOverCustomers } from '../core/orders/customerEquity';
import { equityByGroup } from './equityByGroup';
import { mapCells } from './mapCells';
import { cellsOf, labelsOf, statisticsNumbers, wordOf } from './readRange';

const timings = ['end', 'middle', 'now'] as const;

/**
 * Lifetime value of a customer by formula: margins weighted with the chance to keep the customer, discounted to today.
 * @customfunction CLV
 * @param margin Margin per period.
 * @param retention Share of customers kept from one period to the next, 0 to 1.
 * @param discount Discount rate per period; 0.1 is 10 %.
 * @param [horizon] Periods counted; without end if left out.
 * @param [acquisitionCost] Spent now to win the customer; 0 if left out.
 * @param [growth] Growth of the margin per period; 0 if left out.
 * @param [timing] When the first margin comes: "end" of the first period (if left out), "middle" of each period, or "now".
 * @param [retentionCost] Spent in the middle of each period on every customer still there; 0 if left out.
 * @returns The lifetime value.
 * @cells arithmetic
 * @remarks For many customers CLVTABLE over ranges is much faster than one CLV per cell.
 * @example =PYRAMID.CLV(1, 0.8, 0.1) → 2.667 (Gupta & Lehmann 2003)
 * @example =PYRAMID.CLV(260, 0.75, 0.2, 10, 0, 0, "now", 50) → 568.78 (Berger & Nasr 1998, case 1)
 */
export function clv(
  margin: number,
  retention: number,
  discount: number,
  horizon?: number,
  acquisitionCost?: number,
  growth?: number,
  timing?: string,
  retentionCost?: number,
): number {
  return formulaClv({
    margin,
    retention,
    discount,
    periods: horizon ?? undefined,
    acquisitionCost: acquisitionCost ?? undefined,
    growth: growth ?? undefined,
    firstMargin: wordOf(timing, timings, 'end', 'timing'),
    retentionCost: retentionCost ?? undefined,
  });
}

/**
 * Lifetime values by formula for whole ranges: one cell, one row or one column is stretched to the size of the others.
 * @customfunction CLVTABLE
 * @param margins Margins per period.
 * @param retentions Shares of customers kept from one period to the next, 0 to 1.
 * @param discounts Discount rates per period.
 * @param [horizons] Periods counted; without end if left out.
 * @param [acquisitionCosts] Spent now to win the customer; 0 if left out.
 * @param [growths] Growth of the margin per period; 0 if left out.
 * @param [timing] When the first margin comes: "end" of the first period (if left out), "middle" of each period, or "now".
 * @param [retentionCosts] Spent in the middle of each period on every customer still there; 0 if left out.
 * @returns A lifetime value per cell; what is wrong with a customer stands in its cell.
 * @cells arithmetic
 * @remarks A column of retentions with a row of discounts gives the table of all combinations.
 * @example =PYRAMID.CLVTABLE(1, {0.6;0.7;0.8;0.9}, {0.1,0.12,0.14,0.16}) → the table of Gupta & Lehmann (2003)
 */
export function clvTable(
  margins: unknown[][],
  retentions: unknown[][],
  discounts: unknown[][],
  horizons?: unknown[][],
  acquisitionCosts?: unknown[][],
  growths?: unknown[][],
  timing?: string,
  retentionCosts?: unknown[][],
): unknown[][] {
  const firstMargin = wordOf(timing, timings, 'end', 'timing');
  const args = [
    { name: 'margins', range: margins },
    { name: 'retentions', range: retentions },
    { name: 'discounts', range: discounts },
    { name: 'acquisitionCosts', range: acquisitionCosts ?? [[0]] },
    { name: 'growths', range: growths ?? [[0]] },
    { name: 'retentionCosts', range: retentionCosts ?? [[0]] },
    ...(horizons ? [{ name: 'horizons', range: horizons }] : []),
  ];
  return mapCells(args, (values) =>
    formulaClv({
      margin: values[0],
      retention: values[1],
      discount: values[2],
      acquisitionCost: values[3],
      growth: values[4],
      retentionCost: values[5],
      periods: horizons ? values[6] : undefined,
      firstMargin,
    }),
  );
}

/**
 * What a change of retention does to the value of a customer, as a share: 0.275 is +27.5 %.
 * @customfunction RETENTIONEFFECT
 * @param from Retention now, 0 to 1.
 * @param to Retention then, 0 to 1.
 * @param discount Discount rate per period.
 * @returns The change of value, as a share.
 * @cells arithmetic
 * @example =PYRAMID.RETENTIONEFFECT(0.8, 0.85, 0.1) → 0.275
 */
export function effectOfRetention(from: number, to: number, discount: number): number {
  return retentionEffect(from, to, discount);
}

/**
 * How many ordinary customers replace one of the best.
 * @customfunction REPLACEMENT
 * @param best Value of one of the best customers.
 * @param ordinary Value of an ordinary customer.
 * @returns A whole number of customers.
 * @cells arithmetic
 * @example =PYRAMID.REPLACEMENT(3500, 275) → 13
 */
export function replacement(best: number, ordinary: number): number {
  return replacementRatio(best, ordinary);
}

/**
 * Customer equity: the sum of lifetime values, or its sum, customers and share per group.
 * @customfunction EQUITY
 * @param values Lifetime values, one customer per cell.
 * @param [groups] Group of each customer, such as its tier.
 * @returns The sum; with groups lines of group, customers, equity, share of equity, in order of first appearance.
 * @cells statistics
 * @example =PYRAMID.EQUITY(H2:H601, P2:P601)
 */
export function equity(values: unknown[][], groups?: unknown[][]): unknown[][] {
  if (groups) return equityByGroup(cellsOf(values), labelsOf(groups));
  return [[sumOverCustomers(statisticsNumbers(values), null)]];
}
