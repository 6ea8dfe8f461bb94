import type { FaultKind } from './plans';
import type { Outcome, Tried } from './walk';

/** What is known not to hold, and why: each line goes when its cause does. */
export interface KnownFailure {
  jobs: readonly string[];
  kinds: readonly FaultKind[];
  outcome: Outcome;
  reason: string;
}

export const knownFailures: readonly KnownFailure[] = [];

/** The line that expects what happened; undefined for what nobody expects. */
export function expectation({ trial, outcome }: Tried): KnownFailure | undefined {
  return knownFailures.find(
    (known) => known.outcome === outcome && known.jobs.includes(trial.job) && known.kinds.includes(trial.kind),
  );
}
