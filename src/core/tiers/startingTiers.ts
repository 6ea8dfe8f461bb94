import type { Tiers } from './options';
import { tierPresets, type TierNameKey } from './tierPresets';

/** Tiers to start from: Curry's shares of customers, named in the user's language by `naming`; left out: English. */
export function startingTiers(naming?: (key: TierNameKey) => string): Tiers {
  const [curry] = tierPresets;
  return {
    by: 'share-of-customers',
    cuts: curry.cuts.map(({ key, name, share }) => ({ name: naming?.(key) ?? name, share })),
  };
}
