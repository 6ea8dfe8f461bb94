import { isTakenBack, takeBack } from '../../core/orders/cleaning/takeBack';
import { cleaningSteps, type CleaningStepId } from '../../core/orders/cleaning/cleaning';
import { groupOf } from '../forms/withOption';
import type { RawOptions } from '../state/openAnalysis';

/** Which steps of cleaning the options leave undone; none where they clean nothing. */
export function stepsTakenBack(options: RawOptions): CleaningStepId[] {
  const cleaning = cleaningOf(options);
  return cleaning ? cleaningSteps.filter((step) => isTakenBack(cleaning, step)) : [];
}

/** Options under which the lines of a step stay, or are left out again: the cleaning is an option, or one of the source's. */
export function withStep(options: RawOptions, step: CleaningStepId, isKept: boolean): RawOptions {
  const cleaning = cleaningOf(options);
  if (!cleaning) return options;
  const changed = takeBack(cleaning, step, isKept);
  if (options.cleaning !== undefined) return { ...options, cleaning: changed };
  return { ...options, source: { ...groupOf(options.source), cleaning: changed } };
}

function cleaningOf(options: RawOptions) {
  const cleaning = options.cleaning ?? groupOf(options.source).cleaning;
  return cleaning === undefined ? undefined : groupOf(cleaning);
}
