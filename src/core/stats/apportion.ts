/** A weight this small beside the largest is none: dividing by it would leave the range of numbers. */
const negligible = 1e-12;

/**
 * Whole units shared out in proportion to weights, between a least and a most for each, by largest remainder (Hamilton); the
 * parts add up to the total exactly. Who weighs nothing gets the least, and more only when all others have their most.
 *
 * @param total whole, between the sums of `least` and of `most`
 * @param least whole, 0 or more
 * @param most whole or Infinity, not below `least`
 * @example apportion(8, [5, 3, 2]) // [4, 2, 2]: 4, 2.4, 1.6
 */
export function apportion(
  total: number,
  weights: readonly number[],
  least: readonly number[] = weights.map(() => 0),
  most: readonly number[] = weights.map(() => Infinity),
): number[] {
  const largest = Math.max(0, ...weights);
  const relative = weights.map((weight) => (weight > largest * negligible ? weight / largest : 0));
  const quotas = quotasOf(total, relative, least, most);
  const parts = quotas.map(Math.floor);
  const byRemainder = quotas
    .map((quota, i) => ({ i, remainder: quota - parts[i] }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  // rounding of very large numbers may leave more than a unit each
  while (Math.abs(left) >= 1) {
    const step = Math.sign(left);
    let moved = false;
    for (const { i } of step > 0 ? byRemainder : [...byRemainder].reverse()) {
      const next = parts[i] + step;
      if (left === 0 || next > most[i] || next < least[i]) continue;
      parts[i] = next;
      left -= step;
      moved = true;
    }
    if (!moved) break;
  }
  return parts;
}

/** Parts before they are whole: weights times one factor, cut at their limits, with the factor at which they add up. */
function quotasOf(
  total: number,
  weights: readonly number[],
  least: readonly number[],
  most: readonly number[],
): number[] {
  const clamp = (factor: number) =>
    weights.map((weight, i) => Math.min(most[i], Math.max(least[i], weight > 0 ? weight * factor : 0)));
  const sumAt = (factor: number) => clamp(factor).reduce((sum, part) => sum + part, 0);
  // the sum is a broken line in the factor: between two of its corners the factor follows
  const corners = weights
    .flatMap((weight, i) => (weight > 0 ? [least[i] / weight, most[i] / weight] : []))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const above = corners.find((corner) => sumAt(corner) >= total);
  const from = corners.filter((corner) => above === undefined || corner < above).at(-1) ?? 0;
  const inside = above === undefined ? from + 1 : (from + above) / 2;
  const isFree = (i: number) => weights[i] > 0 && weights[i] * inside > least[i] && weights[i] * inside < most[i];
  const slope = weights.reduce((sum, weight, i) => (isFree(i) ? sum + weight : sum), 0);
  const base = sumAt(from);
  const found = clamp(slope > 0 ? from + (total - base) / slope : inside);
  const lack = total - found.reduce((sum, part) => sum + part, 0);
  const idle = weights.flatMap((weight, i) => (weight > 0 ? [] : [i]));
  if (lack <= 1e-9 * Math.max(1, total) || idle.length === 0) return found;
  const shared = quotasOf(
    lack,
    idle.map(() => 1),
    idle.map(() => 0),
    idle.map((i) => most[i] - found[i]),
  );
  idle.forEach((i, k) => (found[i] += shared[k]));
  return found;
}
