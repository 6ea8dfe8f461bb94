import { upperGamma } from '../incompleteGamma';

/** P(χ² ≥ x) with `degrees` degrees of freedom; 1 for x ≤ 0. @example chiSquaredTail(3.841458820694124, 1) // 0.05 */
export function chiSquaredTail(x: number, degrees: number): number {
  return x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
}
