import { Problem, type Place } from '../../../../problem';
import type { Covariate } from '../../../../purchases/covariates/profiles';

/** More categories than this tell customers apart one by one. */
const mostCategories = 12;

/** Categories against the most frequent one, which has no covariate of its own, or every one by itself. */
export type Categories = 'against-most' | 'every';

/**
 * A covariate of 0 and 1 for every category but the most frequent one, against which they stand; or for every one. Throws
 * `too-many-categories`.
 *
 * @param codes per customer, into the dictionary
 */
export function categoriesOf(
  column: string,
  codes: Float64Array,
  dictionary: readonly string[],
  place: Place,
  categories: Categories,
): Covariate[] {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size > mostCategories && categories === 'against-most') {
    throw new Problem('too-many-categories', place, { count: counts.size, most: mostCategories });
  }
  const byName = [...counts].sort(([one], [other]) => (dictionary[one] < dictionary[other] ? -1 : 1));
  const most = byName.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  return byName
    .filter(([code]) => categories === 'every' || code !== most)
    .map(([code]) => ({
      name: `${column}=${dictionary[code]}`,
      values: codes.map((value) => (value === code ? 1 : 0)),
    }));
}
