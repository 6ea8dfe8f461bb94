import { normalQuantile } from '../normalQuantile';

/** One step of the curve. */
export interface SurvivalStep {
  time: number;
  /** How many were still there just before, and how many left at this time. */
  atRisk: number;
  left: number;
  /** Share still there after it. */
  survival: number;
  /** Greenwood's standard error of the share. */
  standardError: number;
  /** 95 % interval on the scale log(−log S), so that it stays in 0–1; the share itself where it is 0 or 1. */
  from: number;
  to: number;
}

/**
 * The Kaplan–Meier estimate of the share still there (Kaplan & Meier 1958), a step for each time at which somebody left.
 *
 * @param times how long each was seen
 * @param isLeft 1 where the time ended by leaving, 0 where the list ends before
 */
export function kaplanMeier(times: ArrayLike<number>, isLeft: ArrayLike<number>): SurvivalStep[] {
  const z = normalQuantile(0.975);
  const seen = Float64Array.from(times).sort();
  const gone = Float64Array.from(times)
    .filter((_, i) => isLeft[i] === 1)
    .sort();
  const steps: SurvivalStep[] = [];
  let [survival, variance, passed] = [1, 0, 0];
  for (let i = 0; i < gone.length;) {
    const time = gone[i];
    let left = 0;
    for (; i < gone.length && gone[i] === time; i++) left++;
    while (seen[passed] < time) passed++;
    const before = seen.length - passed;
    survival *= 1 - left / before;
    if (before > left) variance += left / (before * (before - left));
    const hasInterval = survival > 0 && survival < 1;
    const logLog = Math.log(-Math.log(survival));
    const width = (z * Math.sqrt(variance)) / Math.abs(Math.log(survival));
    steps.push({
      ...{ time, atRisk: before, left, survival },
      standardError: survival * Math.sqrt(variance),
      from: hasInterval ? Math.exp(-Math.exp(logLog + width)) : survival,
      to: hasInterval ? Math.exp(-Math.exp(logLog - width)) : survival,
    });
  }
  return steps;
}

/** The time at which half has left; `null` where more than half is still there. */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find(({ survival }) => survival <= 0.5 + 1e-12)?.time ?? null;
}
