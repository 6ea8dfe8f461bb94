/** What money does to the customers of a tier. */
export interface Curve {
  kind: 'exponential' | 'log';
  customers: number;
  /** Worth of one success. */
  value: number;
  ceiling: number;
  /** Per unit of money and customer. */
  k: number;
}

/** The k at which so much money per customer has this result. NaN where the ceiling is not above it. */
export function steepness(kind: Curve['kind'], ceiling: number, spend: number, won: number): number {
  return kind === 'exponential' ? -Math.log(1 - won / ceiling) / spend : Math.expm1(won / ceiling) / spend;
}

/** Expected result of money for a tier. */
export function resultOf({ kind, customers, value, ceiling, k }: Curve, money: number): number {
  if (customers === 0) return 0;
  const x = (k * money) / customers;
  return customers * value * ceiling * (kind === 'exponential' ? -Math.expm1(-x) : Math.log1p(x));
}

/** Money at which a unit more brings as much as `marginal`; 0 where the first one brings less. */
export function moneyAt({ kind, customers, value, ceiling, k }: Curve, marginal: number): number {
  const first = (value * ceiling * k) / marginal;
  if (!(first > 1)) return 0;
  return (customers / k) * (kind === 'exponential' ? Math.log(first) : first - 1);
}

/** Enough for a double. */
const halvings = 200;

/**
 * The budget spread so that the last unit brings the same everywhere, which no other way of spending it beats; within limits.
 * Blattberg & Deighton, "Manage marketing by the customer equity test", 1996.
 *
 * @returns money per curve; in sum less than the budget where no curve is worth anything
 */
export function equalMarginal(
  curves: readonly Curve[],
  budget: number,
  least: readonly number[],
  most: readonly number[],
): { money: number[]; marginal: number } {
  const at = (marginal: number) =>
    curves.map((curve, i) => Math.min(most[i], Math.max(least[i], moneyAt(curve, marginal))));
  const sum = (money: readonly number[]) => money.reduce((total, part) => total + part, 0);
  let high = Math.log(Math.max(1e-300, ...curves.map(({ value, ceiling, k }) => value * ceiling * k)));
  let low = high - 700;
  for (let i = 0; i < halvings && high - low > 1e-13; i++) {
    const middle = (low + high) / 2;
    if (sum(at(Math.exp(middle))) > budget) low = middle;
    else high = middle;
  }
  return { money: at(Math.exp(high)), marginal: Math.exp(high) };
}
