import { orderNames } from '../tiers/orderNames';
import type { Snapshot } from './snapshot';

/**
 * Tiers from the top: those that are asked for first, then as their names say, else by the mean value of their customers,
 * else in alphabetical order, which is a guess.
 */
export function orderTiers(
  names: readonly string[],
  asked: readonly string[],
  snapshots: readonly Snapshot[],
): { tiers: string[]; isGuessed: boolean } {
  const rest = names.filter((name) => !asked.includes(name));
  const known = rest.length === 0 ? [] : orderNames(rest);
  if (known) return { tiers: [...asked, ...known], isGuessed: false };
  const sums = new Map(rest.map((name) => [name, { sum: 0, count: 0 }]));
  for (const { customers } of snapshots) {
    for (const { tier, value } of customers.values()) {
      const of = sums.get(tier);
      if (of && Number.isFinite(value)) [of.sum, of.count] = [of.sum + value, of.count + 1];
    }
  }
  const mean = (name: string): number => {
    const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
    return count > 0 ? sum / count : -Infinity;
  };
  const hasValue = [...sums.values()].some(({ count }) => count > 0);
  const sorted = [...rest].sort((a, b) => (hasValue ? mean(b) - mean(a) || 0 : 0) || (a < b ? -1 : 1));
  return { tiers: [...asked, ...sorted], isGuessed: !hasValue && rest.length > 1 };
}
