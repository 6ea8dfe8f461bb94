import { forecastTiers } from '../../../tiers/forecastTiers';
import type { Expected } from './detail';

/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054;

/**
 * Customers per tier in periods to come (Markov chain): as many new ones as before come into each tier, and everybody moves
 * on their own with the chances that were seen. The interval is that of the sum of independent moves, and of a Poisson
 * number of new customers; that the chances were estimated is not in it.
 *
 * @param counts movements, with the lost as last column and the new as last row
 */
export function expectTiers(
  counts: readonly (readonly number[])[],
  shares: readonly (readonly number[])[],
  tiers: readonly string[],
  periods: number,
): Expected[] {
  const n = tiers.length;
  // a tier in which nobody was before: who comes into it stays
  const chances = tiers.map((_, i) =>
    tiers.map((__, j) => (Number.isNaN(shares[i][j]) ? Number(i === j) : shares[i][j])),
  );
  const newcomers = counts[n].slice(0, n);
  const now = tiers.map((_, j) => counts.reduce((sum, row) => sum + row[j], 0));
  const means = forecastTiers(now, chances, periods, newcomers);
  /** Chance to be in tier j after t periods from tier i, by t from 0. */
  const powers = [tiers.map((_, i) => tiers.map((__, j) => Number(i === j)))];
  for (let t = 1; t <= periods; t++) {
    const last = powers[t - 1];
    powers.push(
      last.map((row) => tiers.map((_, j) => row.reduce((sum, chance, k) => sum + chance * chances[k][j], 0))),
    );
  }
  return means.flatMap((row, t) =>
    row.map((customers, j): Expected => {
      const moved = now.reduce((sum, count, i) => sum + count * powers[t + 1][i][j] * (1 - powers[t + 1][i][j]), 0);
      const arrived = powers
        .slice(0, t + 1)
        .reduce((sum, power) => sum + newcomers.reduce((of, count, i) => of + count * power[i][j], 0), 0);
      const half = z * Math.sqrt(Math.max(0, moved + arrived));
      return { period: t + 1, tier: tiers[j], customers, from: Math.max(0, customers - half), to: customers + half };
    }),
  );
}
