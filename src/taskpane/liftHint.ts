import type { NextTier } from '../core/analyses/pyramid/pyramid';
import type { PreparedPyramid } from '../core/analyses/pyramid/pyramid';

/** The easiest way up: the one indicator that must move least, measured by the range of its column. */
export interface LiftHint {
  tier: string;
  missingPoints: number;
  step?: { column: string; change: number };
}

/** `undefined` in the top tier or without a score. */
export function liftHint({ next, indicators }: NextTier, prepared: PreparedPyramid): LiftHint | undefined {
  if (!next) return undefined;
  let best: { column: string; change: number; effort: number } | undefined;
  indicators.forEach(({ column, change }, i) => {
    if (change === null || change === 0) return;
    const { min, max } = prepared.indicators[i].scale;
    const effort = Math.abs(change) / (max - min);
    if (!best || effort < best.effort) best = { column, change, effort };
  });
  const hint: LiftHint = { tier: next.name, missingPoints: next.missingPoints };
  return best ? { ...hint, step: { column: best.column, change: enough(best.change) } } : hint;
}

/** Three significant digits, rounded away from zero: less would not be enough. */
function enough(change: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(change))) - 2);
  const rounded = Math.ceil(Math.abs(change) / unit - 1e-9) * unit;
  return Math.sign(change) * Number(rounded.toPrecision(3));
}
