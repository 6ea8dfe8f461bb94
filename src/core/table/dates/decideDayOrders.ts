import { dayOrder, type DateText, type DayOrder } from './dateText';
import { eventStage } from './eventOrder';

/** A column of dates before its order of day and month is known. */
export interface DateTexts {
  name: string;
  /** The dates among its different texts, and how many cells hold each. */
  dates: readonly (DateText | undefined)[];
  counts: readonly number[];
  dictionary: readonly string[];
  answer?: DayOrder;
  /** Days since 1970-01-01 of a row if read in an order; `undefined` without a date. */
  days(row: number, order: DayOrder): number | undefined;
}

export interface DayDecision {
  order: DayOrder;
  /** What decided; after `guess` the user has to be asked about the open ones. */
  by: 'answer' | 'column' | 'events' | 'other-columns' | 'culture' | 'custom' | 'guess';
}

export interface DayEvidence {
  /** Cells that are a date in one order only. */
  dayFirst: number;
  monthFirst: number;
  /** Cells that are another day in the other order. */
  open: number;
  /** All whose order is not fixed are written with points, day first by custom. */
  hasOnlyPoints: boolean;
  example?: string;
}

/** Whether a date text is another day in the other order. */
export function isOpen(date: DateText): boolean {
  return date.order !== 'fixed' && date.first !== date.second && dayOrder(date) === undefined;
}

export function dayEvidence({ dates, counts, dictionary }: Omit<DateTexts, 'days' | 'name' | 'answer'>): DayEvidence {
  const evidence: DayEvidence = { dayFirst: 0, monthFirst: 0, open: 0, hasOnlyPoints: true };
  dates.forEach((date, code) => {
    if (!date) return;
    if (date.order === 'open') evidence.hasOnlyPoints = false;
    const order = dayOrder(date);
    if (order !== undefined) evidence[order === 'day-first' ? 'dayFirst' : 'monthFirst'] += counts[code];
    if (!isOpen(date)) return;
    evidence.open += counts[code];
    evidence.example ??= dictionary[code];
  });
  return evidence;
}

/**
 * The order of day and month per column: the user's answer, what the column proves (13 is no month), what the user
 * prefers, that what follows is never before what it follows (shipped, ordered), what all other columns prove, day first
 * between points, what the culture of the workbook writes, else a guess.
 *
 * @param preferred order for all columns that prove none
 * @param culture the order that the workbook's user writes, if known
 */
export function decideDayOrders(
  columns: readonly DateTexts[],
  rowCount: number,
  preferred: DayOrder | undefined,
  culture: DayOrder | undefined,
): DayDecision[] {
  const evidence = columns.map(dayEvidence);
  const proven = evidence.map(({ dayFirst, monthFirst }): DayOrder | undefined => {
    if (dayFirst > 0 === monthFirst > 0) return undefined;
    return dayFirst > 0 ? 'day-first' : 'month-first';
  });
  const known = columns.map(({ answer }, i) => answer ?? proven[i]);
  return columns.map((column, i): DayDecision => {
    const { open, hasOnlyPoints, dayFirst, monthFirst } = evidence[i];
    if (column.answer !== undefined) return { order: column.answer, by: 'answer' };
    const own = proven[i];
    if (own !== undefined) return { order: own, by: 'column' };
    if (open === 0) return { order: 'day-first', by: 'column' };
    if (preferred !== undefined) return { order: preferred, by: 'answer' };
    // Texts of one column that contradict each other follow no other column.
    if (dayFirst > 0) return { order: monthFirst > dayFirst ? 'month-first' : 'day-first', by: 'guess' };
    const byEvents = orderByEvents(i, columns, known, evidence, rowCount);
    if (byEvents !== undefined) return { order: byEvents, by: 'events' };
    // Points tell nothing about slashes, nor slashes about points.
    const alike = proven.filter(
      (order, other) => order !== undefined && evidence[other].hasOnlyPoints === hasOnlyPoints,
    );
    const [agreed, ...contrary] = new Set(alike);
    if (agreed !== undefined && contrary.length === 0) return { order: agreed, by: 'other-columns' };
    if (hasOnlyPoints) return { order: 'day-first', by: 'custom' };
    if (culture !== undefined) return { order: culture, by: 'culture' };
    return { order: likelyOrder(column), by: 'guess' };
  });
}

/**
 * The order in which next to no row has an event before the one that it follows, if the other order has many such rows.
 * A column that is open itself is taken in the same order as this one.
 */
function orderByEvents(
  at: number,
  columns: readonly DateTexts[],
  known: readonly (DayOrder | undefined)[],
  evidence: readonly DayEvidence[],
  rowCount: number,
): DayOrder | undefined {
  const stages = columns.map(({ name }) => eventStage(name));
  const own = stages[at];
  if (own === undefined) return undefined;
  const wrong = { 'day-first': 0, 'month-first': 0 };
  columns.forEach((other, i) => {
    const stage = stages[i];
    if (stage === undefined || stage === own) return;
    for (const order of ['day-first', 'month-first'] as const) {
      const orderOfOther = evidence[i].open === 0 ? 'day-first' : (known[i] ?? order);
      for (let row = 0; row < rowCount; row++) {
        const day = columns[at].days(row, order);
        const otherDay = day === undefined ? undefined : other.days(row, orderOfOther);
        if (day === undefined || otherDay === undefined) continue;
        const [before, after] = own < stage ? [day, otherDay] : [otherDay, day];
        if (Math.floor(after) < Math.floor(before)) wrong[order]++;
      }
    }
  });
  if (wrong['day-first'] * 10 < wrong['month-first']) return 'day-first';
  return wrong['month-first'] * 10 < wrong['day-first'] ? 'month-first' : undefined;
}

/**
 * What to go by until the user has said: day first, unless the first number never changes while the second does. Then it
 * is the month of one export (12/1 … 12/7); firsts of months (1/2, 1/3) stay days.
 */
function likelyOrder({ dates, counts }: DateTexts): DayOrder {
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  let cells = 0;
  dates.forEach((date, code) => {
    if (!date || date.order === 'fixed') return;
    firsts.add(date.first);
    seconds.add(date.second);
    cells += counts[code];
  });
  return firsts.size === 1 && !firsts.has(1) && seconds.size > 1 && cells > 2 ? 'month-first' : 'day-first';
}
