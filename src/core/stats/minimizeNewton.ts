import { cholesky, choleskySolve } from './cholesky';

/** Steps that win less than this share of the value may come so often in a row. */
const smallGain = 1e-11;
const patience = 4;

export interface Objective {
  value: number;
  gradient: Float64Array;
  /** Row-major, symmetric. */
  hessian: Float64Array;
}

export interface NewtonOptions {
  /** Largest absolute component of the gradient at which to stop; default 1e-10. */
  tolerance?: number;
  /** Default 100. */
  maxIterations?: number;
  /** Longest step in any coordinate; default 2. */
  maxStep?: number;
}

export interface NewtonResult {
  point: Float64Array;
  at: Objective;
  iterations: number;
  /** Largest absolute component of the gradient at the point. */
  gradientNorm: number;
}

/**
 * Minimum of a function with exact gradient and Hessian: Newton steps, damped as by Levenberg and Marquardt
 * (H + μ·diag) wherever the Hessian is not positive definite or a step does not descend. Values that are not finite
 * count as worse than any other. It stops at the tolerance, when steps stop to help, or after `maxIterations`; the
 * caller judges the point by `gradientNorm`.
 */
export function minimizeNewton(
  evaluate: (point: Float64Array) => Objective,
  start: ArrayLike<number>,
  { tolerance = 1e-10, maxIterations = 100, maxStep = 2 }: NewtonOptions = {},
): NewtonResult {
  const n = start.length;
  let point: Float64Array = Float64Array.from(start);
  let at = evaluate(point);
  let damping = 0;
  let iterations = 0;
  let idle = 0;
  while (iterations < maxIterations && idle < patience && largest(at.gradient) > tolerance) {
    iterations++;
    const next = step();
    if (!next) break;
    const gain = at.value - next.at.value;
    ({ point, at } = next);
    // near a proper minimum Newton squares the error, so small gains do not come often: this is a ridge, or noise
    idle = gain <= smallGain * Math.abs(at.value) ? idle + 1 : 0;
  }
  return { point, at, iterations, gradientNorm: largest(at.gradient) };

  function step(): { point: Float64Array; at: Objective } | null {
    for (let attempt = 0; attempt < 20; attempt++) {
      const direction = damped(at, damping, n);
      const length = direction ? largest(direction) : Infinity;
      if (direction && length <= maxStep * 1.5) {
        const candidate = point.map((value, i) => value - direction[i]);
        const there = evaluate(candidate);
        let predicted = 0;
        for (let i = 0; i < n; i++) predicted += at.gradient[i] * direction[i];
        const noise = 1e-15 * Math.abs(at.value);
        if (there.value <= at.value - 1e-4 * predicted + noise && there.gradient.every(Number.isFinite)) {
          damping = damping < 1e-6 ? 0 : damping / 8;
          return { point: candidate, at: there };
        }
      }
      damping = damping === 0 ? 1e-3 : damping * 8;
    }
    return null;
  }
}

/** Solves (H + μ·scale·I) d = g, scale being the largest curvature; `null` if the matrix is not positive definite. */
function damped(at: Objective, damping: number, n: number): Float64Array | null {
  let scale = largest(at.gradient);
  for (let i = 0; i < n; i++) scale = Math.max(scale, Math.abs(at.hessian[i * n + i]));
  const matrix = at.hessian.slice();
  for (let i = 0; i < n; i++) matrix[i * n + i] += damping * scale;
  const lower = cholesky(matrix, n);
  return lower ? choleskySolve(lower, at.gradient) : null;
}

function largest(vector: Float64Array): number {
  let size = 0;
  for (const value of vector) {
    const distance = Math.abs(value);
    if (!(distance <= size)) size = Number.isNaN(distance) ? Infinity : distance;
  }
  return size;
}
