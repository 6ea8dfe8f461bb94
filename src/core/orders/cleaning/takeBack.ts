import type { CleaningStepId } from './cleaning';
import type { CleaningOptions } from './options';

type Switches = Partial<CleaningOptions>;

/** Whether the lines of a step are left as they stand. */
export function isTakenBack(cleaning: Switches, step: CleaningStepId): boolean {
  return step === 'cancelled' ? cleaning.cancelled === 'keep' : cleaning[step] === false;
}

/** The same options with the lines of a step kept, or left out again. */
export function takeBack(cleaning: Switches, step: CleaningStepId, isKept: boolean): Switches {
  if (step === 'cancelled') return { ...cleaning, cancelled: isKept ? 'keep' : 'net' };
  return { ...cleaning, [step]: !isKept };
}
