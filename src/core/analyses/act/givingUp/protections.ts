import { dayNumber } from '../../../orders/timeUnit';
import { readDays } from '../../../orders/readDays';
import { columnByName, numberColumn } from '../../../table/columns';
import { cellText } from '../../../table/customerIds';
import { latestDay } from '../../../table/days';
import type { Table } from '../../../table/table';
import type { Protection } from './detail';
import type { GivingUpOptions } from './options';

const noes = new Set(['', 'no', 'n', 'nein', 'false', '0', '否']);

export interface Protections {
  /** Why a row is kept, if it is. */
  of(row: number): { why: Protection; reason: string } | undefined;
  unknown: string[];
  inFuture: number;
}

/** Who is kept whatever it is worth: by hand first, then strategic, recent, of high potential. */
export function readProtections(table: Table, ids: readonly string[], { protect }: GivingUpOptions): Protections {
  const { customers, strategic, since, potential, potentialFrom, days } = protect;
  const byHand = new Map(customers.map(({ id, reason }) => [id.trim(), reason]));
  const known = new Set(ids.map((id) => id.trim()));
  const marks = strategic === undefined ? undefined : columnByName(table, strategic, 'protect.strategic');
  const potentials = potential === undefined ? undefined : numberColumn(table, potential, 'protect.potential');
  const starts =
    since === undefined ? undefined : readDays(columnByName(table, since, 'protect.since'), table, 'protect.since');
  const today = protect.today === null ? latestDay(table) : dayNumber(protect.today);
  const isRecent = (row: number): boolean =>
    starts !== undefined && today !== undefined && starts[row] > today - days && starts[row] <= today;
  return {
    of(row) {
      const reason = byHand.get(ids[row].trim());
      if (reason !== undefined) return { why: 'hand', reason };
      if (marks && !noes.has(cellText(marks, row).trim().toLowerCase())) return { why: 'strategic', reason: '' };
      if (isRecent(row)) return { why: 'recent', reason: '' };
      if (potentials?.valid[row] && potentials.values[row] >= potentialFrom) return { why: 'potential', reason: '' };
      return undefined;
    },
    unknown: customers.map(({ id }) => id.trim()).filter((id) => !known.has(id)),
    inFuture: starts && today !== undefined ? starts.filter((day) => day > today).length : 0,
  };
}
