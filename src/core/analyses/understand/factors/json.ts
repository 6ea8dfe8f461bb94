import type { FactorsDetail } from './detail';

/** Unrounded; a customer with a missing value has no scores. */
export function factorsJson({ ids, scores, ...detail }: FactorsDetail): object {
  return { ...detail, customers: ids.map((id, row) => ({ id, scores: scores.map((of) => of[row]) })) };
}
