/**
 * The change of a function of several things, shared between them: each gets its mean effect over all orders in which they
 * may change (Shapley 1953). The parts add up to f(after) − f(before).
 *
 * @example shapley(([a, b]) => a * b, [1, 1], [2, 3]) // [2, 3]: 1·2 first or 2·… → (1 + 3) / 2 and (2 + 4) / 2
 */
export function shapley(
  f: (x: readonly number[]) => number,
  before: readonly number[],
  after: readonly number[],
): number[] {
  const n = before.length;
  const values = Array.from({ length: 2 ** n }, (_, set) =>
    f(before.map((from, i) => (set & (1 << i) ? after[i] : from))),
  );
  const share = Array.from({ length: n }, (_, size) => (factorial(size) * factorial(n - 1 - size)) / factorial(n));
  return before.map((_, i) => {
    let part = 0;
    for (let set = 0; set < values.length; set++) {
      if (set & (1 << i)) continue;
      part += share[bits(set)] * (values[set | (1 << i)] - values[set]);
    }
    return part;
  });
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function bits(set: number): number {
  return set === 0 ? 0 : (set & 1) + bits(set >> 1);
}
