import { dayText } from '../../../orders/timeUnit';
import type { ActionPlanDetail } from './detail';

const day = (days: number): string | null => (Number.isFinite(days) ? dayText(days) : null);

/** Days as yyyy-mm-dd, tiers by name; '' becomes `null`. */
export function actionPlanJson({ plan, tiers, owners, ...detail }: ActionPlanDetail): object {
  const { tierColumn, today, unplanned, unhappy, noticed, onlyOwner } = detail;
  return {
    ...{ tierColumn, today: day(today), onlyOwner },
    plan: plan.map(({ row: _, ...of }) => ({
      ...of,
      tier: tiers[of.tier].tier,
      treatment: tiers[of.tier].treatment,
      service: tiers[of.tier].service,
      discount: tiers[of.tier].discount,
      owner: of.owner || null,
      due: day(of.due),
      lastContact: day(of.lastContact),
      said: of.said || null,
    })),
    tiers,
    owners: owners.map((load) => ({ ...load, owner: load.owner || null })),
    ...{ unplanned, unhappy, noticed },
  };
}
