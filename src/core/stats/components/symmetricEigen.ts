const mostSweeps = 60;

/**
 * Eigenvalues, largest first, and unit eigenvectors of a symmetric matrix, row-major n × n, by Jacobi's rotations: exact to
 * the last digits also for small eigenvalues (Golub & Van Loan, Matrix Computations, 8.5). `vectors[k]` belongs to
 * `values[k]`; its sign is such that its entries have a sum of 0 or more.
 *
 * @example symmetricEigen([2, 1, 1, 2], 2) // values 3 and 1
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): { values: number[]; vectors: Float64Array[] } {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, n) > 0; sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i]);
  return {
    values: order.map((i) => a[i * n + i]),
    vectors: order.map((i) => {
      const vector = Float64Array.from({ length: n }, (_, row) => v[row * n + i]);
      const sum = vector.reduce((total, entry) => total + entry, 0);
      return sum < 0 ? vector.map((entry) => -entry) : vector;
    }),
  };
}

/** Sum of squares off the diagonal; 0 when it is below rounding. */
function offDiagonal(a: Float64Array, n: number): number {
  let [off, on] = [0, 0];
  for (let i = 0; i < n; i++) {
    on += a[i * n + i] ** 2;
    for (let j = 0; j < i; j++) off += a[i * n + j] ** 2;
  }
  return off > 1e-34 * on ? off : 0;
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q];
  if (off === 0) return;
  const ratio = (a[q * n + q] - a[p * n + p]) / (2 * off);
  const t = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(1, ratio));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const [kp, kq] = [a[k * n + p], a[k * n + q]];
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const [pk, qk] = [a[p * n + k], a[q * n + k]];
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
    const [vp, vq] = [v[k * n + p], v[k * n + q]];
    v[k * n + p] = c * vp - s * vq;
    v[k * n + q] = s * vp + c * vq;
  }
}
