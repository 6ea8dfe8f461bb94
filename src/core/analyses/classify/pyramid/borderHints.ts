import { isWithinReach } from '../../../scoring/withinReach';
import type { NextTier } from './nextTier';
import type { PreparedPyramid } from './prepare';

/** The easiest way over a border: the one indicator that must move least, measured by the range of its column. */
export interface BorderHint {
  tier: string;
  /** Points between the score and the border. */
  points: number;
  /** Left out where no change that a customer could make crosses the border. */
  step?: { column: string; change: number };
  /** Some change would cross it, but none that is within reach. */
  isFar: boolean;
}

/** The way up; `undefined` in the top tier or without a score. */
export function liftHint({ next, indicators }: NextTier, prepared: PreparedPyramid): BorderHint | undefined {
  if (!next) return undefined;
  const steps = indicators.map(({ current, change }) => ({ current, change }));
  return { tier: next.name, points: next.missingPoints, ...easiest(steps, prepared) };
}

/** The way down; `undefined` in the lowest tier or without a score. */
export function fallHint({ below, indicators }: NextTier, prepared: PreparedPyramid): BorderHint | undefined {
  if (!below) return undefined;
  const steps = indicators.map(({ current, fall }) => ({ current, change: fall }));
  return { tier: below.name, points: below.sparePoints, ...easiest(steps, prepared) };
}

interface Step {
  current: number | null;
  change: number | null;
}

/** The smallest change that is within the customer's reach, as the column's own values spread. */
function easiest(steps: readonly Step[], { indicators }: PreparedPyramid): Pick<BorderHint, 'step' | 'isFar'> {
  let best: { column: string; change: number; effort: number } | undefined;
  let isFar = false;
  steps.forEach(({ current, change }, i) => {
    if (current === null || change === null || change === 0) return;
    const { column, scale } = indicators[i];
    if (!isWithinReach(scale.sorted(), current, current + change)) {
      isFar = true;
      return;
    }
    const effort = Math.abs(change) / (scale.max - scale.min);
    if (!best || effort < best.effort) best = { column, change, effort };
  });
  if (best) return { step: { column: best.column, change: enough(best.change) }, isFar: false };
  return { isFar };
}

/** Two significant digits, as people say it, rounded away from zero: less would not be enough. */
function enough(change: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(change))) - 1);
  const rounded = Math.ceil(Math.abs(change) / unit - 1e-9) * unit;
  return Math.sign(change) * Number(rounded.toPrecision(2));
}
