import { Problem } from '../problem';
import { formulaClv } from './value';

/**
 * Change of a customer's value when retention moves from `from` to `to`, both 0–1, as a share: 0.275 is +27.5 %. The
 * value is r/(1+i−r), without end. Reichheld & Sasser, "Zero defections", Harvard Business Review 68 (1990); METHODS 3.7.
 * Throws `value-out-of-range` for a discount ≤ −1, a retention outside 0–1, r ≥ 1 + i, or a `from` of 0 (no value to
 * compare with).
 *
 * @example retentionEffect(0.8, 0.85, 0.1) // 0.275
 */
export function retentionEffect(from: number, to: number, discount: number): number {
  const before = formulaClv({ margin: 1, retention: from, discount });
  const after = formulaClv({ margin: 1, retention: to, discount });
  if (before === 0) throw new Problem('value-out-of-range', { option: 'retention' }, { value: from });
  return after / before - 1;
}
