import { formulaClv } from '../../../orders/value';
import type { CustomerInputs } from './detail';

/** Changes against the assumptions; what is left out stays. */
export interface Change {
  /** Percentage points: 5 turns 80 % into 85 %. Retention stays between 0 and 1. */
  retentionPoints?: number;
  /** Percentage points. */
  discountPoints?: number;
  /** 10 makes every margin a tenth higher. */
  marginPercent?: number;
  /** Periods; null: without end. */
  horizon?: number | null;
}

/** As many decimals as a share holds. */
const shareDigits = 1e15;

/**
 * Customer equity, Σ CLV, under changed assumptions. `null` where it has no finite value: without end when a retention
 * times growth reaches 1 + discount, a discount of −100 % or less, a horizon below 1. Takes two milliseconds
 * per 10,000 customers.
 */
export function equityUnder(inputs: CustomerInputs, change: Change): number | null {
  const { assumptions, margin, retention, acquisitionCost } = inputs;
  const { growth, timing, retentionCost } = assumptions;
  const horizon = change.horizon === undefined ? assumptions.horizon : change.horizon;
  const discount = movedByPoints(assumptions.discount, change.discountPoints);
  const factor = 1 + (change.marginPercent ?? 0) / 100;
  if (!(discount > -1) || (horizon !== null && !(horizon >= 1))) return null;
  let equity = 0;
  for (let row = 0; row < margin.length; row++) {
    const value = margin[row] * factor - acquisitionCost[row];
    if (value !== value || retention[row] !== retention[row]) continue;
    const kept = Math.min(1, Math.max(0, movedByPoints(retention[row], change.retentionPoints)));
    if (horizon === null && !hasEndlessValue(kept, growth, discount)) return null;
    equity += formulaClv({
      margin: margin[row] * factor,
      retention: kept,
      discount,
      growth,
      periods: horizon ?? Infinity,
      firstMargin: timing,
      retentionCost,
      acquisitionCost: acquisitionCost[row],
    });
  }
  return equity;
}

/** Whether margins, and costs, without end add up to something finite: r(1+g) < 1+i and r < 1+i. */
export function hasEndlessValue(retention: number, growth: number, discount: number): boolean {
  return retention * Math.max(1, 1 + growth) < 1 + discount;
}

/** A share some percentage points on. Five on 0.8 are 0.85, as people write it: in binary the sum is a last bit off. */
function movedByPoints(share: number, points = 0): number {
  return points === 0 ? share : Math.round((share + points / 100) * shareDigits) / shareDigits;
}
