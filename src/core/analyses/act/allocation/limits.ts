import { Problem } from '../../../problem';
import type { AllocationOptions } from './options';

/** Rounding of typed shares. */
const tolerance = 1e-9;

/** Least and most share per tier. Throws `tier-unknown`, `limits-crossed`, `minimum-above-budget`, `maximum-below-budget`. */
export function readLimits({ limits }: AllocationOptions, tiers: readonly string[]): { min: number; max: number }[] {
  limits.forEach(({ tier, min, max }, i) => {
    const option = `limits.${i}`;
    if (!tiers.includes(tier)) throw new Problem('tier-unknown', { option }, { tier });
    if (min > max) throw new Problem('limits-crossed', { option }, { tier });
  });
  const found = tiers.map((tier) => limits.find((limit) => limit.tier === tier) ?? { min: 0, max: 1 });
  const [least, most] = (['min', 'max'] as const).map((side) => found.reduce((sum, limit) => sum + limit[side], 0));
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  if (least > 1 + tolerance)
    throw new Problem('minimum-above-budget', { option: 'limits' }, { percent: percent(least) });
  if (most < 1 - tolerance) throw new Problem('maximum-below-budget', { option: 'limits' }, { percent: percent(most) });
  return found;
}
