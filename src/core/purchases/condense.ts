import { chebyshevAt, chebyshevPoints, chebyshevTerms, chebyshevTransform } from '../stats/chebyshev';

// its own constant, as a loop over all values asks for it
const terms = chebyshevTerms;

/**
 * Puts few values and weights in the place of many, such that the weighted sums of ln(v + value), 1/(v + value) and
 * 1/(v + value)² stay what they are to 1e-12, whatever v > 0 is: in the logarithm of the value all of them are analytic
 * up to ln v ± iπ, so on pieces of length 1 or less their Chebyshev interpolants stand for them, and a sum of those is a
 * weighted sum over the points of interpolation. Weights may become negative.
 *
 * @param values above 0, changed from the beginning on
 * @param weights of the values, changed likewise
 * @returns how many values there are now; unchanged where that would not be at least halved
 */
export function condense(values: Float64Array, weights: Float64Array): number {
  const n = values.length;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  const start = Math.log(low);
  const whole = Math.log(high) - start;
  const pieces = Math.max(1, Math.ceil(whole));
  if (!(2 * pieces * terms <= n) || !(whole > 0)) return n;

  const length = whole / pieces;
  const sums = new Float64Array(pieces * terms);
  const polynomials = new Float64Array(terms);
  for (let i = 0; i < n; i++) {
    const position = (Math.log(values[i]) - start) / length;
    const piece = Math.min(pieces - 1, Math.floor(position));
    chebyshevAt(position - piece, polynomials);
    for (let k = 0; k < terms; k++) sums[piece * terms + k] += weights[i] * polynomials[k];
  }
  for (let piece = 0; piece < pieces; piece++) {
    for (let j = 0; j < terms; j++) {
      let weight = 0;
      for (let k = 0; k < terms; k++) weight += sums[piece * terms + k] * chebyshevTransform[k * terms + j];
      values[piece * terms + j] = Math.exp(start + length * (piece + chebyshevPoints[j]));
      weights[piece * terms + j] = weight;
    }
  }
  return pieces * terms;
}
