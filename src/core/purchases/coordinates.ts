/** What a fit moves in: logarithms of positive parameters, and coefficients by their scale. */
type Scales = readonly (number | null)[] | undefined;

/** θ at coordinates. */
export function naturalAt(coordinates: ArrayLike<number>, scales: Scales): Float64Array {
  return Float64Array.from(coordinates, (value, i) => {
    const scale = scales?.[i] ?? null;
    return scale === null ? Math.exp(value) : value / scale;
  });
}

export function coordinatesOf(theta: ArrayLike<number>, scales: Scales): Float64Array {
  return Float64Array.from(theta, (value, i) => {
    const scale = scales?.[i] ?? null;
    return scale === null ? Math.log(value) : value * scale;
  });
}

/** dθ by coordinate, each at θ. */
export function slopesAt(theta: ArrayLike<number>, scales: Scales): Float64Array {
  return Float64Array.from(theta, (value, i) => {
    const scale = scales?.[i] ?? null;
    return scale === null ? value : 1 / scale;
  });
}
