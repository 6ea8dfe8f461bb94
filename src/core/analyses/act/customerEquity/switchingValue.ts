import { Problem } from '../../../problem';
import type { SwitchingResult } from './detail';
import type { CustomerEquityOptions } from './options';

/** Rounding of typed chances. */
const tolerance = 1e-6;
const point = 0.01;

/**
 * What a customer who buys from us now is worth to each brand: Σ_{t=0..n} (1+d)^{−t/f} · margin · (A·Mᵗ), A = (1, 0, …)
 * (Rust, Lemon & Zeithaml 2004). `null` without brands. Throws `switching-not-square`, `switching-row-sum`.
 */
export function switchingValue({ switching }: CustomerEquityOptions): SwitchingResult | null {
  const { brands, matrix } = switching;
  if (brands.length === 0 && matrix.length === 0) return null;
  const n = brands.length;
  if (n < 2 || matrix.length !== n || matrix.some((row) => row.length !== n)) {
    throw new Problem('switching-not-square', { option: 'switching.matrix' }, { count: n });
  }
  matrix.forEach((row, i) => {
    const sum = row.reduce((total, chance) => total + chance, 0);
    if (Math.abs(sum - 1) > tolerance) {
      throw new Problem('switching-row-sum', { option: `switching.matrix.${i}` }, { brand: brands[i], sum });
    }
  });
  const { values, chances } = along(matrix, switching);
  return { brands, values, chances, perPoint: gainOfKeeping(matrix, switching, values[0]) };
}

function along(
  matrix: readonly (readonly number[])[],
  { margin, perYear, purchases, rate }: CustomerEquityOptions['switching'],
): { values: number[]; chances: number[][] } {
  let now: number[] = matrix.map((_, brand) => (brand === 0 ? 1 : 0));
  const values = now.map(() => 0);
  const chances: number[][] = [];
  for (let t = 0; t <= purchases; t++) {
    const worth = margin * (1 + rate) ** (-t / perYear);
    now.forEach((chance, brand) => (values[brand] += worth * chance));
    chances.push(now);
    const last: readonly number[] = now;
    now = last.map((_, brand) => last.reduce((sum, chance, from) => sum + chance * matrix[from][brand], 0));
  }
  return { values, chances };
}

/** A point more of our customers buys from us again, and so much less from each other brand as it had its share of them. */
function gainOfKeeping(
  matrix: readonly (readonly number[])[],
  switching: CustomerEquityOptions['switching'],
  value: number,
): number | null {
  const [kept, ...lost] = matrix[0];
  if (kept > 1 - point) return null;
  const better = [[kept + point, ...lost.map((chance) => chance * (1 - point / (1 - kept)))], ...matrix.slice(1)];
  return along(better, switching).values[0] - value;
}
