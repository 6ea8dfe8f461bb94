import { calendarToday, dateToSerial } from './serialDates';

/** A number that a text is taken for, and how its cell shows it. */
export interface TypedNumber {
  value: number;
  numberFormat: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const amount =
  /^(?<open>\()?(?<sign>-)?\s?(?<currency>[$€£¥])?\s?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?<close>\))?$/;
const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const clock = /(?:^|\s)(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(?:\s?([ap])m?)?$/i;

/**
 * What Excel in American English takes a text for that is written to a cell of the format General: an amount of money, a
 * number in brackets, a fraction, a date, a time. Undefined where it stays a text. Plain numbers and percentages are not
 * looked at here.
 *
 * @see “Enter numbers as text”, “Stop automatically changing numbers to dates”, Microsoft Support
 */
export function typedNumber(text: string, dateSystem: 1900 | 1904): TypedNumber | undefined {
  if (!mayBeNumber(text)) return undefined;
  return typedAmount(text) ?? typedFraction(text) ?? typedMoment(text, dateSystem);
}

/** Lets most texts go by their first letters: a million of them are written at once. */
function mayBeNumber(text: string): boolean {
  return /^[\d$€£¥(-]/.test(text) || months.includes(text.slice(0, 3).toLowerCase());
}

function typedAmount(text: string): TypedNumber | undefined {
  const { open, sign, currency, number, close } = amount.exec(text)?.groups ?? {};
  if (number === undefined || (open === undefined) !== (close === undefined)) return undefined;
  if (currency === undefined && open === undefined) return undefined;
  const value = Number(number.replaceAll(',', '')) * (open !== undefined || sign !== undefined ? -1 : 1);
  const digits = number.includes('.') ? '#,##0.00' : '#,##0';
  return {
    value,
    numberFormat: currency === undefined ? 'General' : `${currency === '$' ? '$' : `[$${currency}]`}${digits}`,
  };
}

function typedFraction(text: string): TypedNumber | undefined {
  const [, sign, whole, part, of] = fraction.exec(text) ?? [];
  if (whole === undefined || Number(of) === 0) return undefined;
  return { value: (sign === '-' ? -1 : 1) * (Number(whole) + Number(part) / Number(of)), numberFormat: '# ?/?' };
}

function typedMoment(text: string, dateSystem: 1900 | 1904): TypedNumber | undefined {
  const day = typedDay(text);
  if (day) return { value: dateToSerial(day.date, dateSystem), numberFormat: day.numberFormat };
  const [whole, hours, minutes, seconds = '0', half] = clock.exec(text) ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return undefined;
  const time = timeOf(Number(hours), Number(minutes ?? 0), Number(seconds), half?.toLowerCase());
  const before = text.slice(0, text.length - whole.length).trim();
  if (time === undefined) return undefined;
  const clockFormat = half === undefined ? 'h:mm' : 'h:mm AM/PM';
  if (before === '') return { value: time, numberFormat: clockFormat };
  const date = typedDay(before)?.date;
  return date && { value: dateToSerial(date, dateSystem) + time, numberFormat: `m/d/yyyy ${clockFormat}` };
}

/** As a part of a day. */
function timeOf(hours: number, minutes: number, seconds: number, half: string | undefined): number | undefined {
  if (minutes > 59 || seconds > 59 || hours > (half === undefined ? 23 : 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

function typedDay(text: string): { date: Date; numberFormat: string } | undefined {
  const thisYear = calendarToday().getUTCFullYear();
  const day = (year: number, month: number, of: number, numberFormat: string) => {
    const date = new Date(Date.UTC(year, month - 1, of));
    return date.getUTCMonth() === month - 1 && year >= 1900 && year <= 9999 ? { date, numberFormat } : undefined;
  };
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first !== undefined)
    return day(yearOf(year) ?? thisYear, Number(first), Number(second), year === undefined ? 'd-mmm' : 'm/d/yyyy');
  const [, ofYear, month, of] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ?? [];
  if (ofYear !== undefined) return day(Number(ofYear), Number(month), Number(of), 'm/d/yyyy');
  const [, before, name, after] = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -]?(\d{1,4}(?:,? \d{4})?))?$/i.exec(text) ?? [];
  const named = name === undefined ? 0 : monthOf(name);
  if (named === 0 || (before === undefined && after === undefined)) return undefined;
  if (before !== undefined)
    return day(yearOf(after) ?? thisYear, named, Number(before), after === undefined ? 'd-mmm' : 'd-mmm-yy');
  const [, only, its] = /^(\d{1,4})(?:,? (\d{4}))?$/.exec(after) ?? [];
  if (its !== undefined) return day(Number(its), named, Number(only), 'd-mmm-yy');
  // a number that is no day of the month is a year
  return day(thisYear, named, Number(only), 'd-mmm') ?? day(yearOf(only) ?? 0, named, 1, 'mmm-yy');
}

/** Two digits from 30 on are of the last century, as in Windows as it comes. */
function yearOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 ? year + (year < 30 ? 2000 : 1900) : Number.NaN;
}

/** 1–12; 0 for a word that is no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return Math.max(months.indexOf(lower), monthNames.indexOf(lower)) + 1;
}
