import { askedAs } from './askedAs';
import { daysFromSerial } from './dateSerials';
import { dayOrder, daysOf, type DateText } from './dates/dateText';
import { dayEvidence, isOpen, type DateTexts, type DayDecision } from './dates/decideDayOrders';
import type { DistinctTexts } from './distinctTexts';
import type { FindingLog } from './findingLog';
import type { ColumnCells } from './lookAtColumn';
import type { SortedCells } from './sortCells';

/** Fewer true dates beside texts than this say nothing about how they came there. */
const fewDates = 3;

/** Days since 1970-01-01 in place of serials. */
export function convertSerials({ dateSystem }: ColumnCells, { values, valid }: SortedCells): void {
  for (let row = 0; row < values.length; row++) {
    if (valid[row]) values[row] = daysFromSerial(values[row], dateSystem);
  }
}

/** A date column, its serials converted already, as the decision about its order of day and month wants it. */
export function dateTextsOf(
  name: string,
  sorted: SortedCells,
  texts: DistinctTexts | undefined,
  dates: readonly (DateText | undefined)[],
): DateTexts {
  const codeOfRow = new Map<number, number>();
  let isIndexed = false;
  const days = (row: number, order: 'day-first' | 'month-first') => {
    if (sorted.valid[row]) return sorted.values[row];
    if (!texts) return undefined;
    if (!isIndexed) sorted.texts.forEach((at, i) => codeOfRow.set(at, texts.codes[i]));
    isIndexed = true;
    const code = codeOfRow.get(row);
    const date = code === undefined ? undefined : dates[code];
    return date && daysOf(date, dayOrder(date) ?? order);
  };
  return { name, dates, counts: texts?.counts ?? [], dictionary: texts?.dictionary ?? [], days };
}

/**
 * Puts the days of a column's texts in place, in the order of day and month decided for the column; a text that is a
 * date in one order only is read in that one. Texts that are no date are left missing. Noted: what was converted and in
 * which order, how many days that turned, and the question where nothing in the list answers it.
 */
export function convertDates(
  texts: DistinctTexts,
  dates: readonly (DateText | undefined)[],
  { order, by }: DayDecision,
  sorted: SortedCells,
  log: FindingLog,
): void {
  const { values, valid } = sorted;
  const evidence = dayEvidence({ dates, counts: texts.counts, dictionary: texts.dictionary });
  if (sorted.numbers >= fewDates && areHalfTurned(dates, sorted)) {
    sorted.valid.forEach((isValid, row) => {
      if (isValid) log.note('date-half-turned', 'kept', row);
    });
  }
  const days = dates.map((date) => date && daysOf(date, dayOrder(date) ?? order));
  const hasOrder = dates.some((date) => date !== undefined && date.order !== 'fixed' && date.first !== date.second);
  const treatment = hasOrder ? order : 'converted';
  sorted.texts.forEach((row, i) => {
    const code = texts.codes[i];
    const [date, day] = [dates[code], days[code]];
    if (date === undefined || day === undefined) {
      log.note('text-in-numbers', 'left-missing', row);
      return;
    }
    values[row] = day;
    valid[row] = 1;
    if (by === 'guess' && isOpen(date)) log.note('date-ambiguous', order, row);
    else log.note('text-date', treatment, row);
  });
  const { example } = evidence;
  const date = example === undefined ? undefined : dates[texts.dictionary.indexOf(example)];
  if (example === undefined || date === undefined) {
    log.describe('text-date', { params: hasOrder ? { order, by, turned: 0 } : {} });
    return;
  }
  const readings = (['day-first', 'month-first'] as const).map((answer) => ({
    answer,
    value: new Date(Math.floor(daysOf(date, answer) ?? 0) * 86_400_000).toISOString().slice(0, 10),
  }));
  const params = { order, by, turned: evidence.open };
  const about = askedAs({ asks: 'day-order', example, readings, chosen: order }, by);
  log.describe('text-date', about.question ? { params } : { params, ...about });
  log.describe('date-ambiguous', {
    params: { ...params, example, dayFirst: readings[0].value, monthFirst: readings[1].value },
    ...about,
  });
}

/**
 * Whether a program that puts the month first took those dates for its own that it could, and left the others as text:
 * every text has a day above 12 first, no true date has one. Its true dates then have day and month swapped.
 */
function areHalfTurned(dates: readonly (DateText | undefined)[], { values, valid }: SortedCells): boolean {
  const given = dates.filter((date) => date !== undefined);
  if (given.length === 0 || !given.every((date) => dayOrder(date) === 'day-first')) return false;
  return values.every((value, row) => !valid[row] || new Date(Math.floor(value) * 86_400_000).getUTCDate() <= 12);
}
