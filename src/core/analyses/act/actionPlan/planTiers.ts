import { Problem } from '../../../problem';
import type { PlanTier } from './detail';
import { levelOf, treatments } from './levels';
import type { ActionPlanOptions } from './options';

/** What is done with each tier: as the options say, else by its place. Throws `tier-twice`. */
export function treatmentsOf(names: readonly string[], { tiers }: ActionPlanOptions): PlanTier[] {
  tiers.forEach(({ tier }, i) => {
    const option = `tiers.${i}.tier`;
    if (tiers.findIndex((other) => other.tier === tier) !== i) throw new Problem('tier-twice', { option }, { tier });
  });
  return names.map((tier, i) => {
    const usual = treatments[levelOf(i, names.length)];
    const own = tiers.find((candidate) => candidate.tier === tier);
    const said = Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined));
    return { ...usual, ...said, tier, customers: 0, overdue: 0 };
  });
}
