import type { Mover } from './detail';

/** A change of less than this, in points, is none: points are kept in hundredths. */
const leastPoints = 0.05;

/**
 * What moved a customer most in the direction it went, and whether by its points or by a weight; `undefined` where the
 * score does not say, because others passed it or nothing is known of it.
 */
export function mainReason({ move, score, reasons }: Mover) {
  if (!score || (move !== 'up' && move !== 'down')) return undefined;
  const sign = move === 'up' ? 1 : -1;
  if (sign * (score.after - score.before) < leastPoints) return undefined;
  const parts = reasons.flatMap(({ indicator, byPoints, byWeight }) => [
    { indicator, by: 'points' as const, part: byPoints },
    { indicator, by: 'weight' as const, part: byWeight },
  ]);
  return parts.sort((a, b) => sign * (b.part - a.part)).find(({ part }) => sign * part > 0);
}
