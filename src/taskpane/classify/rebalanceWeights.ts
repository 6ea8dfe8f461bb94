const total = 100;

/**
 * Weights after one of them was moved: whole numbers that add up to 100. The other weights that are not locked share
 * what is left in proportion to what they had (equally, if they had nothing); locked ones stay. If nothing is left to
 * give or take, the moved weight stops there. Rounding is by largest remainder, ties to the first.
 *
 * @param weights any numbers ≥ 0, at least one
 * @param locked which weights stay; the moved one counts as free
 * @param index the weight that was moved
 * @param value where it was moved to
 */
export function rebalanceWeights(
  weights: readonly number[],
  locked: readonly boolean[],
  index: number,
  value: number,
): number[] {
  const isHeld = (i: number) => i !== index && locked[i];
  const held = weights.map((weight, i) => (isHeld(i) ? Math.round(weight) : 0));
  const room = Math.max(0, total - sum(held));
  const others = weights.map((weight, i) => (i === index || isHeld(i) ? 0 : Math.max(0, weight)));
  const hasOthers = weights.some((_, i) => i !== index && !isHeld(i));
  const moved = hasOthers ? Math.min(room, Math.max(0, Math.round(value))) : room;
  const free = weights.map((_, i) => i !== index && !isHeld(i));
  const shares = sum(others) > 0 ? others : free.map(Number);
  const rest = apportion(shares, room - moved);
  return weights.map((_, i) => (i === index ? moved : isHeld(i) ? held[i] : rest[i]));
}

/** Any weights as whole numbers that add up to 100, in the same proportion; equal where all are 0. */
export function toHundred(weights: readonly number[]): number[] {
  return apportion(sum(weights) > 0 ? weights : weights.map(() => 1), total);
}

/** Weights after an indicator came (with an equal share) or went: the others keep their proportion. */
export function withAddedWeight(weights: readonly number[]): number[] {
  const share = Math.round(total / (weights.length + 1));
  return [...apportion(sum(weights) > 0 ? weights : weights.map(() => 1), total - share), share];
}

/** `amount` in whole parts, in proportion to the shares: largest remainder (Hamilton). Shares of 0 get nothing. */
function apportion(shares: readonly number[], amount: number): number[] {
  const whole = sum(shares);
  if (whole === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / whole) * amount);
  const parts = exact.map((part) => Math.floor(part + 1e-9));
  const byRemainder = exact.map((part, i) => ({ i, remainder: part - parts[i] }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (let left = amount - sum(parts), k = 0; left > 0; left--, k++) parts[byRemainder[k % parts.length].i]++;
  return parts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((result, number) => result + number, 0);
}
