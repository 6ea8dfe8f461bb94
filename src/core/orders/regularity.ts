import type { CustomerSummary } from './log';

/** How regularly customers buy: 1 is chance alone, 2 and more a rhythm. */
export interface Regularity {
  /** Wheat & Morrison's estimate of k; NaN with fewer than two customers to tell from. */
  k: number;
  /** Customers with at least three purchases, from whose first two times in between it is told. */
  customers: number;
}

/**
 * Regularity by Wheat & Morrison, "Estimating purchase regularity with two interpurchase times", Journal of Marketing
 * Research 27 (1990) 87–93: with M = t₁/(t₁ + t₂), k ≈ (1 − 4 Var M)/(8 Var M).
 */
export function regularity({ frequency, purchaseDays, purchaseStarts }: CustomerSummary): Regularity {
  const shares: number[] = [];
  for (let i = 0; i < frequency.length; i++) {
    if (frequency[i] < 2) continue;
    const first = purchaseStarts[i];
    shares.push((purchaseDays[first + 1] - purchaseDays[first]) / (purchaseDays[first + 2] - purchaseDays[first]));
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
  return { k: shares.length < 2 ? NaN : (1 - 4 * variance) / (8 * variance), customers: shares.length };
}

/** Σ ln(time between purchases) up to the end of the history, per customer, times in units. */
export function logGaps({ frequency, purchaseDays, purchaseStarts, unitDays }: CustomerSummary): Float64Array {
  return frequency.map((x, i) => {
    let sum = 0;
    for (let k = purchaseStarts[i] + 1; k <= purchaseStarts[i] + x; k++) {
      sum += Math.log((purchaseDays[k] - purchaseDays[k - 1]) / unitDays);
    }
    return sum;
  });
}
