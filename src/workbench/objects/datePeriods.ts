import { dateToSerial, serialToDate } from './serialDates';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];
/** `Excel.DynamicFilterCriteria` spells it so. */
const SPELT: Readonly<Record<string, string>> = { Februray: 'February' };

const step: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1, Yesterday: -1, Today: 0, Tomorrow: 1 };

/** The first day of a period, and the first day after it. */
function bounds(name: string, today: Date): [Date, Date] | undefined {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const at = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d));
  if (name === 'YearToDate') return [at(year, 0, 1), at(year, month, day + 1)];
  if (name === 'Yesterday' || name === 'Today' || name === 'Tomorrow')
    return [at(year, month, day + step[name]), at(year, month, day + step[name] + 1)];
  const [, which, unit] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  if (which === undefined) return undefined;
  const by = step[which];
  switch (unit) {
    case 'Week': {
      const sunday = day - today.getUTCDay() + 7 * by;
      return [at(year, month, sunday), at(year, month, sunday + 7)];
    }
    case 'Month':
      return [at(year, month + by, 1), at(year, month + by + 1, 1)];
    case 'Quarter': {
      const first = month - (month % 3) + 3 * by;
      return [at(year, first, 1), at(year, first + 3, 1)];
    }
    default:
      return [at(year + by, 0, 1), at(year + by + 1, 0, 1)];
  }
}

/**
 * Whether a serial number lies in a period of `Excel.DynamicFilterCriteria`; undefined for a name that is no period. Weeks begin
 * on Sunday; `AllDatesInPeriod…` takes a month or quarter of every year.
 */
export function periodTest(
  name: string,
  today: Date,
  dateSystem: 1900 | 1904,
): ((serial: number) => boolean) | undefined {
  const [, period] = /^AllDatesInPeriod(\w+)$/.exec(name) ?? [];
  if (period !== undefined) {
    const monthOf = (serial: number): number => serialToDate(Math.floor(serial), dateSystem).getUTCMonth();
    const [, quarter] = /^Quarter([1-4])$/.exec(period) ?? [];
    if (quarter !== undefined) return (serial) => Math.floor(monthOf(serial) / 3) === Number(quarter) - 1;
    const month = MONTHS.indexOf(SPELT[period] ?? period);
    return month < 0 ? undefined : (serial) => monthOf(serial) === month;
  }
  const days = bounds(name, today);
  if (!days) return undefined;
  const [from, to] = days.map((date) => dateToSerial(date, dateSystem));
  return (serial) => serial >= from && serial < to;
}
