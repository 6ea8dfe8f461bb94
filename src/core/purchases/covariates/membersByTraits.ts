import type { Covariate } from '../../orders/covariates/covariate';

/** Entries that do not differ in any of these covariates, in order of appearance. */
export function membersByTraits(covariates: readonly Covariate[], entries: number): number[][] {
  const members = new Map<string, number[]>();
  for (let i = 0; i < entries; i++) {
    const key = covariates.map(({ values }) => values[i]).join(' ');
    const others = members.get(key);
    if (others) others.push(i);
    else members.set(key, [i]);
  }
  return [...members.values()];
}
