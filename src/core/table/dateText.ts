/** Text that may be a date; parts in the order of the text, until {@link dayOrder} is known. */
export interface DateText {
  /** `year-first` is unambiguous, `point` (1.2.2024) is day first by custom, `other` may be either. */
  order: 'year-first' | 'point' | 'other';
  first: number;
  second: number;
  year: number;
  /** Share of the day, 0–1. */
  time: number;
}

const time = String.raw`(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?Z?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?${time}$`, 'i');
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}$`, 'i');

/** Parts of a date text: yyyymmdd, ISO and its like, 年月日, or day and month before the year; else `undefined`. */
export function dateText(text: string): DateText | undefined {
  const trimmed = text.trim();
  const start = trimmed.charCodeAt(0);
  if (!(start >= 48 && start <= 57) || trimmed.length > 40) return undefined;
  const inOrder = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (inOrder) {
    const [, year, month, day, ...clock] = inOrder;
    const parts = { order: 'year-first' as const, first: Number(month), second: Number(day), year: Number(year) };
    return validated({ ...parts, time: shareOfDay(clock) });
  }
  const match = yearLast.exec(trimmed);
  if (!match) return undefined;
  const [, first, separator, second, year, ...clock] = match;
  // Excel's rule for two digits: 00–29 are 2000–2029.
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  const order = separator === '.' ? 'point' : 'other';
  return validated({ order, first: Number(first), second: Number(second), year: fullYear, time: shareOfDay(clock) });
}

export type DayOrder = 'day-first' | 'month-first';

/** What a date text says about the order of day and month; nothing for 3/4/2024 and for year-first texts. */
export function dayOrder({ order, first, second }: DateText): DayOrder | undefined {
  if (order === 'year-first') return undefined;
  if (order === 'point' || first > 12) return 'day-first';
  return second > 12 ? 'month-first' : undefined;
}

/** Days since 1970-01-01; `undefined` if there is no such day in this order. */
export function daysOf(text: DateText, order: DayOrder): number | undefined {
  const isDayFirst = text.order !== 'year-first' && order === 'day-first';
  const month = isDayFirst ? text.second : text.first;
  const day = isDayFirst ? text.first : text.second;
  const date = new Date(Date.UTC(text.year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 + text.time : undefined;
}

function validated(text: DateText): DateText | undefined {
  const isPossible = daysOf(text, 'day-first') !== undefined || daysOf(text, 'month-first') !== undefined;
  return isPossible && text.time >= 0 && text.time < 1 ? text : undefined;
}

function shareOfDay([hours = '0', minutes = '0', seconds = '0', half]: (string | undefined)[]): number {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
