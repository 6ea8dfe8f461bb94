import { Problem } from '../problem';

/** Refuses cut-offs that do not rise: `cutoffs-not-ascending` at `option`, with the first two that do not. */
export function checkAscending(cutoffs: readonly number[], option: string, column?: string): void {
  const at = cutoffs.findIndex((cutoff, i) => i > 0 && !(cutoff > cutoffs[i - 1]));
  if (at < 0) return;
  const place = { option, ...(column === undefined ? {} : { column }) };
  throw new Problem('cutoffs-not-ascending', place, { first: cutoffs[at - 1], second: cutoffs[at] });
}
