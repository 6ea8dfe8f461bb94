import type { Likelihood } from './model';
import { risingSums } from './risingSums';

const parameters = ['alpha', 'beta'] as const;

/** Renewals by how often a customer has renewed before; index 0 is the first renewal. */
export interface Renewals {
  /** Customers who came to their renewal while being observed. */
  asked: ArrayLike<number>;
  /** Of those, who renewed. */
  renewed: ArrayLike<number>;
}

/** {@link renewalLikelihood} of one cohort: customers at the start and after each period, not increasing. */
export function contractLikelihood(survivors: readonly number[]): Likelihood {
  return renewalLikelihood({ asked: survivors.slice(0, -1), renewed: survivors.slice(1) });
}

/**
 * Shifted beta-geometric model of contract renewal: Fader & Hardie, "How to project customer retention", Journal of
 * Interactive Marketing 21 (2007) 76–90. A customer declines each renewal with a constant chance that differs between
 * customers as beta(α, β). P(lost at t) = α (β)_{t−1}/(α+β)_t, P(still there after t) = (β)_t/(α+β)_t. Customers who
 * joined at different times are observed for different numbers of renewals: each counts for those it came to.
 */
export function renewalLikelihood(renewals: Renewals): Likelihood {
  const asked = Float64Array.from(renewals.asked);
  const renewed = Float64Array.from(renewals.renewed);
  const lost = asked.reduce((sum, count, t) => sum + count - renewed[t], 0);
  return {
    parameters,
    observations: asked[0],
    starts: [
      [1, 1],
      [0.5, 3],
      [3, 10],
      [0.2, 0.5],
    ],
    evaluate(theta) {
      const [alpha, beta] = [theta[0], theta[1]];
      const stays = risingSums(renewed, beta);
      const both = risingSums(asked, alpha + beta);
      return {
        value: lost * Math.log(alpha) + stays.value - both.value,
        gradient: Float64Array.of(lost / alpha - both.first, stays.first - both.first),
        hessian: Float64Array.of(
          -lost / (alpha * alpha) - both.second,
          -both.second,
          -both.second,
          stays.second - both.second,
        ),
      };
    },
  };
}

/** Share of a cohort still there after each of `periods` periods, the start (1) first. */
export function contractSurvival(theta: ArrayLike<number>, periods: number): number[] {
  const [alpha, beta] = [theta[0], theta[1]];
  const shares = [1];
  for (let t = 0; t < periods; t++) shares.push((shares[t] * (beta + t)) / (alpha + beta + t));
  return shares;
}

/**
 * Discounted expected residual lifetime in periods of a customer who has renewed `renewals` times and is about to be asked
 * again: Σ_{k≥1} P(renews k more times)/(1+d)^{k−1}. Fader & Hardie, "Customer-base valuation in a contractual setting",
 * Marketing Science 29 (2010) eq. 8. ∞ where d ≤ 0 and α ≤ 1.
 */
export function residualLifetime(theta: ArrayLike<number>, renewals: number, discount: number): number {
  const [alpha, beta] = [theta[0], theta[1]];
  if (discount <= 0) return discount === 0 && alpha > 1 ? (beta + renewals) / (alpha - 1) : Infinity;
  let term = 1 + discount;
  let sum = 0;
  for (let k = 0; ; k++) {
    term *= (beta + renewals + k) / ((alpha + beta + renewals + k) * (1 + discount));
    sum += term;
    if (term < 1e-17 * sum * (discount / (1 + discount))) return sum;
  }
}
