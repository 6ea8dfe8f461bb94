import { Problem, type Place } from '../../problem';
import type { Covariate } from './covariate';

/** More categories than this tell customers apart one by one. */
const mostCategories = 12;

/** Categories against the most frequent one, which has no covariate of its own, or every one by itself. */
export type Categories = 'against-most' | 'every';

/**
 * A covariate of 0 and 1 for every category but the most frequent one, against which they stand; or for every one. A category
 * of a single customer says nothing of a kind of customer: it stands with the most frequent one. Throws `too-many-categories`.
 *
 * @param codes per customer, into the dictionary
 * @param count customers per entry; 1 each when left out
 */
export function categoriesOf(
  column: string,
  codes: Float64Array,
  dictionary: readonly string[],
  place: Place,
  categories: Categories,
  count?: Float64Array,
): { covariates: Covariate[]; merged: string[] } {
  const counts = new Map<number, number>();
  codes.forEach((code, i) => counts.set(code, (counts.get(code) ?? 0) + (count ? count[i] : 1)));
  const single = categories === 'every' ? [] : [...counts].filter(([, size]) => size === 1).map(([code]) => code);
  if (counts.size - single.length > mostCategories && categories === 'against-most') {
    throw new Problem('too-many-categories', place, { count: counts.size - single.length, most: mostCategories });
  }
  const byName = [...counts].sort(([one], [other]) => (dictionary[one] < dictionary[other] ? -1 : 1));
  const most = byName.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  const covariates = byName
    .filter(([code]) => categories === 'every' || (code !== most && !single.includes(code)))
    .map(([code]) => ({
      name: `${column}=${dictionary[code]}`,
      values: codes.map((value) => (value === code ? 1 : 0)),
    }));
  const merged = single.filter((code) => code !== most).map((code) => `${column}=${dictionary[code]}`);
  return { covariates, merged };
}
