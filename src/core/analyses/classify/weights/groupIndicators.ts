import { Problem } from '../../../problem';
import { directWeights } from './directWeights';
import type { WeightsOptions } from './options';

/** Indicators that are weighed against each other. */
export interface IndicatorGroup {
  /** The dimension; `null` when there are none and all indicators are one group. */
  name: string | null;
  /** Weight of the group; all groups add up to 1. */
  weight: number;
  /** Indices of its indicators, in the order of the options. */
  members: number[];
}

/**
 * The dimensions with their normalised weights, or all indicators as one group.
 * Throws `dimension-mismatch` for a column that is no indicator, in two dimensions or in none; for the weights what
 * {@link directWeights} throws.
 */
export function groupIndicators({ indicators, dimensions }: WeightsOptions): IndicatorGroup[] {
  if (dimensions.length === 0) return [{ name: null, weight: 1, members: indicators.map((_, i) => i) }];
  const weights = directWeights(
    dimensions.map(({ weight }) => weight),
    (i) => (i < 0 ? 'dimensions' : `dimensions.${i}.weight`),
  );
  const taken = new Set<number>();
  const groups = dimensions.map(({ name, columns }, d) => {
    const members = columns.map((column, k) => {
      const member = indicators.findIndex((indicator) => indicator.column === column);
      if (member < 0 || taken.has(member)) {
        throw new Problem('dimension-mismatch', { column, option: `dimensions.${d}.columns.${k}` });
      }
      taken.add(member);
      return member;
    });
    return { name, weight: weights[d], members: members.sort((a, b) => a - b) };
  });
  indicators.forEach(({ column }, i) => {
    if (!taken.has(i)) throw new Problem('dimension-mismatch', { column, option: `indicators.${i}.column` });
  });
  return groups;
}
