/**
 * Interpolation of a function on pieces of a line by Chebyshev polynomials of this degree, at the points −cos(πj/12), j = 0 …
 * 12, of each piece. For a function analytic in the ellipse of Bernstein with parameter ρ the error is below
 * 4 M ρ^−12/(ρ − 1) (Trefethen, Approximation Theory and Approximation Practice, 2019, theorem 8.2); where the nearest
 * singularity lies 2π halves of a piece away, ρ = 12.6.
 */
export const chebyshevDegree = 12;
/** Polynomials per piece. */
export const chebyshevTerms = chebyshevDegree + 1;

/** Points of a piece on [0, 1], ascending. */
export const chebyshevPoints = Float64Array.from(
  { length: chebyshevTerms },
  (_, j) => (1 - Math.cos((Math.PI * j) / chebyshevDegree)) / 2,
);

/** From values at the points (columns) to coefficients of the polynomials (rows), row-major. */
export const chebyshevTransform = Float64Array.from({ length: chebyshevTerms ** 2 }, (_, at) => {
  const k = Math.floor(at / chebyshevTerms);
  const j = at % chebyshevTerms;
  const ends = (k % chebyshevDegree === 0 ? 0.5 : 1) * (j % chebyshevDegree === 0 ? 0.5 : 1);
  const sign = k % 2 === 0 ? 1 : -1;
  return ((2 * ends) / chebyshevDegree) * sign * Math.cos((Math.PI * j * k) / chebyshevDegree);
});

/** Puts as many polynomials as `into` has room for, at a place of a piece, 0 … 1, into it. */
export function chebyshevAt(place: number, into: Float64Array): void {
  const z = 2 * place - 1;
  into[0] = 1;
  into[1] = z;
  for (let k = 2; k < into.length; k++) into[k] = 2 * z * into[k - 1] - into[k - 2];
}
