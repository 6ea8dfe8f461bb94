import type { NextTier, PreparedPyramid } from '../../core/analyses/classify/pyramid/pyramid';

/** The easiest way over a border: the one indicator that must move least, measured by the range of its column. */
export interface BorderHint {
  tier: string;
  /** Points between the score and the border. */
  points: number;
  step?: { column: string; change: number };
}

/** The way up; `undefined` in the top tier or without a score. */
export function liftHint({ next, indicators }: NextTier, prepared: PreparedPyramid): BorderHint | undefined {
  if (!next) return undefined;
  const step = easiest(
    indicators.map(({ change }) => change),
    prepared,
  );
  return { tier: next.name, points: next.missingPoints, ...(step ? { step } : {}) };
}

/** The way down; `undefined` in the lowest tier or without a score. */
export function fallHint({ below, indicators }: NextTier, prepared: PreparedPyramid): BorderHint | undefined {
  if (!below) return undefined;
  const step = easiest(
    indicators.map(({ fall }) => fall),
    prepared,
  );
  return { tier: below.name, points: below.sparePoints, ...(step ? { step } : {}) };
}

function easiest(changes: (number | null)[], { indicators }: PreparedPyramid): BorderHint['step'] {
  let best: { column: string; change: number; effort: number } | undefined;
  changes.forEach((change, i) => {
    if (change === null || change === 0) return;
    const { column, scale } = indicators[i];
    const effort = Math.abs(change) / (scale.max - scale.min);
    if (!best || effort < best.effort) best = { column, change, effort };
  });
  return best && { column: best.column, change: enough(best.change) };
}

/** Three significant digits, rounded away from zero: less would not be enough. */
function enough(change: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(change))) - 2);
  const rounded = Math.ceil(Math.abs(change) / unit - 1e-9) * unit;
  return Math.sign(change) * Number(rounded.toPrecision(3));
}
