/** Where a density is highest, and how it bends there. */
export interface Mode {
  mode: Float64Array;
  /** Lower triangle L of −Hessian = LLᵀ of its logarithm at the mode, by coordinates. */
  lower: Float64Array;
}

/** mode + L^{−T} z: coordinates z in which the density is about standard normal, put where it is. */
export function fromStandard({ mode, lower }: Mode, z: Float64Array): Float64Array {
  const n = mode.length;
  const x = z.slice();
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k * n + i] * x[k];
    x[i] /= lower[i * n + i];
  }
  return x.map((value, i) => mode[i] + value);
}

/** L⁻¹ g: slopes by z, from those by the coordinates. */
export function slopesByStandard({ lower }: Mode, gradient: Float64Array): Float64Array {
  const slopes = gradient.slice();
  for (let i = 0; i < slopes.length; i++) {
    for (let k = 0; k < i; k++) slopes[i] -= lower[i * slopes.length + k] * slopes[k];
    slopes[i] /= lower[i * slopes.length + i];
  }
  return slopes;
}
