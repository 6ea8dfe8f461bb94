import { cholesky, choleskyInverse, choleskySolve } from '../stats/cholesky';
import { minimizeNewton, type NewtonResult, type Objective } from '../stats/minimizeNewton';
import { atCoordinates } from './coordinateLikelihood';
import { coordinatesOf, naturalAt, slopesAt } from './coordinates';
import type { Fit, Likelihood } from './model';

export type { Fit } from './model';

export interface FitOptions {
  /** Natural parameters to start from, tried before the likelihood's own. */
  start?: number[];
  maxIterations?: number;
}

const gradientTolerance = 1e-7;
/** At which to stop where an evaluation takes long. */
const longTolerance = 1e-9;
/** What one more Newton step may still promise in the log-likelihood of all customers. */
const gainTolerance = 1e-6;
/** A standard error of a log parameter beyond this, a factor of 55 either way, says that the data do not determine it. */
const loosestLogError = 4;
/** If so many starts end without a proper optimum, there is none. */
const mostStarts = 4;
/** Observations beyond which one good optimum is not checked from a second start. */
const secondLookLimit = 20000;

/**
 * Maximum likelihood with positive parameters: Newton on the mean log-likelihood over log parameters, from the maximum of
 * a cheaper likelihood nearby where there is one, else from one start after the other until a proper optimum is found
 * (and found again, where that costs little). The result is the best point found; `converged` is decided at the end from
 * its gradient and curvature.
 */
export function fit(likelihood: Likelihood, options: FitOptions = {}): Fit {
  const { observations, scales } = likelihood;

  function evaluate(logs: Float64Array): Objective {
    const at = atCoordinates(likelihood, logs);
    return {
      value: -at.value / observations,
      gradient: at.gradient.map((slope) => -slope / observations),
      hessian: at.hessian.map((entry) => -entry / observations),
    };
  }

  const nearby = options.start ? undefined : fitNearby(likelihood, options);
  const first = options.start ?? (nearby && Array.from(nearby.theta));
  const starts = first ? [first, ...likelihood.starts] : likelihood.starts;
  let best: NewtonResult | undefined;
  let found = 0;
  let tried = 0;
  // where there are many rows, the last steps would follow their rounding
  const tolerance = likelihood.nearby ? longTolerance : undefined;
  const enough = options.start || observations <= secondLookLimit ? 2 : 1;
  for (const start of starts) {
    const result = minimizeNewton(evaluate, coordinatesOf(start, scales), {
      maxIterations: options.maxIterations,
      tolerance,
    });
    if (!Number.isFinite(result.at.value)) continue;
    tried++;
    if (!best || result.at.value < best.at.value - 1e-12 * Math.abs(best.at.value)) best = result;
    else if (!isProper(best, observations) && isProper(result, observations) && result.at.value <= best.at.value) {
      best = result;
    }
    if (isProper(result, observations)) found++;
    if (found >= enough || tried >= mostStarts) break;
  }
  if (!best) throw new RangeError('no start with a finite likelihood');
  return describe(likelihood, best, nearby?.iterations);
}

/** The fit of a cheaper likelihood, from which few steps are left; `undefined` where it leads nowhere. */
function fitNearby(likelihood: Likelihood, options: FitOptions): Fit | undefined {
  const nearby = likelihood.nearby?.();
  const near = nearby && fit(nearby, options);
  return near?.converged ? near : undefined;
}

function logErrors({ point, at }: NewtonResult, observations: number): Float64Array | null {
  const n = point.length;
  const inverse = choleskyInverse(at.hessian, n);
  return inverse && point.map((_, i) => Math.sqrt(inverse[i * n + i] / observations));
}

/**
 * Standard errors of the coordinates that the data bound, with the others held where they ran to; `null` for those. Where
 * no curvature tells which they are, the flattest are let go one by one.
 */
function boundedErrors(result: NewtonResult, observations: number): (number | null)[] {
  const n = result.point.length;
  const { hessian } = result.at;
  const all = Array.from({ length: n }, (_, i) => i);
  const errorsOf = (kept: readonly number[]): Float64Array | null => {
    const size = kept.length;
    const block = Float64Array.from(
      { length: size * size },
      (_, k) => hessian[kept[Math.floor(k / size)] * n + kept[k % size]],
    );
    const inverse = choleskyInverse(block, size);
    return inverse && Float64Array.from(kept, (_, i) => Math.sqrt(inverse[i * size + i] / observations));
  };
  const isLoose = (errors: Float64Array): boolean => errors.some((error) => error > loosestLogError);
  const whole = errorsOf(all);
  let kept = whole ? all.filter((i) => whole[i] <= loosestLogError) : all;
  for (let errors = errorsOf(kept); kept.length > 0; errors = errorsOf(kept)) {
    if (errors && !isLoose(errors)) {
      const found = new Map(kept.map((i, place) => [i, errors[place]]));
      return all.map((i) => found.get(i) ?? null);
    }
    const flattest = kept.reduce((least, i) => (hessian[i * n + i] < hessian[least * n + least] ? i : least));
    kept = kept.filter((i) => i !== flattest);
  }
  return all.map(() => null);
}

/**
 * Whether a point is a maximum inside the parameters' range, with a vanishing gradient: so small that all customers
 * together have nothing to gain, which a parameter on its way to infinity (slope and curvature falling alike) never
 * fulfils.
 */
function isProper(result: NewtonResult, observations: number): boolean {
  const { gradient, hessian } = result.at;
  const errors = logErrors(result, observations);
  const lower = cholesky(hessian, gradient.length);
  if (result.gradientNorm > gradientTolerance || !errors || !lower) return false;
  const step = choleskySolve(lower, gradient);
  const gain = (observations / 2) * step.reduce((sum, value, i) => sum + value * gradient[i], 0);
  return gain <= gainTolerance && errors.every((error) => error <= loosestLogError);
}

function describe(likelihood: Likelihood, result: NewtonResult, iterationsBefore = 0): Fit {
  const { parameters, observations, scales } = likelihood;
  const n = parameters.length;
  const theta = naturalAt(result.point, scales);
  const slopes = slopesAt(theta, scales);
  const { value, gradient, hessian } = result.at;
  const logLikelihood = -value * observations;
  // from derivatives of the mean by coordinates back to the information at the natural ones
  const information = hessian.map((entry, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    const bend = i === j && (scales?.[i] ?? null) === null ? gradient[i] : 0;
    return (observations * (entry - bend)) / (slopes[i] * slopes[j]);
  });
  const covariance = choleskyInverse(information, n);
  const bounded = boundedErrors(result, observations);
  const atLimit = parameters.filter((_, i) => bounded[i] === null);
  const named = <T>(value: (i: number) => T): Record<string, T> =>
    Object.fromEntries(parameters.map((name, i) => [name, value(i)]));
  return {
    parameters: named((i) => theta[i]),
    theta,
    ...(scales ? { scales } : {}),
    standardErrors: named((i) => {
      if (covariance && atLimit.length === 0) return Math.sqrt(covariance[i * n + i]);
      const error = bounded[i];
      return error === null ? null : error * slopes[i];
    }),
    covariance,
    logLikelihood,
    aic: 2 * n - 2 * logLikelihood,
    bic: n * Math.log(observations) - 2 * logLikelihood,
    converged: isProper(result, observations),
    iterations: iterationsBefore + result.iterations,
    gradientNorm: result.gradientNorm,
    atLimit,
  };
}
