/**
 * Changes in whole cents that lead from the start to the end, both rounded to the cent: each is rounded down, and the cents
 * that are left go to those with the largest remainder.
 */
export function toCents(
  start: number,
  changes: readonly number[],
  end: number,
): { start: number; changes: number[]; end: number } {
  const [from, to] = [Math.round(start * 100), Math.round(end * 100)];
  const exact = changes.map((change) => change * 100);
  const whole = exact.map(Math.floor);
  let left = to - from - whole.reduce((sum, cents) => sum + cents, 0);
  // a change of nothing stays nothing
  const order = exact
    .map((cents, i) => ({ i, remainder: cents - whole[i], isChange: cents !== 0 }))
    .filter(({ isChange }) => isChange)
    .sort((a, b) => b.remainder - a.remainder);
  while (Math.abs(left) >= 1 && order.length > 0) {
    for (const { i } of left > 0 ? order : [...order].reverse()) {
      if (left === 0) break;
      whole[i] += Math.sign(left);
      left -= Math.sign(left);
    }
  }
  return { start: from / 100, changes: whole.map((cents) => cents / 100), end: (to - left) / 100 };
}
