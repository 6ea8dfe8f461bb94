import { Problem } from '../../../problem';
import { calendarPeriods, type CalendarPeriods, type CalendarUnit } from '../../../orders/calendarPeriods';
import { lastDayOf, type OrderLog } from '../../../orders/log';

/** Who bought in which period. */
export interface Activity {
  periods: CalendarPeriods;
  /** Days since 1970-01-01 per customer code; ±Infinity for a customer without a purchase. */
  first: Float64Array;
  last: Float64Array;
  /** Customers per cohort; `active[cohort · periods + age]`, and the revenue of the same. */
  customers: Float64Array;
  active: Float64Array;
  revenue: Float64Array | null;
  incomplete: number;
  lastDay: number;
}

/** Counts a log in two passes over its rows. Returns take their value off, but are no purchase. Throws `no-data-rows`. */
export function countActivity(log: OrderLog, unit: CalendarUnit, sheet: string): Activity {
  const { customer, day, amount, names } = log;
  // first and last day of a customer side by side, as rows come in any order of customers
  const spans = new Float64Array(2 * names.length);
  for (let at = 0; at < spans.length; at += 2) [spans[at], spans[at + 1]] = [Infinity, -Infinity];
  const isUsed = new Uint8Array(day.length);
  let [incomplete, firstDay] = [0, Infinity];
  for (let row = 0; row < day.length; row++) {
    const code = customer[row];
    const on = Math.floor(day[row]);
    const value = amount ? amount[row] : 0;
    if (code < 0 || !(on === on && value === value)) {
      incomplete++;
      continue;
    }
    isUsed[row] = 1;
    if (value < 0) continue;
    if (on < spans[2 * code]) spans[2 * code] = on;
    if (on > spans[2 * code + 1]) spans[2 * code + 1] = on;
    if (on < firstDay) firstDay = on;
  }
  if (firstDay === Infinity) throw new Problem('no-data-rows', { sheet });
  const lastDay = lastDayOf(log);
  const periods = calendarPeriods(firstDay, lastDay, unit);
  const { count } = periods;
  // per customer its cohort, −1 for none, then one bit for each period
  const width = 1 + Math.ceil(count / 32);
  const records = new Int32Array(names.length * width);
  const customers = new Float64Array(count);
  const first = new Float64Array(names.length);
  const last = new Float64Array(names.length);
  for (let code = 0; code < names.length; code++) {
    [first[code], last[code]] = [spans[2 * code], spans[2 * code + 1]];
    const cohort = first[code] === Infinity ? -1 : periods.indexOf(first[code]);
    records[code * width] = cohort;
    if (cohort >= 0) customers[cohort]++;
  }
  const active = new Float64Array(count * count);
  const revenue = amount ? new Float64Array(count * count) : null;
  for (let row = 0; row < day.length; row++) {
    const record = customer[row] * width;
    const cohort = isUsed[row] ? records[record] : -1;
    const on = Math.floor(day[row]);
    // a return before the first purchase belongs to one that the list does not have
    if (cohort < 0 || on < firstDay) continue;
    const period = periods.indexOf(on);
    if (period < cohort) continue;
    const cell = cohort * count + period - cohort;
    const value = amount ? amount[row] : 0;
    if (revenue) revenue[cell] += value;
    if (value < 0) continue;
    const word = record + 1 + (period >>> 5);
    const bit = 1 << (period & 31);
    if (records[word] & bit) continue;
    records[word] |= bit;
    active[cell]++;
  }
  return { periods, first, last, customers, active, revenue, incomplete, lastDay };
}
