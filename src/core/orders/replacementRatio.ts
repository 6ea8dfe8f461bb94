import { Problem } from '../problem';

/** A ratio this close above a whole number is that number: 0.3/0.1 is 3 customers, not 4. */
const wholeGuard = 1e-9;

/**
 * How many ordinary customers replace one of the best, by value per period: ⌈best/ordinary⌉. METHODS 3.7. Throws
 * `value-out-of-range` unless both are above 0 and finite.
 *
 * @example replacementRatio(3500, 275) // 13
 */
export function replacementRatio(best: number, ordinary: number): number {
  if (!(best > 0 && best < Infinity)) throw new Problem('value-out-of-range', { option: 'best' }, { value: best });
  if (!(ordinary > 0 && ordinary < Infinity)) {
    throw new Problem('value-out-of-range', { option: 'ordinary' }, { value: ordinary });
  }
  return Math.ceil((best / ordinary) * (1 - wholeGuard));
}
