/**
 * Interval of a quantity that is never below 0 and may well be 0 (a customer who buys no more): from 0 on where that is likelier
 * than a tail, between equal tails otherwise.
 *
 * @param zero probability of 0
 * @param quantileAt the quantity's quantile function
 */
export function boundsOf(level: number, zero: number, quantileAt: (probability: number) => number): [number, number] {
  const tail = (1 - level) / 2;
  if (zero > tail) return [0, zero >= level ? 0 : quantileAt(level)];
  return [quantileAt(tail), quantileAt(1 - tail)];
}
