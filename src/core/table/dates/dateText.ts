import { hasDigit, plainCharacters } from '../plainCharacters';
import { timeOf } from './clockText';
import { isWeekday, monthOf, withoutAccents } from './monthNames';

/** Text that is a date; parts in the order of the text, until {@link dayOrder} is known. */
export interface DateText {
  /** `fixed` says which is the month, `point` (1.2.2024) is day first by custom, `open` may be either. */
  order: 'fixed' | 'point' | 'open';
  /** The month where the order is fixed. */
  first: number;
  /** The day where the order is fixed. */
  second: number;
  year: number;
  /** Share of the day, 0–1. */
  time: number;
}

export type DayOrder = 'day-first' | 'month-first';

const yearFirst = /^(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[日号號일.]?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const month = String.raw`(\d{1,2}月|[a-zıł]+|[\u0400-\u04ff]+|[一二三四五六七八九十]+月)\.?`;
const between = String.raw`[-/., ]*`;
const dayMonthYear = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?${between}(?:de |of )?${month}${between}(?:de |del )?(\d{4}|\d{2})$`,
);
const monthDayYear = new RegExp(String.raw`^${month}${between}(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4}|\d{2})$`);
const yearMonthDay = new RegExp(String.raw`^(\d{4})${between}${month}${between}(\d{1,2})$`);

const farEasternWeekday =
  / ?(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?|[（(][月火水木金土日월화수목금토일][）)]|[月火水木金土日]曜日?|[월화수목금토일]요일)/;
/** Years of an emperor or of the republic, by the year before their first. */
const era = /^(令和|平成|昭和|民国|民國|中华民国|中華民國) ?(\d{1,3}|元) ?年/;
const startOf: Record<string, number> = {
  ...{ 令和: 2018, 平成: 1988, 昭和: 1925, 民国: 1911, 民國: 1911, 中华民国: 1911, 中華民國: 1911 },
};

/**
 * Parts of a date text: yyyymmdd, ISO and its like with any time and offset, 年月日 and 년월일, day and month in either
 * order before the year, and months by name in many languages. The day is the one that is written: an offset or `Z` does
 * not move it. `undefined` for any other text and for days that there never were.
 */
export function dateText(text: string): DateText | undefined {
  if (text.length > 80 || !hasDigit(text)) return undefined;
  const { date, time } = timeOf(plainDate(text));
  const inOrder = yearFirst.exec(date) ?? compact.exec(date);
  if (inOrder) return checked({ order: 'fixed', ...numbers(inOrder[2], inOrder[3], inOrder[1]), time });
  const match = yearLast.exec(date);
  if (match) {
    const [, first, separator, second, year] = match;
    return checked({ order: separator === '.' ? 'point' : 'open', ...numbers(first, second, year), time });
  }
  const named = namedDate(date);
  return named && checked({ order: 'fixed', ...named, time });
}

function namedDate(date: string): Pick<DateText, 'first' | 'second' | 'year'> | undefined {
  const found =
    pick(dayMonthYear.exec(date), 2, 1, 3) ??
    pick(monthDayYear.exec(date), 1, 2, 3) ??
    pick(yearMonthDay.exec(date), 2, 3, 1);
  const first = found && monthOf(found.month);
  return first === undefined ? undefined : { ...numbers('0', found?.day ?? '', found?.year ?? ''), first };
}

function pick(match: RegExpExecArray | null, month: number, day: number, year: number) {
  return match ? { month: match[month], day: match[day], year: match[year] } : undefined;
}

/** Lower case, one kind of space, without weekday, accents, the year's `г.` and points at the end. */
function plainDate(text: string): string {
  const plain = withoutAccents(plainCharacters(text).replace(/[\s\u1680\u180e\u3000]+/g, ' '))
    // Hangul is taken apart with the accents.
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(farEasternWeekday, ' ')
    .replace(/^(?:le|den|am|el) (?=\d|\p{L}+,? )/u, '')
    .replace(/['’](?=\d\d$)/, '')
    .replace(era, (_, name: string, year: string) => `${startOf[name] + (year === '元' ? 1 : Number(year))}年`)
    .trim();
  const word = /^(\p{L}+)\.?,? /u.exec(plain);
  // "mar 10, 2024 10:15" is in March, "mar 10 mars 2024" on a mardi.
  return word && isWeekday(word[1]) && !/^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d/u.test(plain)
    ? plain.slice(word[0].length)
    : plain;
}

function numbers(first: string, second: string, year: string): Pick<DateText, 'first' | 'second' | 'year'> {
  // Excel's rule for two digits: 00–29 are 2000–2029.
  const century = year.length === 4 ? 0 : Number(year) < 30 ? 2000 : 1900;
  // No list has days five centuries ahead: in Thailand 2567 is 2024.
  const era = Number(year) >= 2540 && Number(year) < 2600 ? -543 : 0;
  return { first: Number(first), second: Number(second), year: Number(year) + century + era };
}

/** What a date text says about the order of day and month; nothing for 3/4/2024 and where the order is fixed. */
export function dayOrder({ order, first, second }: DateText): DayOrder | undefined {
  if (order === 'fixed') return undefined;
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : undefined;
}

/** Days since 1970-01-01; `undefined` if there is no such day in this order. */
export function daysOf(text: DateText, order: DayOrder): number | undefined {
  const isDayFirst = text.order !== 'fixed' && order === 'day-first';
  const monthNumber = isDayFirst ? text.second : text.first;
  const day = isDayFirst ? text.first : text.second;
  const date = new Date(Date.UTC(text.year, monthNumber - 1, day));
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 + text.time : undefined;
}

function checked(text: DateText): DateText | undefined {
  const isPossible = daysOf(text, 'day-first') !== undefined || daysOf(text, 'month-first') !== undefined;
  return isPossible && text.time >= 0 && text.time < 1 ? text : undefined;
}
