import type { TrapGroup } from './options';

/** Unrounded results. */
export interface SatisfactionTrapDetail {
  satisfaction: string;
  stays: string;
  satisfiedFrom: number;
  /** `null` for days and for yes or no. */
  staysFrom: number | null;
  customers: number;
  incomplete: number;
  groups: { group: TrapGroup; name: string; customers: number; share: number }[];
  /** Share of customers that are satisfied, and that stay. */
  satisfied: number;
  staying: number;
  /** Of those who leave, the share that had said they were satisfied, with its 95 % interval; `null` where nobody leaves. */
  trap: { leavers: number; satisfied: number; share: number; from: number; to: number } | null;
  /** Whether satisfaction goes with staying at all: χ² of the table of four; `null` where one of its sides is empty. */
  test: { chiSquared: number; phi: number; pValue: number; stayOfSatisfied: number; stayOfOthers: number } | null;
  /** Share that stays by answer: each answer, or five classes of them. */
  levels: { from: number; to: number; customers: number; stay: number }[];
  ids: string[];
  /** Index into `groups` per table row, −1 where something is missing. */
  groupOf: Int32Array;
}
