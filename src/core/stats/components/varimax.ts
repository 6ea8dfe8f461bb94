const mostSweeps = 1000;

/**
 * Varimax rotation with Kaiser's normalisation (Kaiser 1958): the orthogonal rotation of loadings after which each column has
 * few large entries. Pairs of columns are turned in their plane until no angle is left.
 *
 * @param loadings one row per variable, one column per component
 * @returns rotated loadings, columns by their sum of squares, largest first, each with a sum of 0 or more; and the rotation,
 *   `rotated = loadings · rotation`
 */
export function varimax(loadings: readonly (readonly number[])[]): { loadings: number[][]; rotation: number[][] } {
  const m = loadings[0].length;
  const lengths = loadings.map((row) => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
  const rows = loadings.map((row, i) => row.map((value) => (lengths[i] > 0 ? value / lengths[i] : 0)));
  const rotation = Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let largest = 0;
    for (let p = 0; p < m - 1; p++) {
      for (let q = p + 1; q < m; q++) {
        const angle = bestAngle(rows, p, q);
        largest = Math.max(largest, Math.abs(angle));
        turn(rows, p, q, angle);
        turn(rotation, p, q, angle);
      }
    }
    if (largest < 1e-12) break;
  }
  const raw = rows.map((row, i) => row.map((value) => value * lengths[i]));
  const columns = Array.from({ length: m }, (_, j) => ({
    j,
    squares: raw.reduce((sum, row) => sum + row[j] * row[j], 0),
    sign: raw.reduce((sum, row) => sum + row[j], 0) < 0 ? -1 : 1,
  })).sort((a, b) => b.squares - a.squares);
  const arrange = (matrix: number[][]): number[][] => matrix.map((row) => columns.map(({ j, sign }) => sign * row[j]));
  return { loadings: arrange(raw), rotation: arrange(rotation) };
}

/** The angle in the plane of two columns at which the variance of squared loadings is largest. */
function bestAngle(rows: number[][], p: number, q: number): number {
  let [sumU, sumV, squares, products] = [0, 0, 0, 0];
  for (const row of rows) {
    const u = row[p] * row[p] - row[q] * row[q];
    const v = 2 * row[p] * row[q];
    sumU += u;
    sumV += v;
    squares += u * u - v * v;
    products += 2 * u * v;
  }
  const n = rows.length;
  return Math.atan2(products - (2 * sumU * sumV) / n, squares - (sumU * sumU - sumV * sumV) / n) / 4;
}

function turn(rows: number[][], p: number, q: number, angle: number): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) {
    const [x, y] = [row[p], row[q]];
    row[p] = c * x + s * y;
    row[q] = -s * x + c * y;
  }
}
