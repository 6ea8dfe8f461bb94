/**
 * p-values corrected for having tested many (Benjamini & Hochberg 1995): the least of p_(j) · m / j over all at least as
 * large, at most 1. The share of false findings among those below a level is then at most that level.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()].sort((a, b) => pValues[b] - pValues[a]);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, i) => {
    least = Math.min(least, (pValues[index] * pValues.length) / (pValues.length - i));
    adjusted[index] = least;
  });
  return adjusted;
}
