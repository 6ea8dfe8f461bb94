import type { FaultKind } from './plans';
import type { Outcome, Tried } from './walk';

/** What is known not to hold, and why: each line goes when its cause does. */
export interface KnownFailure {
  kinds: readonly FaultKind[];
  outcome: Outcome;
  reason: string;
}

export const knownFailures: readonly KnownFailure[] = [
  {
    kinds: ['reply lost'],
    outcome: 'no answer',
    reason: 'A request of the product has no end of its own: it waits for its reply for ever.',
  },
  {
    kinds: ['pane closed', 'reply lost'],
    outcome: 'retry failed',
    reason: 'What an unfinished write left is not found again, so that the next one adds a second report.',
  },
  {
    kinds: ['reply lost'],
    outcome: 'users changed',
    reason: 'A re-run that gets no answer has cleared the report before, and does not come back to it.',
  },
  {
    kinds: ['rows inserted', 'rows sorted'],
    outcome: 'wrong result',
    reason: 'The list is not followed between reading and writing: results go to the rows where customers stood.',
  },
  {
    kinds: ['rows inserted', 'rows sorted'],
    outcome: 'users changed',
    reason: 'The list is not followed between reading and writing: a re-run replaces results of other customers.',
  },
  {
    kinds: ['rows inserted', 'rows sorted', 'sheet renamed', 'sheet deleted'],
    outcome: 'left in part',
    reason: 'Roll-back goes to where the cells were.',
  },
  {
    kinds: ['value typed'],
    outcome: 'users changed',
    reason: 'What is typed into a target cell after it was looked at is overwritten.',
  },
  {
    kinds: ['value typed'],
    outcome: 'left in part',
    reason: 'Undo stops at the typed cell, with what it has done by then.',
  },
  {
    kinds: ['refused before', 'refused after', 'all later refused', 'sheet protected'],
    outcome: 'left in part',
    reason: 'Roll-back and undo are no transactions: what is refused on the way back stays.',
  },
  {
    kinds: ['all later refused'],
    outcome: 'users changed',
    reason: 'Where Excel refuses the way back too, nothing tries again.',
  },
  {
    kinds: ['refused before', 'refused after', 'all later refused', 'sheet protected'],
    outcome: 'retry failed',
    reason: 'What was left in part is taken for the user’s by the next run.',
  },
];

/** The line that expects what happened; undefined for what nobody expects. */
export function expectation({ trial, outcome }: Tried): KnownFailure | undefined {
  return knownFailures.find((known) => known.outcome === outcome && known.kinds.includes(trial.kind));
}
