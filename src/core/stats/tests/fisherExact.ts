import { logGamma } from '../logGamma';

/** Tables that are as unlikely up to rounding count as unlikely as the one observed. */
const guard = 1e-7;

/**
 * Fisher's exact test of the table [[a, b], [c, d]]: the chance, given the margins, of a table at least as unlikely
 * (`two-sided`, as R and scipy define it), or of `a` or more (`greater`). Margins of 0 give 1.
 *
 * @example fisherExact(3, 1, 1, 3, 'two-sided') // 0.4857142857142857, Fisher's tea
 */
export function fisherExact(a: number, b: number, c: number, d: number, side: 'two-sided' | 'greater'): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const least = Math.max(0, row + column - all);
  const most = Math.min(row, column);
  const whole = logChoose(all, column);
  const logChance = (k: number): number => logChoose(row, k) + logChoose(all - row, column - k) - whole;
  const observed = logChance(a);
  if (side === 'greater') {
    let term = Math.exp(observed);
    let sum = term;
    // each chance from the one before
    for (let k = a; k < most && term > sum * 1e-17; k++) {
      term *= ((row - k) * (column - k)) / ((k + 1) * (all - row - column + k + 1));
      sum += term;
    }
    return Math.min(1, sum);
  }
  let sum = 0;
  for (let k = least; k <= most; k++) {
    const log = logChance(k);
    if (log <= observed + guard) sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
