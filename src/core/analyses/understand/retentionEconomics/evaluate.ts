import { Problem } from '../../../problem';
import { replacementRatio } from '../../../orders/replacementRatio';
import { retentionEffect } from '../../../orders/retentionEffect';
import { formulaClv } from '../../../orders/value';
import type { RetentionEconomicsDetail } from './detail';
import type { RetentionEconomicsOptions } from './options';

const curvePoints = 40;

/**
 * Retention economics of typed assumptions. Throws `value-out-of-range` for a retention of 0 or one that points move out of
 * 0–1, for a share won of 0 or at or above the ceiling, for offers that never succeed, `value-without-end` where retention
 * is 1 + discount or more.
 */
export function evaluateRetentionEconomics(options: RetentionEconomicsOptions): RetentionEconomicsDetail {
  const { retention, points, discount, margin, customers, best, ordinary, offer, programmeCost } = options;
  const after = Number((retention + points / 100).toFixed(12));
  if (!(after >= 0 && after <= 1)) throw new Problem('value-out-of-range', { option: 'points' }, { value: points });
  if (offer.success === 0) throw new Problem('value-out-of-range', { option: 'offer.success' }, { value: 0 });
  const multiple = (share: number): number => formulaClv({ margin: 1, retention: share, discount });
  const [multipleBefore, multipleAfter] = [multiple(retention), multiple(after)];
  const existing = offer.cost / offer.success;
  return {
    retention: {
      ...{ before: retention, after, multipleBefore, multipleAfter },
      change: retentionEffect(retention, after, discount),
      worth: (multipleAfter - multipleBefore) * margin * customers,
    },
    replacementRatio: replacementRatio(best, ordinary),
    offer: {
      existing,
      new: existing * offer.multiple,
      newWithReferrals: existing * offer.multiple * (1 - offer.referrals),
    },
    acquisition: balanceAcquisition(options.acquisition),
    programme: breakEven(margin, retention, discount, programmeCost),
  };
}

/**
 * The spend for each prospect at which the value won less the spend is highest: ln(k · ceiling · value) / k, 0 where that is
 * below 0 (Blattberg & Deighton, "Manage marketing by the customer equity test", Harvard Business Review 74, 1996).
 */
function balanceAcquisition({
  spend,
  won,
  ceiling,
  value,
}: RetentionEconomicsOptions['acquisition']): RetentionEconomicsDetail['acquisition'] {
  if (!(won > 0 && won < ceiling))
    throw new Problem('value-out-of-range', { option: 'acquisition.won' }, { value: won });
  const k = -Math.log(1 - won / ceiling) / spend;
  const wonAt = (at: number): number => ceiling * -Math.expm1(-k * at);
  const netAt = (at: number): number => wonAt(at) * value - at;
  const bestSpend = Math.max(0, Math.log(k * ceiling * value) / k);
  const end = 2 * Math.max(bestSpend, spend);
  return {
    ...{ k, net: netAt(spend), bestSpend, bestWon: wonAt(bestSpend), bestNet: netAt(bestSpend) },
    curve: Array.from({ length: curvePoints + 1 }, (_, i) => {
      const at = (end * i) / curvePoints;
      return { spend: at, won: wonAt(at), net: netAt(at) };
    }),
  };
}

/** (m − c) r′/(1 + i − r′) = m r/(1 + i − r), solved for r′. */
function breakEven(
  margin: number,
  retention: number,
  discount: number,
  cost: number,
): RetentionEconomicsDetail['programme'] {
  const now = (margin * retention) / (1 + discount - retention);
  const needed = (now * (1 + discount)) / (margin - cost + now);
  if (cost >= margin || needed > 1) return null;
  return { breakEven: needed, points: 100 * (needed - retention) };
}
