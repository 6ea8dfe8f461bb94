/**
 * Lower triangle L of a symmetric positive definite matrix A = LLᵀ, row-major n × n; `null` if A is not (numerically)
 * positive definite.
 */
export function cholesky(matrix: ArrayLike<number>, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k++) sum -= lower[i * n + k] * lower[j * n + k];
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j];
      else if (sum > 1e-14 * Math.abs(matrix[i * n + i]) && Number.isFinite(sum)) lower[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/** Solves LLᵀx = b for the lower triangle L of {@link cholesky}. */
export function choleskySolve(lower: Float64Array, right: ArrayLike<number>): Float64Array {
  const n = right.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i * n + k] * x[k];
    x[i] /= lower[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k * n + i] * x[k];
    x[i] /= lower[i * n + i];
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix, row-major; `null` if it is not positive definite. */
export function choleskyInverse(matrix: ArrayLike<number>, n: number): Float64Array | null {
  const lower = cholesky(matrix, n);
  if (!lower) return null;
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const unit = new Float64Array(n);
    unit[j] = 1;
    const column = choleskySolve(lower, unit);
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i];
  }
  return inverse;
}
