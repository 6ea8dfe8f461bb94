import type { SatisfactionTrapDetail } from './detail';

/** Unrounded; a customer without an answer or an outcome has no group. */
export function satisfactionTrapJson({ ids, groupOf, groups, ...detail }: SatisfactionTrapDetail): object {
  return {
    ...detail,
    groups,
    customers: ids.map((id, row) => ({ id, group: groups[groupOf[row]]?.group ?? null })),
  };
}
