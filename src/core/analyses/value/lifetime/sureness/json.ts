import type { Posterior } from '../../../../purchases/posterior/samplePosterior';
import type { Band, GroupRange, Sureness } from './detail';

type Bounds = [low: number, high: number];

/** A customer's intervals: `clvInterval` at the level asked for, `clvMiddle` holds half, and so on. */
export function customerSureness(sureness: Sureness, i: number): Record<string, Bounds | number> {
  const bands: [string, Band | null][] = [
    ['pAlive', sureness.pAlive],
    ['purchases', sureness.expectedPurchases],
    ['spend', sureness.expectedSpend],
    ['clv', sureness.clv],
  ];
  const json: Record<string, Bounds | number> = {};
  for (const [name, band] of bands) {
    if (!band) continue;
    json[`${name}Interval`] = [band.low[i], band.high[i]];
    json[`${name}Middle`] = [band.innerLow[i], band.innerHigh[i]];
  }
  if (sureness.aboveCost) json.aboveCost = sureness.aboveCost[i];
  return json;
}

export function posteriorJson(posterior: Posterior): Record<string, unknown> {
  const { method, paretoK, rHat, effectiveSize, isReliable, means, sds, conflicts } = posterior;
  return { means, sds, method, paretoK, rHat, effectiveSize, isReliable, conflicts };
}

export function equityJson(sureness: Sureness): Record<string, unknown> {
  const { level, draws, seed, isAtMode, equity, groups, ranking } = sureness;
  const range = ({ customers, value, low, innerLow, innerHigh, high }: GroupRange): Record<string, unknown> => ({
    customers,
    value,
    interval: [low, high],
    middle: [innerLow, innerHigh],
  });
  return {
    level,
    draws,
    seed,
    isAtMode,
    equity: equity && range(equity),
    tiers: groups.map((group) => ({ name: group.name, ...range(group) })),
    ranking,
  };
}
