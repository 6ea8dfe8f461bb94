import { contractSurvival, residualLifetime } from '../../../purchases/shiftedBetaGeometric';

/** Customers who do not differ: their number, and their α and β. */
export interface RenewalProfile {
  customers: number;
  theta: ArrayLike<number>;
}

/** Chance of the next renewal after so many. */
export function chanceToRenew(theta: ArrayLike<number>, renewals: number): number {
  return (theta[1] + renewals) / (theta[0] + theta[1] + renewals);
}

/** What is expected of a cohort in which customers of different kinds have the shares of the list. */
export interface Mixture {
  /** Share still there after each of `periods` periods, the start first. */
  survival(periods: number): number[];
  /** Chance of the next renewal of those who made so many. */
  chance(renewals: number): number;
  /** Discounted expected periods still to come of those who made so many. */
  residual(renewals: number, discount: number): number;
}

export function mixtureOf(profiles: readonly RenewalProfile[]): Mixture {
  const meanOver = (weights: readonly number[], values: readonly number[]): number => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return values.reduce((sum, value, i) => sum + weights[i] * value, 0) / total;
  };
  const sizes = profiles.map(({ customers }) => customers);
  const leftAfter = (renewals: number): number[] =>
    profiles.map(({ customers, theta }) => customers * contractSurvival(theta, renewals)[renewals]);
  const ofThose = (renewals: number, value: (theta: ArrayLike<number>) => number): number =>
    profiles.length === 1
      ? value(profiles[0].theta)
      : meanOver(
          leftAfter(renewals),
          profiles.map(({ theta }) => value(theta)),
        );
  return {
    survival(periods) {
      const curves = profiles.map(({ theta }) => contractSurvival(theta, periods));
      if (curves.length === 1) return curves[0];
      return curves[0].map((_, t) =>
        meanOver(
          sizes,
          curves.map((curve) => curve[t]),
        ),
      );
    },
    chance: (renewals) => ofThose(renewals, (theta) => chanceToRenew(theta, renewals)),
    residual: (renewals, discount) => ofThose(renewals, (theta) => residualLifetime(theta, renewals, discount)),
  };
}
