import type { Repair } from '../../../core/analyses/act/databaseCheck/detail';
import type { Acceptance, RepairReason } from '../../../core/analyses/act/databaseCheck/options';
import { accepts, shownContent } from '../../../core/analyses/act/databaseCheck/repairs';

/** What a cell shows, and what it would: the same in all cells that show it. */
export interface Change {
  before: string;
  after: string;
  count: number;
  isAccepted: boolean;
}

/** The repairs of one kind in one column, accepted together or one by one. */
export interface RepairGroup {
  reason: RepairReason;
  column: string;
  count: number;
  accepted: number;
  /** The most frequent first. */
  changes: Change[];
}

/** What can be accepted, and what is, in the order of the columns. */
export function repairGroups(repairs: readonly Repair[], accept: readonly Acceptance[]): RepairGroup[] {
  const groups = new Map<string, { group: RepairGroup; byBefore: Map<string, Change> }>();
  for (const repair of repairs) {
    const { reason, column } = repair;
    const key = `${reason} ${column}`;
    const known = groups.get(key) ?? {
      group: { reason, column, count: 0, accepted: 0, changes: [] },
      byBefore: new Map<string, Change>(),
    };
    groups.set(key, known);
    const { group, byBefore } = known;
    group.count += 1;
    const before = shownContent(repair, repair.before);
    const same = byBefore.get(before);
    if (same) same.count += 1;
    else {
      const isAccepted = accept.some((entry) => accepts(entry, repair, before));
      const change = { before, after: shownContent(repair, repair.after), count: 1, isAccepted };
      byBefore.set(before, change);
      group.changes.push(change);
    }
  }
  return [...groups.values()].map(({ group }) => ({
    ...group,
    accepted: group.changes.reduce((sum, { isAccepted, count }) => sum + (isAccepted ? count : 0), 0),
    changes: group.changes.sort((a, b) => b.count - a.count),
  }));
}

/** The acceptances with a whole group in or out. */
export function withGroup(accept: readonly Acceptance[], { reason, column }: RepairGroup, isIn: boolean): Acceptance[] {
  const others = accept.filter((entry) => entry.reason !== reason || entry.column !== column);
  return isIn ? [...others, { reason, column }] : others;
}

/** The acceptances with one change of a group in or out; a group that was in as a whole is named change by change. */
export function withChange(
  accept: readonly Acceptance[],
  group: RepairGroup,
  before: string,
  isIn: boolean,
): Acceptance[] {
  const { reason, column, changes } = group;
  const kept = changes.filter((change) => (change.before === before ? isIn : change.isAccepted));
  const others = accept.filter((entry) => entry.reason !== reason || entry.column !== column);
  if (kept.length === changes.length) return [...others, { reason, column }];
  return [...others, ...kept.map((change) => ({ reason, column, before: change.before }))];
}
