import type { CountedRows, Profile } from '../countRows';
import type { Likelihood, LifetimeModel, LikelihoodValue } from '../model';
import type { Covariate } from '../../orders/covariates/covariate';
import type { Covariates } from './profiles';
import { movedBy, shiftMatrix } from './shifts';

/** {@link joinProfiles} of a purchase model. */
export function covariateLikelihood(
  model: LifetimeModel,
  { customers }: CountedRows,
  profiles: readonly Profile[],
  covariates: Covariates,
  start: ArrayLike<number>,
): Likelihood {
  return joinProfiles(
    model.parameters,
    [...named('buying', covariates.buying), ...named('leaving', covariates.leaving)],
    profiles.map((profile) => ({
      likelihood: model.likelihood(profile.rows),
      matrix: shiftMatrix(model.id, profile),
    })),
    customers,
    start,
  );
}

/** A coefficient's covariate, under the name of the part of the model that it moves. */
export function named(part: string, covariates: readonly Covariate[]): Covariate[] {
  return covariates.map(({ name, values }) => ({ name: `${part}.${name}`, values }));
}

/** Customers of the same covariates: their likelihood, and what each coefficient adds to the logarithm of each parameter. */
export interface ProfileLikelihood {
  likelihood: Likelihood;
  matrix: readonly Float64Array[];
}

/**
 * A model with covariates: the sum of its own log-likelihoods over the profiles, each at the parameters of its
 * customers. Their logarithms are linear in ln θ and γ, so that derivatives go back by one matrix per profile.
 *
 * @param parameters names of the model's own
 * @param start natural parameters without covariates, to start from
 */
export function joinProfiles(
  parameters: readonly string[],
  covariates: readonly Covariate[],
  parts: readonly ProfileLikelihood[],
  observations: number,
  start: ArrayLike<number>,
): Likelihood {
  const own = parameters.length;
  const n = own + covariates.length;

  function evaluate(theta: ArrayLike<number>): LikelihoodValue {
    let value = 0;
    // by ln θ and γ
    const slope = new Float64Array(n);
    const curve = new Float64Array(n * n);
    for (const { likelihood, matrix } of parts) {
      const at = movedBy(matrix, theta);
      const part = likelihood.evaluate(at);
      value += part.value;
      const byLog = at.map((parameter, i) => parameter * part.gradient[i]);
      const secondByLog = (i: number, j: number): number =>
        at[i] * at[j] * part.hessian[i * own + j] + (i === j ? byLog[i] : 0);
      // row i of the matrix that takes (ln θ, γ) to the logarithms here
      const weight = (i: number, c: number): number => (c < own ? (c === i ? 1 : 0) : matrix[i][c - own]);
      for (let i = 0; i < own; i++) {
        for (let c = 0; c < n; c++) {
          const first = weight(i, c);
          if (first === 0) continue;
          slope[c] += first * byLog[i];
          for (let j = 0; j < own; j++) {
            const second = first * secondByLog(i, j);
            for (let d = 0; d < n; d++) curve[c * n + d] += second * weight(j, d);
          }
        }
      }
    }
    const per = (c: number): number => (c < own ? theta[c] : 1);
    return {
      value,
      gradient: slope.map((sum, c) => sum / per(c)),
      hessian: curve.map((sum, k) => {
        const [c, d] = [Math.floor(k / n), k % n];
        return (sum - (c === d && c < own ? slope[c] : 0)) / (per(c) * per(d));
      }),
    };
  }

  return {
    parameters: [...parameters, ...covariates.map(({ name }) => name)],
    scales: [...parameters.map(() => null), ...covariates.map(spread)],
    observations,
    starts: [[...Array.from(start).slice(0, own), ...covariates.map(() => 0)]],
    evaluate,
  };
}

/** From the lowest value to the highest: what a coefficient of 1/spread makes a difference of e for. */
function spread({ values }: Covariate): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
