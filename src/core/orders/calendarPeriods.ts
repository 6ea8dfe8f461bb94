import { Problem } from '../problem';

export const calendarUnits = ['week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** More periods than this are days by another name. */
const mostPeriods = 600;

/** Consecutive periods of the calendar. */
export interface CalendarPeriods {
  count: number;
  /** Period of a day from `firstDay` to `lastDay`, both included. */
  indexOf(day: number): number;
  /** `2026-03` for a month, `2026 Q1`, `2026`, the Monday of a week. */
  names: string[];
  /** Whether the last period goes on after `lastDay`. */
  isLastOpen: boolean;
}

/**
 * The calendar periods that cover two days and everything between. Days since 1970-01-01; weeks begin on Monday. Throws
 * `value-out-of-range` for more than 600.
 */
export function calendarPeriods(firstDay: number, lastDay: number, unit: CalendarUnit): CalendarPeriods {
  const indices = new Int32Array(lastDay - firstDay + 1);
  const names: string[] = [];
  let last = '';
  for (let day = firstDay; day <= lastDay; day++) {
    const name = periodName(day, unit);
    if (name !== last) {
      names.push(name);
      last = name;
      if (names.length > mostPeriods) throw new Problem('value-out-of-range', { option: 'period' }, { value: unit });
    }
    indices[day - firstDay] = names.length - 1;
  }
  return {
    count: names.length,
    indexOf: (day) => indices[day - firstDay],
    names,
    isLastOpen: periodName(lastDay + 1, unit) === last,
  };
}

function periodName(day: number, unit: CalendarUnit): string {
  // 1970-01-01 was a Thursday
  const shown = unit === 'week' ? day - ((((day + 3) % 7) + 7) % 7) : day;
  const text = new Date(shown * 86_400_000).toISOString().slice(0, 10);
  if (unit === 'week') return text;
  if (unit === 'month') return text.slice(0, 7);
  const year = text.slice(0, 4);
  return unit === 'year' ? year : `${year} Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}
